import { overlaps } from '../address';
import type { Area } from '../snapshot';
import { filledColumns, type Grid } from './grid';
import { matchHeading } from './matchHeading';
import { matchKind, type HeadingCell, type KindMatch } from './matchKind';
import { profiler } from './profiler';
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

const deepestUsual = 3;
/** Rows below a heading in which a column without a heading must hold something to belong to the table. */
const lookBelow = 6;
/** A deeper heading must explain more than a shallower one. */
const depthCost = 0.15;

/** A reading that cuts a heading through, or leaves out the group that tells two headings apart, is the lesser one. */
const brokenCost = 0.6;

/** How findHeadings looks: rows of headings and columns at most, and titles where they do not stand above. */
interface Looking {
  readonly deepest?: number;
  readonly widest?: number;
  readonly titlesOf?: (area: Area) => readonly string[];
}

/**
 * Headings of every table that stands in a plain range of the sheet, from the top. Cells of `taken` (real Excel
 * tables) are left out. Of readings that overlap, the one that explains most is kept.
 */
export function findHeadings(
  grid: Grid,
  taken: readonly Area[],
  { deepest = deepestUsual, widest = Infinity, titlesOf }: Looking = {},
): FoundHeadings[] {
  const found: FoundHeadings[] = [];
  for (let row = grid.top; row < grid.bottom; row += 1) {
    if (!mayBeHeading(grid, row)) continue;
    for (let depth = 1; depth <= deepest && row + depth <= grid.bottom; depth += 1) {
      if (depth > 1 && !hasText(grid, row + depth - 1)) break;
      for (const [left, right] of segments(grid, row, depth)) {
        if (right - left > widest) continue;
        const area = { row, column: left, rows: depth, columns: right - left };
        const headings = readHeadings(grid, area, titlesOf);
        if (headings && !taken.some((area) => overlaps(area, headings.area))) found.push(headings);
      }
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
  return kept;
}

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

/**
 * A quick look that most rows fail: cells beside one another of which none is a figure, and one has a word of a
 * vocabulary. Where lists stand side by side, a row can hold the headings of one and figures of another.
 */
function mayBeHeading(grid: Grid, row: number): boolean {
  let start = grid.left;
  for (let column = grid.left; column <= grid.right; column += 1) {
    if (column < grid.right && grid.text(row, column) !== '') continue;
    if (column > start && isWordy(grid, row, start, column)) return true;
    start = column + 1;
  }
  return false;
}

function isWordy(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column += 1) if (isFigure(grid, row, column)) return false;
  for (let column = left; column < right; column += 1) if (matchHeading(grid.text(row, column))) return true;
  return false;
}

const hasText = (grid: Grid, row: number): boolean =>
  filledColumns(grid, row, grid.left, grid.right).some(
    (column) => typeof grid.value(row, column) === 'string',
  );

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

/** Reads a block as headings: the texts above each column joined. A figure in it refuses it. */
function readHeadings(grid: Grid, whole: Area, titlesOf: Looking['titlesOf']): FoundHeadings | null {
  const area = grid.turned ? withoutTitles(grid, whole) : whole;
  const [left, right] = [area.column, area.column + area.columns];
  // Most blocks are rows of a table, and most of those hold a figure: that look is cheap and comes first.
  if (holdsFigure(grid, area)) return null;
  // A name of a group below the headings stands alone.
  const lowest = filledColumns(grid, area.row + area.rows - 1, left, right).length;
  if (lowest < (area.rows > 1 ? 2 : 1)) return null;
  const cells: HeadingCell[] = [];
  const profileOf = profiler(grid, area);
  for (let column = left; column < right; column += 1) {
    const text = headingOf(grid, area, column);
    cells.push({ column, text, matches: matchHeading(text), profile: () => profileOf(column) });
  }
  if (cells.every(({ matches }) => !matches)) return null;
  const titles = titlesOf?.(area) ?? titlesAbove(grid, area.row, left, right);
  const first = cells[0]?.text ?? '';
  const match = matchKind(cells, kindsOfTitles([...titles, first, grid.sheet.name]));
  if (!match || !isSure(grid, area, match)) return null;
  return { area, cells, match, titles };
}

/** On a turned sheet a title directly above a list is its first label, with nothing beside it. */
function withoutTitles(grid: Grid, area: Area): Area {
  let { column, columns } = area;
  while (columns > 1 && grid.text(area.row + 1, column) === '' && grid.text(area.row + 2, column) === '') {
    column += 1;
    columns -= 1;
  }
  return { ...area, column, columns };
}

/** Two headings at least are in the usual words; below a row of a table all that the kind requires. */
function isSure(grid: Grid, area: Area, { columns, weakest }: KindMatch): boolean {
  const usual = [...columns.values()].filter(({ certainty }) => certainty >= 0.7).length;
  const above = filledColumns(grid, area.row - 1, area.column, area.column + area.columns).length;
  return usual >= 2 && (above < 2 || weakest >= 0.9);
}

function holdsFigure(grid: Grid, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (isFigure(grid, row, column)) return true;
  return false;
}

/** A number that is no year, typed as such or as text: 0.69, "69%", "<43", "(111)"; "£000" is a unit. */
function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === 'number') return !(Number.isInteger(value) && value >= 1990 && value <= 2100);
  if (typeof value === 'boolean') return true;
  return /^[<>≤≥(£–-]*\d[\d.,]*\s*%?\)?$/.test(value) && !/^(?:20\d\d|£000)$/.test(value);
}

/** Heading of a column over all rows of the headings, each text once. */
function headingOf(grid: Grid, area: Area, column: number): string {
  const texts: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const text = grid.headingText(row, column) || groupHeading(grid, area, row, column);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' ');
}

/** Above the lowest row of headings a text also stands over the empty cells to its right. */
function groupHeading(grid: Grid, area: Area, row: number, column: number): string {
  if (row === area.row + area.rows - 1) return '';
  for (let at = column - 1; at >= area.column; at -= 1) {
    const text = grid.headingText(row, at);
    if (text !== '') return grid.text(row + 1, at) === '' ? '' : text;
  }
  return '';
}
