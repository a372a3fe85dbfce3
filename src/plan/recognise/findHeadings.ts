import { overlaps } from '../address';
import type { Area } from '../snapshot';
import { filledColumns, type Grid } from './grid';
import { matchHeading } from './matchHeading';
import { matchKind, type HeadingCell, type KindMatch } from './matchKind';
import { kindsOfTitles, titlesAbove } from './titles';

/** Headings of a table in a plain range. */
export interface FoundHeadings {
  /** Rows and columns of the headings alone. */
  readonly area: Area;
  readonly cells: readonly HeadingCell[];
  readonly match: KindMatch;
  /** Titles above, the nearest first. */
  readonly titles: readonly string[];
}

const deepest = 3;
/** Rows below a heading in which a column without a heading must hold something to belong to the table. */
const lookBelow = 6;
/** A deeper heading must explain more than a shallower one. */
const depthCost = 0.15;

/**
 * Headings of every table that stands in a plain range of the sheet, from the top. Cells of `taken` (real Excel
 * tables) are left out. Of readings that overlap, the one that explains most is kept.
 */
export function findHeadings(grid: Grid, taken: readonly Area[]): FoundHeadings[] {
  const found: FoundHeadings[] = [];
  for (let row = grid.top; row < grid.bottom; row += 1) {
    if (!mayBeHeading(grid, row)) continue;
    for (let depth = 1; depth <= deepest && row + depth <= grid.bottom; depth += 1) {
      if (depth > 1 && !isHeadingLike(grid, row + depth - 1)) break;
      for (const [left, right] of segments(grid, row, depth)) {
        const headings = readHeadings(grid, { row, column: left, rows: depth, columns: right - left });
        if (headings && !taken.some((area) => overlaps(area, headings.area))) found.push(headings);
      }
    }
  }
  const strength = ({ match, area }: FoundHeadings): number => match.score - depthCost * (area.rows - 1);
  const kept: FoundHeadings[] = [];
  // Readings that overlap start within a few rows of each other, so only the last kept ones are compared.
  for (const headings of found) {
    const rivals = kept.slice(-2 * deepest * 4).filter(({ area }) => overlaps(area, headings.area));
    if (rivals.some((rival) => strength(rival) >= strength(headings))) continue;
    for (const rival of rivals) kept.splice(kept.lastIndexOf(rival), 1);
    kept.push(headings);
  }
  return kept;
}

/** A quick look: some cell of the row has a word of a vocabulary, and no cell a number that is not a year. */
function mayBeHeading(grid: Grid, row: number): boolean {
  return isHeadingLike(grid, row) && anyMatch(grid, row);
}

function anyMatch(grid: Grid, row: number): boolean {
  for (let column = grid.left; column < grid.right; column += 1)
    if (matchHeading(grid.text(row, column))) return true;
  return false;
}

/** Side by side with a list, one row holds the headings of one table and the figures of another. */
function isHeadingLike(grid: Grid, row: number): boolean {
  let texts = 0;
  for (let column = grid.left; column < grid.right; column += 1)
    if (typeof grid.value(row, column) === 'string' && grid.text(row, column) !== '') texts += 1;
  return texts > 0;
}

/** Runs of columns [left, right) that belong together: between them a column is empty in the headings and below. */
function segments(grid: Grid, row: number, depth: number): [number, number][] {
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

/** Reads a block as headings: the texts above each column joined, a figure among them refuses it. */
function readHeadings(grid: Grid, area: Area): FoundHeadings | null {
  const lastRow = area.row + area.rows - 1;
  if (filledColumns(grid, lastRow, area.column, area.column + area.columns).length === 0) return null;
  const cells: HeadingCell[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const text = headingOf(grid, area, column);
    if (text === null) return null;
    cells.push({ column, text, matches: matchHeading(text) });
  }
  if (cells.filter(({ matches }) => matches).length < 1) return null;
  const titles = titlesAbove(grid, area.row, area.column, area.column + area.columns);
  const first = cells[0]?.text ?? '';
  const match = matchKind(cells, kindsOfTitles([...titles, first, grid.sheet.name]));
  return match ? { area, cells, match, titles } : null;
}

/** Heading of a column over all rows of the headings, each text once; null if a cell holds a figure. */
function headingOf(grid: Grid, area: Area, column: number): string | null {
  const texts: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const value = grid.value(row, column);
    if (typeof value === 'boolean' || (typeof value === 'number' && !isYear(value))) return null;
    const text = grid.headingText(row, column) || groupHeading(grid, area, row, column);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' ');
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** Above the lowest row of headings a text also stands over the empty cells to its right. */
function groupHeading(grid: Grid, area: Area, row: number, column: number): string {
  if (row === area.row + area.rows - 1) return '';
  for (let at = column - 1; at >= area.column; at -= 1) {
    const text = grid.headingText(row, at);
    if (text !== '') return grid.text(row + 1, at) === '' ? '' : text;
  }
  return '';
}
