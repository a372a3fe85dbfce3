import type { Area } from '../area';

/** A filled row of a sheet: its number, and the columns of its filled cells in rising order; both counted from 0. */
export interface FilledRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/** A block of cells of which the first and the last row and column hold something, and how many of them do. */
export interface FilledBlock extends Area {
  readonly cells: number;
}

/** More empty rows, or more empty columns, than these part two blocks. */
export interface Gaps {
  readonly rows: number;
  readonly columns: number;
}

interface Growing {
  top: number;
  bottom: number;
  left: number;
  right: number;
  cells: number;
}

/**
 * The blocks that the filled cells of a sheet stand in; cells with no more than `gaps` between them belong to one. Rows
 * come from the top. Takes time in proportion to the filled cells: a table in A1:F20 and a word in XFD1048576 are two
 * blocks, and nothing between them is looked at.
 */
export function filledBlocks(rows: readonly FilledRow[], gaps: Gaps): FilledBlock[] {
  const closed: Growing[] = [];
  let open: Growing[] = [];
  for (const { row, columns } of rows) {
    if (open.some(({ bottom }) => row - bottom > gaps.rows + 1)) {
      closed.push(...open.filter(({ bottom }) => row - bottom > gaps.rows + 1));
      open = open.filter(({ bottom }) => row - bottom <= gaps.rows + 1);
    }
    for (const run of runsOf(row, columns, gaps)) open = take(open, run, gaps);
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
function runsOf(row: number, columns: readonly number[], gaps: Gaps): Growing[] {
  const runs: Growing[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column - last.right <= gaps.columns + 1) {
      last.right = column;
      last.cells += 1;
    } else runs.push({ top: row, bottom: row, left: column, right: column, cells: 1 });
  }
  return runs;
}

/** The open blocks with a run added: it joins all that are near it. */
function take(open: Growing[], run: Growing, gaps: Gaps): Growing[] {
  const apart = gaps.columns + 1;
  const near = open.filter(({ left, right }) => run.left - right <= apart && left - run.right <= apart);
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
