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
const isAscii = (text: string): boolean => /^[\x20-\x7e\n]*$/.test(text);

/**
 * The text with one sign for signs of one meaning: spaces of all widths, dashes, quotation marks.
 * Its length stays, so that places in it are places in the text as it stands.
 * normalise("“5–6”") → '"5-6"'.
 */
export function normalise(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(others, plainSign);
}

/**
 * The words of a text, for reading what they mean: small letters with single spaces, all other signs dropped but "%".
 * fold("N/A ") → "n a"; fold("Green*") → "green"; fold("Children’s") → "childrens".
 * Accents are part of a letter: fold("Café") → "café", however the accent was typed.
 */
export function fold(text: string): string {
  // Most texts are plain, and there the shorter class is several times faster.
  const folded = isAscii(text)
    ? text
        .toLowerCase()
        .replace(/'/g, '')
        .replace(/[^a-z0-9%]+/g, ' ')
    : normalise(text)
        .normalize('NFC')
        .toLowerCase()
        .replace(/'/g, '')
        .replace(/[^\p{L}\p{N}%]+/gu, ' ');
  return folded.trim();
}

/**
 * By which two names are compared (of services, departments, KPIs, risks, outcomes, plans): capitals, white space and
 * punctuation do not count, and "&" is "and". Two texts with one key are one name everywhere.
 * nameKey("Parks & Gardens") → "parks and gardens"; nameKey("Housing (non-HRA)") → "housing non hra".
 * Accents count, as they do where Excel compares texts, so "Café", "Cafè" and "Cafe" are three names; "é" typed as one
 * sign or as "e" with an accent behind it is one. Ligatures and small figures of a copied PDF are plain letters and
 * digits: nameKey("Oﬃce CO₂") → "office co2". '' for a text without letters and digits.
 */
export const nameKey = (name: string): string => fold(plainLetters(name).replace(/&/g, ' and '));

/** Whether two names are one by `nameKey`: isSameName("R&D", "R & d") → true. "–" and "?" name nothing alike. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const key = nameKey(one);
  return key !== '' && key === nameKey(other);
}

/**
 * By which texts are compared sign by sign (refs, headings, words of a scale): only capitals, white space and line
 * breaks do not count, and dashes and quotation marks of all shapes are one. Other punctuation stays.
 * textKey(" PE–004\n") → "pe-004"; textKey("1.5") → "1.5", and so another than "1-5".
 */
export const textKey = (text: string): string =>
  (isAscii(text) ? text : normalise(text).normalize('NFC')).toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * By which names of settings and fields are compared, which people write in words and programs in one: letters and
 * digits alone. wordKey("Good is") → "goodis" and so is wordKey("goodIs"); wordKey("Target (%)") → "target".
 */
export const wordKey = (name: string): string => fold(plainLetters(name)).replace(/[ %]/g, '');

const plainLetters = (text: string): string => (isAscii(text) ? text : text.normalize('NFKC'));

const endings = [
  'ements',
  'ement',
  'ations',
  'ation',
  'ions',
  'ion',
  'ances',
  'ance',
  'ings',
  'ing',
  'ed',
  'er',
  'e',
];
/** What is left of a word must still tell it from others: "action" and "rating" stay whole. */
const leastStem = 4;

/**
 * A word without its ending, so that a heading fits in any of its forms: projected, projection → project;
 * performance, performing → perform; planned → plan. Short words stay as they are.
 */
export function stem(word: string): string {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= leastStem)
      return word.slice(0, -ending.length).replace(/([^aeiouls])\1$/, '$1');
  return word;
}

/**
 * By which names are compared that Excel keeps apart itself (of sheets, tables and named cells): capitals and small
 * letters are one, everything else counts, as in Excel. excelKey("Plan 2022") → "plan 2022".
 * For names that people write in cells see `nameKey`.
 */
export const excelKey = (name: string): string => name.toLowerCase();

/** Whether Excel takes two names of sheets or tables for one. sameName("KPIs", "kpis") → true. */
export const sameName = (one: string, other: string): boolean => excelKey(one) === excelKey(other);

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'accent' });

/**
 * Order of names for people: numbers by their size, capitals do not count. For `sort`.
 * ["Appendix 10", "appendix 2"].sort(compareNames) → ["appendix 2", "Appendix 10"]; "Cafe" comes before "Café".
 */
export const compareNames = (one: string, other: string): number => collator.compare(one, other);
