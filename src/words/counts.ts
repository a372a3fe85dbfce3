import { formatNumber } from './numbers';

/** The numbers from zero to twenty in words, each at its own place: numberWords[3] → "three". */
export const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

const values: ReadonlyMap<string, number> = new Map([
  ...numberWords.map((word, value): [string, number] => [word, value]),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
]);

/**
 * Number of a word in small letters from zero to twenty, and the tens that targets use ("within sixty minutes"); null for
 * others. numberWord("sixty") → 60; numberWord("many") → null.
 */
export function numberWord(word: string): number | null {
  return values.get(word) ?? null;
}

/**
 * A count with its noun: count(1, "row") → "1 row"; count(1200, "row") → "1,200 rows"; count(0, "row") → "no rows";
 * count(2, "is", "are") → "2 are".
 */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number === 0 ? 'no' : formatNumber(number)} ${number === 1 ? noun : plural}`;

/** A count as running text writes it, in words up to nine: countInWords(3) → "three"; countInWords(0) → "no"; (12) → "12". */
export const countInWords = (number: number): string =>
  number === 0 ? 'no' : ((number < 10 ? numberWords[number] : undefined) ?? formatNumber(number));
