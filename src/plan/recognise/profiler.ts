import type { Area } from '../../grid/area';
import type { Grid } from '../../grid/sheetGrid';
import { profileColumn, type Profile } from './profileColumn';
import { isUsualHeading } from './matchHeading';
import { range } from '../../words/lists';

/** Rows that are looked at: enough to tell, and few enough for every column of a wide sheet. */
const mostRows = 24;
const mostEmpty = 3;
/** A title and a note may stand between a gap and the headings below it. */
const lookAhead = 3;
const usual = 0.8;
const fewestUsual = 2;

/** Looks at the columns below headings when asked, each once. */
export function profiler(grid: Grid, headings: Area): (column: number) => Profile {
  const known = new Map<number, Profile>();
  let rows: readonly number[] | undefined;
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    rows ??= rowsToProfile(
      grid,
      headings.row + headings.rows,
      grid.bottom,
      headings.column,
      headings.column + headings.columns,
    );
    const profile = profileColumn(grid, column, rows);
    known.set(column, profile);
    return profile;
  };
}

/**
 * Rows from `row` up to `end` that a column's contents are judged by: those with two cells or more between `left` and
 * `right`. They end where, after a gap, other headings follow: what stands below those is another table's. Where the
 * headings come again, as above each risk of a print-out, only rows below these count, not those below others between.
 */
export function rowsToProfile(grid: Grid, row: number, end: number, left: number, right: number): number[] {
  const repeats = (at: number): boolean => repeatsRow(grid, row - 1, at, left, right);
  const last = Math.min(end, row + mostRows);
  const isPrinted = range(row, last).some(repeats);
  const rows: number[] = [];
  let empty = 0;
  let isOther = false;
  for (let at = row; at < end && rows.length < mostRows && empty <= mostEmpty; at += 1) {
    const filled = countFilled(grid, at, left, right);
    if (
      !isPrinted &&
      filled > 0 &&
      empty > 0 &&
      rows.length > 0 &&
      leadsToHeadings(grid, at, end, left, right)
    )
      break;
    empty = filled === 0 ? empty + 1 : 0;
    if (filled < 2) continue;
    if (repeats(at)) isOther = false;
    else if (isPrinted && usualHeadings(grid, at, left, right) >= fewestUsual) isOther = true;
    else if (!isOther) rows.push(at);
  }
  return rows;
}

/** The headings again, after a group's name or a page break. */
function repeatsRow(grid: Grid, heading: number, row: number, left: number, right: number): boolean {
  let same = 0;
  for (let column = left; column < right && same < 2; column += 1) {
    const text = grid.text(row, column);
    if (text !== '' && text === grid.text(heading, column)) same += 1;
  }
  return same === 2;
}

/** 0, 1, or 2 for two and more. */
function countFilled(grid: Grid, row: number, left: number, right: number): number {
  let filled = 0;
  for (let column = left; column < right && filled < 2; column += 1)
    if (grid.text(row, column) !== '') filled += 1;
  return filled;
}

function leadsToHeadings(grid: Grid, row: number, end: number, left: number, right: number): boolean {
  for (let at = row; at < Math.min(end, row + lookAhead); at += 1) {
    if (countFilled(grid, at, left, right) < 2) continue;
    return usualHeadings(grid, at, left, right) >= fewestUsual;
  }
  return false;
}

/** How many cells of a row are headings in the usual words. */
const usualHeadings = (grid: Grid, row: number, left: number, right: number): number =>
  range(left, right).filter((column) => isUsualHeading(grid.text(row, column), usual)).length;
