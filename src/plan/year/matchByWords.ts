import { fold } from '../../words/fold';
import { stem } from '../recognise/stem';

/** Words that say little of what is measured or done. */
const little = new Set(
  'the a an of and or for to in on at by with from as is are be our their who whose which that this number proportion percentage percent per cent rate total reduced increased increase reduction nb n b'.split(
    ' ',
  ),
);

/**
 * From this share of common words on (twice the common words by the words of both) two wordings mean one KPI or
 * action: "Reduced number of people deemed as “living on the streets”" and "Number and proportion of people deemed
 * 'living on the streets'" share all that tell; of the published lists no two different KPIs of one plan reach it but
 * those that a plan states twice.
 */
export const sameFrom = 0.6;

/** The telling words of a wording, as stems. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '' && word !== '%');
  const telling = words.filter((word) => !little.has(word));
  return new Set((telling.length > 0 ? telling : words).map((word) => stem(word.replace(/s$/, ''))));
}

/** How alike two wordings are, 0 to 1: twice their common telling words by the words of both. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Words that so many wordings share tell none apart, and are not looked up. */
const mostShared = 40;

export interface WordMatch {
  readonly previous: number;
  readonly current: number;
  readonly likeness: number;
}

/**
 * Pairs of wordings, one of each list, that mean the same, each at most once, the most alike first. By an index of the
 * words, so that lists of thousands take time in their length.
 */
export function matchByWords(previous: readonly string[], current: readonly string[]): WordMatch[] {
  const before = previous.map(tellingWords);
  const index = new Map<string, number[]>();
  before.forEach((words, at) => {
    for (const word of words) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  });
  const pairs = current.flatMap((text, place) => {
    const words = tellingWords(text);
    const near = new Set(
      [...words].flatMap((word) => {
        const places = index.get(word) ?? [];
        return places.length <= mostShared ? places : [];
      }),
    );
    return [...near].flatMap((at): WordMatch[] => {
      const alike = likeness(before[at] ?? new Set(), words);
      return alike >= sameFrom ? [{ previous: at, current: place, likeness: alike }] : [];
    });
  });
  const taken = { previous: new Set<number>(), current: new Set<number>() };
  return pairs
    .sort((a, b) => b.likeness - a.likeness || a.current - b.current || a.previous - b.previous)
    .filter((pair) => {
      if (taken.previous.has(pair.previous) || taken.current.has(pair.current)) return false;
      taken.previous.add(pair.previous);
      taken.current.add(pair.current);
      return true;
    });
}
