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

/**
 * The text with one sign for signs of one meaning: spaces of all widths, dashes, quotation marks.
 * Its length stays, so that places in it are places in the text as it stands.
 */
export function normalise(text: string): string {
  return text.replace(
    /[\u00a0\u2009\u202f\t\r‘’“”–—‐‑−％\u200b\ufeff]/g,
    (sign) => sameMeaning.get(sign) ?? sign,
  );
}

/** Words in lower case with single spaces, all other signs dropped: "N/A " → "n a", "Green*" → "green". */
export function fold(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
