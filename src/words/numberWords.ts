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

const ordinals: ReadonlyMap<string, number> = new Map([
  ...[...values].map(([word, value]): [string, number] => [`${word.replace(/y$/, 'ie')}th`, value]),
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
]);

/**
 * The place that a word in small letters counts, from the first to the twentieth, and the tens; null for others.
 * ordinalWord("fifteenth") → 15; ordinalWord("thirtieth") → 30; ordinalWord("last") → null.
 */
export function ordinalWord(word: string): number | null {
  return ordinals.get(word) ?? null;
}
