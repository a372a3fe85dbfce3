import { withoutBrackets } from '../withoutBrackets';
import { singular } from '../recognise/readHeading';
import { nameKey } from '../../words/fold';

/** A name taken apart for comparing: its telling words, and initials by which people shorten it. */
export interface NameTokens {
  readonly words: readonly string[];
  /** "Adult Social Care" → "asc"; '' for fewer than two words. */
  readonly initials: string;
}

const littleWords = new Set(
  'the and of for to in a an with service department division team section directorate unit group function area cost centre dept div budget local central risk general other net'.split(
    ' ',
  ),
);
const usual: ReadonlyMap<string, string> = new Map([
  ['mgmt', 'management'],
  ['hsg', 'housing'],
  ['ed', 'education'],
  ['educ', 'education'],
  ['lib', 'library'],
  ['libs', 'library'],
  ['comm', 'commissioning'],
  ['childrens', 'children'],
]);

/**
 * Telling words of the name of a service or cost centre, in small letters and the singular. "non-HRA" is one word,
 * so that it is never taken for "HRA". Words that all names share ("services", "team", "local risk") are dropped,
 * unless nothing else is left.
 */
export function nameTokens(name: string): NameTokens {
  const plain = name.replace(/\bnon[\s\p{Pd}]+(?=[a-z])/giu, 'non');
  const all = wordsOf(plain).map((word) => usual.get(word) ?? singular(word));
  const telling = all.filter((word) => !littleWords.has(word) && !/^\d+$/.test(word));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  // Initials of the words outside brackets: "Housing Revenue Account (HRA)" is HRA.
  const letters = wordsOf(withoutBrackets(plain))
    .filter((word) => !['and', 'of', 'the', 'for', 'in'].includes(word))
    .map((word) => word.charAt(0));
  return { words, initials: letters.length >= 2 ? letters.join('') : '' };
}

const wordsOf = (name: string): string[] =>
  nameKey(name)
    .split(' ')
    .filter((word) => /[^%]/.test(word));

/** How much one word stands for another, 0 to 1: the same, an abbreviation ("communit" of "community"), none. */
export function likeWord(word: string, full: string): number {
  if (word === full) return 1;
  if (word.startsWith('non') !== full.startsWith('non')) return 0;
  const [short, long] = word.length < full.length ? [word, full] : [full, word];
  if (short.length >= 4 && long.startsWith(short)) return 0.9;
  // "librarie" and "libraries", "commission" and "commissioning" share their first letters.
  const shared = sharedStart(short, long);
  if (shared >= 5 && shared >= short.length - 2 && long.length - shared <= 4) return 0.85;
  if (short.length === 3 && long.length >= 6 && long.startsWith(short)) return 0.75;
  // "edn" of "education", "hsng" of "housing": consonants in their order.
  if (short.length >= 3 && long.length >= 6 && !/[aeiou]/.test(short) && isThinned(short, long)) return 0.75;
  return 0;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function isThinned(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
