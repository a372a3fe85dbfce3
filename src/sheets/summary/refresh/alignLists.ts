/**
 * Which entry of a later list each entry of an earlier one has become: the longest run of entries that both have in
 * the same order, then what lies between two such runs one by one where as many entries lie there in both. null for
 * an entry that has gone. Time and room grow with the product of what differs.
 */
export function alignLists(before: readonly string[], after: readonly string[]): (number | null)[] {
  const matched = longestCommon(before, after);
  const found: (number | null)[] = before.map(() => null);
  for (const [from, to] of matched) found[from] = to;
  let [lastFrom, lastTo] = [-1, -1];
  for (const [from, to] of [...matched, [before.length, after.length] as const]) {
    if (from - lastFrom === to - lastTo)
      for (let step = 1; lastFrom + step < from; step += 1) found[lastFrom + step] = lastTo + step;
    [lastFrom, lastTo] = [from, to];
  }
  return found;
}

type Pair = readonly [number, number];

function longestCommon(before: readonly string[], after: readonly string[]): Pair[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let ends = 0;
  while (
    ends < before.length - start &&
    ends < after.length - start &&
    before[before.length - 1 - ends] === after[after.length - 1 - ends]
  )
    ends += 1;
  const head = Array.from({ length: start }, (_, index): Pair => [index, index]);
  const tail = Array.from({ length: ends }, (_, index): Pair => [
    before.length - ends + index,
    after.length - ends + index,
  ]);
  const middle = commonInOrder(
    before.slice(start, before.length - ends),
    after.slice(start, after.length - ends),
  ).map(([from, to]): Pair => [from + start, to + start]);
  return [...head, ...middle, ...tail];
}

/** The longest common subsequence, by the usual table of lengths; '' is like nothing else. */
function commonInOrder(before: readonly string[], after: readonly string[]): Pair[] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (from: number, to: number): number => lengths[from]?.[to] ?? 0;
  const alike = (from: number, to: number): boolean => before[from] !== '' && before[from] === after[to];
  for (let from = before.length - 1; from >= 0; from -= 1)
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const line = lengths[from];
      if (!line) continue;
      line[to] = alike(from, to) ? at(from + 1, to + 1) + 1 : Math.max(at(from + 1, to), at(from, to + 1));
    }
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  while (from < before.length && to < after.length) {
    if (alike(from, to)) pairs.push([from++, to++]);
    else if (at(from + 1, to) >= at(from, to + 1)) from += 1;
    else to += 1;
  }
  return pairs;
}
