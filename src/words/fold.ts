import { isAscii, normalise } from './normalise';

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
