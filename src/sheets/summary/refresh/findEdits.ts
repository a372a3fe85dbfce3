import type { CellContent } from '../../description';
import { foldContent } from '../../made/expectedContents';
import type { MadeRecord } from '../../made/madeRecord';
import type { Amendment } from '../contents/amendContents';

/** A summary's sheet as it stands: what its cells hold and show, from A1. */
export interface SheetNow {
  /** Rows of equal length; '' for an empty cell, a formula with its "=". */
  readonly contents: readonly (readonly CellContent[])[];
  readonly text: readonly (readonly string[])[];
}

/** A passage whose words are not the plan's any more. */
export interface Edit {
  readonly id: string;
  readonly now: Amendment;
}

/** Words that someone put where no passage stands, or into a cell that belongs to none. */
export interface Addition {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly text: string;
}

export interface Edits {
  readonly edits: readonly Edit[];
  readonly additions: readonly Addition[];
  /** Rows of the pages that were deleted, or taken apart beyond recognition. */
  readonly rowsGone: number;
  /** Rows that the pages take now, those inserted by hand among them. */
  readonly pageRows: number;
}

/**
 * What was changed by hand on a summary since it was written. Rows are found again by what stands in them, so that an
 * inserted row is no change of all the rows below it; within a row cells are found by their column, or one after the
 * other where columns were inserted.
 */
export function findEdits({ said, places, written }: MadeRecord, now: SheetNow): Edits {
  const before = (written.blocks[0]?.cells ?? []).map(filledCells);
  // Rows at the end that were emptied are not read any more, but are there.
  const after = Array.from({ length: Math.max(before.length, now.contents.length) }, (_, row) =>
    filledCells(now.contents[row] ?? []),
  );
  const rows = alignLists(before.map(rowText), after.map(rowText));
  const taken = new Set<string>();
  const cellsNow = new Map<string, Place>();
  before.forEach((cells, row) => {
    const at = rows[row];
    if (at === null || at === undefined) return;
    const found = pairCells(cells, after[at] ?? []);
    cells.forEach((cell, index) => {
      const column = found[index] ?? cell.column;
      cellsNow.set(`${row}/${cell.column}`, { row: at, column });
      taken.add(`${at}/${column}`);
    });
  });
  const passageCells = new Set([...places.values()].map(({ row, column }) => `${row}/${column}`));
  const edits = said.flatMap(({ id, content }): Edit[] => {
    const place = places.get(id);
    // Without a place it was empty from the start, or the manager has deleted it and it stays deleted.
    if (!place) return foldContent(content) === '' ? [] : [{ id, now: { content: '', text: '' } }];
    const row = rows[place.row];
    if (row === null || row === undefined) return [];
    const at = cellsNow.get(`${place.row}/${place.column}`) ?? { row, column: place.column };
    taken.add(`${at.row}/${at.column}`);
    const held = heldAt(now, at);
    // A formula whose table was deleted was broken by that, not by the manager.
    if (isBroken(held.content) || foldContent(held.content) === foldContent(content)) return [];
    return [{ id, now: held }];
  });
  const others = written.blocks.flatMap(({ cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((content, column): Addition[] => {
        const at = cellsNow.get(`${row}/${column}`);
        if (content === null || !at || passageCells.has(`${row}/${column}`)) return [];
        const held = heldAt(now, at);
        const changed =
          foldContent(held.content) !== foldContent(content) && foldContent(held.content) !== '';
        return changed ? [{ ...at, ...held }] : [];
      }),
    ),
  );
  const outside = after.flatMap((cells, row) =>
    cells.flatMap(({ column }): Addition[] =>
      taken.has(`${row}/${column}`) ? [] : [{ row, column, ...heldAt(now, { row, column }) }],
    ),
  );
  return {
    edits,
    additions: [...others, ...outside].sort((a, b) => a.row - b.row || a.column - b.column),
    pageRows: 1 + Math.max(-1, ...rows.map((row) => row ?? -1)),
    rowsGone: before.filter((cells, row) => cells.length > 0 && rows[row] === null).length,
  };
}

const isBroken = (content: CellContent): boolean =>
  typeof content === 'object' && content !== null && content.formula.includes('#REF!');

interface Place {
  readonly row: number;
  readonly column: number;
}

interface FilledCell {
  readonly column: number;
  readonly folded: string;
}

const filledCells = (line: readonly CellContent[]): FilledCell[] =>
  line.flatMap((content, column) => {
    const folded = foldContent(content);
    return folded === '' ? [] : [{ column, folded }];
  });

const rowText = (cells: readonly FilledCell[]): string => cells.map(({ folded }) => folded).join('\n');

/** Where the cells of a row have come to stand in it: in their columns, or in their order if most of them moved. */
function pairCells(before: readonly FilledCell[], after: readonly FilledCell[]): (number | null)[] {
  const byColumn = new Map(after.map(({ column, folded }) => [column, folded]));
  const stayed = before.filter(({ column, folded }) => byColumn.get(column) === folded).length;
  if (stayed > 0 || before.every(({ column }) => byColumn.has(column)))
    return before.map(({ column }) => column);
  return alignLists(
    before.map(({ folded }) => folded),
    after.map(({ folded }) => folded),
  ).map((index) => (index === null ? null : (after[index]?.column ?? null)));
}

function heldAt({ contents, text }: SheetNow, { row, column }: Place): Amendment {
  const content = contents[row]?.[column] ?? '';
  return { content, text: text[row]?.[column] ?? '' };
}

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
