import type { Grid } from './grid';

/** Rows below a heading in which a column without a heading must hold something to belong to the table. */
const lookBelow = 6;

/** Runs of columns [left, right) that belong together: between them a column is empty in the headings and below. */
export function segments(grid: Grid, row: number, depth: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const filled = column < grid.right && holdsSomething(grid, row, depth, column);
    if (filled && start < 0) start = column;
    if (!filled && start >= 0) {
      runs.push([start, column]);
      start = -1;
    }
  }
  return runs.filter(([left, right]) => right - left >= 2);
}

function holdsSomething(grid: Grid, row: number, depth: number, column: number): boolean {
  for (let at = row; at < row + depth; at += 1) if (grid.headingText(at, column) !== '') return true;
  for (let at = row + depth; at < row + depth + lookBelow; at += 1)
    if (grid.text(at, column) !== '') return true;
  return false;
}
