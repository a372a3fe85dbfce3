import type { Area } from '../snapshot';

/** A filled row of a sheet: its number, and the columns of its filled cells in rising order; both counted from 0. */
export interface FilledRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/** A block of cells of which the first and the last row and column hold something, and how many of them do. */
export interface FilledBlock extends Area {
  readonly cells: number;
}

/** So many empty rows or columns part two blocks: an ordinary sheet has no gap as wide within one table. */
const rowGap = 500;
const columnGap = 100;

interface Growing {
  top: number;
  bottom: number;
  left: number;
  right: number;
  cells: number;
}

/**
 * The blocks that the filled cells of a sheet stand in. Cells with fewer than 500 empty rows and 100 empty columns
 * between them belong to one. Rows come from the top. Takes time in proportion to the filled cells: a table in A1:F20
 * and a word in XFD1048576 are two blocks, and nothing between them is looked at.
 */
export function filledBlocks(rows: Iterable<FilledRow>): FilledBlock[] {
  const closed: Growing[] = [];
  let open: Growing[] = [];
  for (const { row, columns } of rows) {
    if (open.some(({ bottom }) => row - bottom > rowGap)) {
      closed.push(...open.filter(({ bottom }) => row - bottom > rowGap));
      open = open.filter(({ bottom }) => row - bottom <= rowGap);
    }
    for (const run of runsOf(row, columns)) open = take(open, run);
  }
  return [...closed, ...open].map(({ top, bottom, left, right, cells }) => ({
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
    cells,
  }));
}

/** The parts of a row that wide gaps cut it into. */
function runsOf(row: number, columns: readonly number[]): Growing[] {
  const runs: Growing[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column - last.right <= columnGap) {
      last.right = column;
      last.cells += 1;
    } else runs.push({ top: row, bottom: row, left: column, right: column, cells: 1 });
  }
  return runs;
}

/** The open blocks with a run added: it joins all that are near it. */
function take(open: Growing[], run: Growing): Growing[] {
  const near = open.filter(
    ({ left, right }) => run.left - right <= columnGap && left - run.right <= columnGap,
  );
  const [first, ...others] = near;
  if (!first) return [...open, run];
  for (const { top, bottom, left, right, cells } of [...others, run]) {
    first.top = Math.min(first.top, top);
    first.bottom = Math.max(first.bottom, bottom);
    first.left = Math.min(first.left, left);
    first.right = Math.max(first.right, right);
    first.cells += cells;
  }
  return others.length === 0 ? open : open.filter((one) => !others.includes(one));
}
