import type { Area } from '../../grid/area';
import { filledColumns, type Grid } from '../../grid/sheetGrid';
import { isUsualHeading } from './matchHeading';

/** Rows below in which a text that comes again is what a column holds, and no heading. */
const lookBelow = 2;
const fewestUsual = 2;
/** What the words of a heading alone, and of one under the name of a group, must be worth. */
const usualAlone = 0.8;
const usualInGroup = 0.7;

/**
 * Whether a block of texts is plainly a part of a table's body: right below a row of several cells headings are heard
 * only where two are in the usual words, each unlike what stands around it in its column. Several rows of headings
 * begin with names of groups, which leave cells empty or are merged. Cheap, for most rows of a long table of texts
 * come here.
 */
export function isBody(grid: Grid, area: Area): boolean {
  const [left, right] = [area.column, area.column + area.columns];
  if (filledColumns(grid, area.row - 1, left, right).length < 2) return false;
  const grouped = area.rows > 1 && mayBeGroups(grid, area.row, left, right);
  let usual = 0;
  for (let row = area.row; row < area.row + (grouped ? area.rows : 1); row += 1)
    for (let column = left; column < right; column += 1)
      if (isUsualAt(grid, row, column, grouped ? usualInGroup : usualAlone)) {
        usual += 1;
        if (usual >= fewestUsual) return false;
      }
  return true;
}

function mayBeGroups(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1)
    if (grid.text(row, column) === '' || grid.mergeAt(row, column)) return true;
  return false;
}

function isUsualAt(grid: Grid, row: number, column: number, least: number): boolean {
  const text = grid.text(row, column);
  if (!isUsualHeading(text, least)) return false;
  for (let below = row - 1; below <= row + lookBelow; below += 1)
    if (below !== row && grid.text(below, column) === text) return false;
  return true;
}
