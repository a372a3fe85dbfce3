const sameMeaning: ReadonlyMap<string, string> = new Map([
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['−', '-'],
  ['⁃', '-'],
  ['％', '%'],
  ['﹪', '%'],
  ['٪', '%'],
]);

/** How far the full-width forms of ASCII signs (＋ ７ （) stand from them. */
const fullWidth = 0xfee0;

function plainSign(sign: string): string {
  const same = sameMeaning.get(sign);
  if (same !== undefined) return same;
  if (/\p{Pd}/u.test(sign)) return '-'.padEnd(sign.length);
  const code = sign.charCodeAt(0);
  // Only signs and digits: full-width letters are words of another language.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - fullWidth);
  return ' '.repeat(sign.length);
}

/** Spaces of all widths, signs that nobody sees, dashes, quotation marks, and full-width signs and digits. */
const others =
  /[\t\r\u2028\u2029‘’“”−⁃﹪٪\uff01-\uff20\uff3b-\uff40\uff5b-\uff5e]|(?=[^\0-\x7f])(?:\p{Zs}|\p{Pd}|\p{Cf})/gu;

const ascii = /^[\x20-\x7e\n]*$/;

/**
 * The text with one sign for signs of one meaning: spaces of all widths, dashes, quotation marks.
 * Its length stays, so that places in it are places in the text as it stands.
 */
export function normalise(text: string): string {
  if (ascii.test(text)) return text;
  return text.replace(others, plainSign);
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
