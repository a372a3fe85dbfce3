import { nameKey, textKey } from '../../words/fold';
import { likeness, matchByWords, tellingWords } from './matchByWords';

/** A KPI or an action, by what it is found again. */
export interface Item {
  readonly ref: string;
  readonly words: string;
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
