import type { CellContent } from '../description';
import { columnOf, rowOf, type CellContents, isFormula, shapeOf } from './expectedContents';

export type Axis = 'row' | 'column';

/** Lines (rows or columns) that stand together, before and now. Counted from 0. */
export interface KeptLines {
  readonly before: number;
  readonly now: number;
  readonly count: number;
}

/**
 * Where the rows of a sheet, or its columns, stand now, told by what they hold: somebody has inserted some or taken some
 * out. In order; lines beyond the last belong to it. null where that cannot be told (nothing is known again, or the
 * lines are in another order).
 *
 * Example: "Title" in A1 and "Total" in A2 before, and in A1 and A4 now: [{ before: 0, now: 0, count: 1 },
 * { before: 1, now: 3, count: Infinity }].
 */
export function lineMoves(before: CellContents, now: CellContents, axis: Axis): readonly KeptLines[] | null {
  const [lines, linesNow] = [linesOf(before, axis), linesOf(now, axis)];
  const anchors = anchorsOf(lines, linesNow);
  if (anchors === null || anchors.length === 0) return null;
  const pairs: (readonly [number, number])[] = [];
  const start = [-1, -1] as const;
  const end = [lines.length, linesNow.length] as const;
  [start, ...anchors].forEach(([before, now], at) => {
    const [beforeNext, nowNext] = anchors[at] ?? end;
    if (before >= 0) pairs.push([before, now]);
    pairs.push(
      ...between(lines.slice(before + 1, beforeNext), linesNow.slice(now + 1, nowNext), before + 1, now + 1),
    );
  });
  return together(pairs);
}

/** What each line holds, in order, wherever in the line it stands: a key, '' for an empty line. */
function linesOf(contents: CellContents, axis: Axis): string[] {
  const [along, across] = axis === 'row' ? [rowOf, columnOf] : [columnOf, rowOf];
  const lines: (readonly [number, CellContent])[][] = [];
  for (const [key, content] of contents) (lines[along(key)] ??= []).push([across(key), content]);
  return Array.from(lines, (line) =>
    line === undefined
      ? ''
      : JSON.stringify(line.sort(([one], [other]) => one - other).map(([, content]) => known(content))),
  );
}

const known = (content: CellContent): unknown =>
  isFormula(content) ? { formula: shapeOf(content.formula) } : content;

/** Lines that stand once before and once now; null where their order is another. */
function anchorsOf(lines: readonly string[], now: readonly string[]): (readonly [number, number])[] | null {
  const places = placesOf(now);
  const anchors = [...placesOf(lines)].flatMap(([line, at]) => {
    const place = places.get(line);
    return line === '' || at === null || place === undefined || place === null ? [] : [[at, place] as const];
  });
  const inOrder = anchors.sort(([one], [other]) => one - other);
  return inOrder.every(([, at], nth) => nth === 0 || at > (inOrder[nth - 1]?.[1] ?? -1)) ? inOrder : null;
}

/** Place of each line; null for those that stand more than once. */
function placesOf(lines: readonly string[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  lines.forEach((line, at) => places.set(line, places.has(line) ? null : at));
  return places;
}

/** Lines between two that are known again: as many as are alike from the start stay there, the others move down. */
function between(
  lines: readonly string[],
  now: readonly string[],
  first: number,
  firstNow: number,
): (readonly [number, number])[] {
  const fewer = Math.min(lines.length, now.length);
  let same = 0;
  while (same < fewer && lines[same] === now[same]) same += 1;
  if (lines.length === now.length) same = fewer;
  const rest = fewer - same;
  return [
    ...lines.slice(0, same).map((_line, at) => [first + at, firstNow + at] as const),
    ...lines
      .slice(lines.length - rest)
      .map((_line, at) => [first + lines.length - rest + at, firstNow + now.length - rest + at] as const),
  ];
}

function together(pairs: readonly (readonly [number, number])[]): KeptLines[] {
  const kept: { before: number; now: number; count: number }[] = [];
  for (const [before, now] of pairs) {
    const last = kept.at(-1);
    if (last && last.before + last.count === before && last.now + last.count === now) last.count += 1;
    else kept.push({ before, now, count: 1 });
  }
  const last = kept.at(-1);
  if (last) last.count = Infinity;
  return kept;
}

/** Where a line stands now; null for one that was taken out. */
export function placeNow(moves: readonly KeptLines[], line: number): number | null {
  const kept = moves.find(({ before, count }) => line >= before && line < before + count);
  return kept ? kept.now + line - kept.before : null;
}
