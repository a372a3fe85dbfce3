import { isFigure } from './figureCells';
import type { Grid } from './grid';
import { isBody } from './isBody';
import { matchHeading } from './matchHeading';

/**
 * A quick look that most rows fail: cells beside one another of which none is a figure, and one has a word of a
 * vocabulary. Where lists stand side by side, a row can hold the headings of one and figures of another. Runs of more
 * than `widest` cells are no headings.
 */
export function mayBeHeading(grid: Grid, row: number, deepest: number, widest: number): boolean {
  let start = grid.left;
  for (let column = grid.left; column <= grid.right; column += 1) {
    if (column < grid.right && grid.text(row, column) !== '') continue;
    if (column > start && column - start <= widest && isWordy(grid, row, start, column, deepest)) return true;
    start = column + 1;
  }
  return false;
}

function isWordy(grid: Grid, row: number, left: number, right: number, deepest: number): boolean {
  for (let column = left; column < right; column += 1) if (isFigure(grid, row, column)) return false;
  if (isBody(grid, { row, column: left, rows: deepest, columns: right - left })) return false;
  for (let column = left; column < right; column += 1) if (matchHeading(grid.text(row, column))) return true;
  return false;
}
