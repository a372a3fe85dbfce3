import { fold, stem } from '../../../words/fold';

const empty = new Set(
  (
    'a an and any are as at be been being but by can did do does for from had has have if in into is it its just may ' +
    'more most no not of on only or our out over so some such than that the their them then there these they this ' +
    'those to up upon was we were what when where which while who whose will with would each been per cent also all'
  ).split(' '),
);

/** Words of nearly every sentence of a report: they tell little of which figure is meant. */
const common = new Set(
  (
    'number percentage proportion service performance target measure quarter year total reported report ' +
    'department departmental figure status budget current city rate average plan amount month'
  )
    .split(' ')
    .map(stem),
);

const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 200_000;

/** The words of a text that carry meaning, by their stems, without numbers: "complaints were received" → complaint, receiv. */
export function contentWords(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const words = new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 1 && !empty.has(word) && !/\d|%/.test(word))
      .map((word) => stem(word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word)),
  );
  if (known.size < mostKnown) known.set(text, words);
  return words;
}

/** How much two texts speak of the same: a point a word that both have, less for words that are everywhere. */
export function sharedMeaning(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let points = 0;
  for (const word of short) if (long.has(word)) points += common.has(word) ? 0.3 : 1;
  return points;
}
