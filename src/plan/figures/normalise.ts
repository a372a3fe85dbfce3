const sameMeaning: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['\t', ' '],
  ['\r', '\n'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['％', '%'],
  ['\u200b', ' '],
  ['\ufeff', ' '],
]);

const ascii = /^[\x20-\x7e\n]*$/;

/**
 * The text with one sign for signs of one meaning: spaces of all widths, dashes, quotation marks.
 * Its length stays, so that places in it are places in the text as it stands.
 */
export function normalise(text: string): string {
  if (ascii.test(text)) return text;
  return text.replace(
    /[\u00a0\u2009\u202f\t\r‘’“”–—‐‑−％\u200b\ufeff]/g,
    (sign) => sameMeaning.get(sign) ?? sign,
  );
}

/** Words in lower case with single spaces, all other signs dropped: "N/A " → "n a", "Green*" → "green". */
export function fold(text: string): string {
  // Most texts are plain, and there the shorter class is several times faster.
  const folded = ascii.test(text)
    ? text
        .toLowerCase()
        .replace(/'/g, '')
        .replace(/[^a-z0-9%]+/g, ' ')
    : normalise(text)
        .toLowerCase()
        .replace(/'/g, '')
        .replace(/[^\p{L}\p{N}%]+/gu, ' ');
  return folded.trim();
}
