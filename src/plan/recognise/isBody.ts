import type { Area } from '../snapshot';
import { filledColumns, type Grid } from './grid';
import { isUsualHeading } from './matchHeading';

/** Rows below in which a text that comes again is what a column holds, and no heading. */
const lookBelow = 2;
const fewestUsual = 2;

/**
 * Whether a block of texts is plainly a part of a table's body: right below a row of several cells headings are heard
 * only where two are in the usual words, each unlike what stands around it in its column. Cheap, for most rows of a
 * long table of texts come here.
 */
export function isBody(grid: Grid, area: Area): boolean {
  const [left, right] = [area.column, area.column + area.columns];
  if (filledColumns(grid, area.row - 1, left, right).length < 2) return false;
  let usual = 0;
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = left; column < right; column += 1)
      if (isUsualAt(grid, row, column)) {
        usual += 1;
        if (usual >= fewestUsual) return false;
      }
  return true;
}

function isUsualAt(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (!isUsualHeading(text)) return false;
  for (let below = row - 1; below <= row + lookBelow; below += 1)
    if (below !== row && grid.text(below, column) === text) return false;
  return true;
}
