import { type Area, overlaps } from '../../grid/area';
import { filledColumns, type Grid } from '../../grid/sheetGrid';
import { type FoundHeadings, holdsSomething, isBody, readHeadings, type Reading } from './readHeadings';
import { isFigure } from './profileColumn';
import { matchHeading } from './matchHeading';
import { spacedRuns, type Run } from './spacedRuns';

const deepestUsual = 3;
/** A deeper heading must explain more than a shallower one. */
const depthCost = 0.15;

/** A reading that cuts a heading through, or leaves out the group that tells two headings apart, is the lesser one. */
const brokenCost = 0.6;

/** How findHeadings looks: rows of headings and columns at most, and how they are read. */
interface Looking extends Reading {
  readonly deepest?: number;
  readonly widest?: number;
}

/** One column alone is no table. */
const fewestColumns = 2;

/**
 * Headings of every table that stands in a plain range of the sheet, from the top. Cells of `taken` (real Excel
 * tables) are left out. Of readings that overlap, the one that explains most is kept.
 */
export function findHeadings(
  grid: Grid,
  taken: readonly Area[],
  { deepest = deepestUsual, widest = Infinity, ...reading }: Looking = {},
): FoundHeadings[] {
  const found: FoundHeadings[] = [];
  for (let row = grid.top; row < grid.bottom; row += 1) {
    if (!reading.alone && !mayBeHeading(grid, row, deepest, widest)) continue;
    for (let depth = 1; depth <= deepest && row + depth <= grid.bottom; depth += 1) {
      if (depth > 1 && !hasText(grid, row + depth - 1)) break;
      const read = ([left, right]: Run): FoundHeadings | null => {
        if (right - left > widest || right - left < fewestColumns) return null;
        const headings = readHeadings(
          grid,
          { row, column: left, rows: depth, columns: right - left },
          reading,
        );
        return headings && !taken.some((area) => overlaps(area, headings.area)) ? headings : null;
      };
      const runs = reading.alone ? [span(grid, row, depth)] : segments(grid, row, depth);
      const alone = new Map(runs.map((run) => [run.join(), read(run)]));
      const tableOf = (run: Run): FoundHeadings | null => {
        const known = alone.get(run.join());
        return known === undefined ? read(run) : known;
      };
      const spaced =
        runs.length > 1 && !grid.turned ? spacedRuns(grid, { row, rows: depth }, runs, tableOf) : [];
      for (const headings of [...runs, ...spaced].map(tableOf)) if (headings) found.push(headings);
    }
  }
  const strength = (headings: FoundHeadings): number =>
    headings.match.score - depthCost * (headings.area.rows - 1) - brokenCost * brokenBy(grid, headings);
  const kept: FoundHeadings[] = [];
  // Readings that overlap start within a few rows of each other, so only the last kept ones are compared.
  for (const headings of found) {
    const rivals = kept.slice(-2 * deepest * 4).filter(({ area }) => overlaps(area, headings.area));
    if (rivals.some((rival) => strength(rival) >= strength(headings))) continue;
    for (const rival of rivals) kept.splice(kept.lastIndexOf(rival), 1);
    kept.push(headings);
  }
  return grid.turned || reading.alone ? kept : withRepeats(grid, kept);
}

/**
 * A quick look that most rows fail: cells beside one another of which none is a figure, and one has a word of a
 * vocabulary. Where lists stand side by side, a row can hold the headings of one and figures of another. Runs of more
 * than `widest` cells are no headings.
 */
function mayBeHeading(grid: Grid, row: number, deepest: number, widest: number): boolean {
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

/** Runs of columns [left, right) that belong together: between them a column is empty in the headings and below. */
function segments(grid: Grid, row: number, depth: number): Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const filled = column < grid.right && holdsSomething(grid, row, depth, column);
    if (filled && start < 0) start = column;
    if (!filled && start >= 0) {
      runs.push([start, column]);
      start = -1;
    }
  }
  return runs;
}

/** From the first filled column of some rows to the one after the last. */
function span(grid: Grid, row: number, depth: number): Run {
  const filled = Array.from({ length: depth }, (_, at) =>
    filledColumns(grid, row + at, grid.left, grid.right),
  ).flat();
  return filled.length === 0 ? [grid.left, grid.left] : [Math.min(...filled), Math.max(...filled) + 1];
}

/**
 * Headings that are printed again further down word for word, as a system does above each risk, where they did not
 * speak for themselves between the rows of other tables. One row of headings of four texts or more is looked for.
 */
function withRepeats(grid: Grid, found: readonly FoundHeadings[]): FoundHeadings[] {
  const firsts = found.filter(
    ({ area, cells }) =>
      area.rows === 1 &&
      filledColumns(grid, area.row, area.column, area.column + area.columns).length >= fewestRepeated &&
      cells.length > 0,
  );
  const again: FoundHeadings[] = [];
  const parts = new Set<FoundHeadings>();
  for (const first of firsts) {
    const { area } = first;
    const columns = filledColumns(grid, area.row, area.column, area.column + area.columns);
    const texts = columns.map((column) => grid.text(area.row, column));
    for (let row = area.row + 2; row < grid.bottom; row += 1) {
      if (columns.some((column, at) => grid.text(row, column) !== texts[at])) continue;
      const place = { ...area, row };
      const there = [...found, ...again].filter((known) => overlaps(known.area, place));
      if (there.some((known) => !isPartOf(known, place))) continue;
      for (const part of there) parts.add(part);
      again.push({ ...first, area: place, titles: there[0]?.titles ?? [] });
    }
  }
  if (again.length === 0) return [...found];
  return [...found, ...again]
    .filter((headings) => !parts.has(headings))
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** Headings of the same row and fewer columns. */
const isPartOf = ({ area }: FoundHeadings, { row, rows, columns }: Area): boolean =>
  area.row === row && area.rows === rows && area.columns < columns;

/** Fewer texts may come again by chance. */
const fewestRepeated = 4;

/** How often a reading cuts through merged headings at its foot or top, or has the same heading twice. */
function brokenBy(grid: Grid, { area, cells }: FoundHeadings): number {
  let broken = 0;
  const [top, bottom] = [area.row, area.row + area.rows - 1];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const above = grid.mergeAt(top, column);
    if (above && above.row < top) broken += 1;
    const below = grid.mergeAt(bottom, column);
    if (below && (below.row + below.rows - 1 > bottom || below.columns > 1)) broken += 1;
  }
  const texts = cells.map(({ text }) => text.toLowerCase()).filter((text) => text !== '');
  return Math.min(2, broken) + texts.length - new Set(texts).size;
}

const hasText = (grid: Grid, row: number): boolean =>
  filledColumns(grid, row, grid.left, grid.right).some(
    (column) => typeof grid.value(row, column) === 'string',
  );
