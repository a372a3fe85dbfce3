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

/** Whether a text has nothing but the plain signs of a keyboard, and line breaks. isAscii("69%") → true. */
export const isAscii = (text: string): boolean => /^[\x20-\x7e\n]*$/.test(text);

/**
 * The text with one sign for signs of one meaning: spaces of all widths, dashes, quotation marks.
 * Its length stays, so that places in it are places in the text as it stands.
 * normalise("“5–6”") → '"5-6"'.
 */
export function normalise(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(others, plainSign);
}
