import { formatNumber } from './numbers';

/**
 * Parts as a sentence lists them: inList(["a"]) → "a"; inList(["a", "b", "c"]) → "a, b and c"; inList([1, 4], "or") →
 * "1 or 4"; '' for none.
 */
export function inList(parts: readonly (string | number)[], joint: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`;
}

/**
 * The first `most` of many names, and as a last part how many more there are, for a list:
 * fewOf(["a", "b", "c", "d"], 2) → ["a", "b", "2 more"]. One that would be left alone is named, for "1 more" is no
 * shorter: fewOf(["a", "b", "c"], 2) → ["a", "b", "c"].
 */
export function fewOf(names: readonly string[], most: number): readonly string[] {
  const more = names.length - most;
  return more > 1 ? [...names.slice(0, most), `${formatNumber(more)} more`] : names;
}

/** Items by a key, keys and items in their order: groupBy(['aa', 'b', 'cc'], (word) => word.length) → 2: aa, cc; 1: b. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Rising whole numbers as runs that follow on one another, each its first and how many: runs([2, 3, 4, 7]) → [2, 3], [7, 1]. */
export function runs(rising: readonly number[]): (readonly [first: number, count: number])[] {
  const found: [number, number][] = [];
  for (const number of rising) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}

/** Whole numbers from one up to, not with, another: range(2, 5) → 2, 3, 4; none where the second is no larger. */
export const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, offset) => from + offset);
