import { fold, nameKey, stem, textKey } from '../../../words/fold';

/** A KPI or an action, by what it is found again. */
interface Item {
  readonly ref: string;
  readonly words: string;
}

interface WordMatch {
  readonly previous: number;
  readonly current: number;
  readonly likeness: number;
}

/** What became of an item from one plan to the next; one that was dropped has no `current`, one added no `previous`. */
export interface Pair<T> {
  readonly change: 'same' | 'reworded' | 'added' | 'dropped';
  readonly previous: T | null;
  readonly current: T | null;
  /** 0 to 1, of a pair with other words. */
  readonly likeness: number;
}

/** A ref that stands for wholly other words was given to another KPI. */
const reusedBelow = 0.2;

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
const sameFrom = 0.6;

/** Words that so many wordings share tell none apart, and are not looked up. */
const mostShared = 40;

/**
 * Pairs the items of two plans: those with the same words, then those with the same ref (unless its words share nothing:
 * then the ref was given anew), then those whose words are alike. In the order of the current plan, then those dropped.
 */
export function pairItems<T>(
  previous: readonly T[],
  current: readonly T[],
  itemOf: (item: T) => Item,
): Pair<T>[] {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  const join = (before: T, now: T): void => {
    partner.set(now, before);
    taken.add(before);
  };
  const joinBy = (keyOf: (item: Item) => string, isMeant: (before: Item, now: Item) => boolean): void => {
    const known = new Map<string, T>();
    for (const item of previous) {
      const key = keyOf(itemOf(item));
      if (key !== '' && !taken.has(item) && !known.has(key)) known.set(key, item);
    }
    for (const item of current) {
      const before = partner.has(item) ? undefined : known.get(keyOf(itemOf(item)));
      if (before !== undefined && !taken.has(before) && isMeant(itemOf(before), itemOf(item)))
        join(before, item);
    }
  };
  // A KPI that stands twice under two refs ("decent homes" as 2.1 and 4.4) is known by ref and words first.
  joinBy(
    ({ ref, words }) => (ref === '' ? '' : `${textKey(ref)} ${nameKey(words)}`),
    () => true,
  );
  joinBy(
    ({ words }) => nameKey(words),
    () => true,
  );
  joinBy(
    ({ ref }) => textKey(ref),
    (before, now) => likeness(tellingWords(before.words), tellingWords(now.words)) >= reusedBelow,
  );
  const free = {
    previous: previous.filter((item) => !taken.has(item)),
    current: current.filter((item) => !partner.has(item)),
  };
  for (const match of matchByWords(
    free.previous.map((item) => itemOf(item).words),
    free.current.map((item) => itemOf(item).words),
  )) {
    const [before, now] = [free.previous[match.previous], free.current[match.current]];
    if (before !== undefined && now !== undefined) join(before, now);
  }
  return [
    ...current.map((item) => pairOf(partner.get(item) ?? null, item, itemOf)),
    ...previous
      .filter((item) => !taken.has(item))
      .map((item): Pair<T> => ({ change: 'dropped', previous: item, current: null, likeness: 0 })),
  ];
}

/** The telling words of a wording, as stems. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '' && word !== '%');
  const telling = words.filter((word) => !little.has(word));
  return new Set((telling.length > 0 ? telling : words).map((word) => stem(word.replace(/s$/, ''))));
}

/** How alike two wordings are, 0 to 1: twice their common telling words by the words of both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/**
 * Pairs of wordings, one of each list, that mean the same, each at most once, the most alike first. By an index of the
 * words, so that lists of thousands take time in their length.
 */
function matchByWords(previous: readonly string[], current: readonly string[]): WordMatch[] {
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

function pairOf<T>(previous: T | null, current: T, itemOf: (item: T) => Item): Pair<T> {
  if (previous === null) return { change: 'added', previous, current, likeness: 0 };
  const [before, now] = [itemOf(previous).words, itemOf(current).words];
  if (nameKey(before) === nameKey(now)) return { change: 'same', previous, current, likeness: 1 };
  return {
    change: 'reworded',
    previous,
    current,
    likeness: likeness(tellingWords(before), tellingWords(now)),
  };
}
