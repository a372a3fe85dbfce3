import { type Area, boundingArea, cellCount } from '../area';
import type { CellValue } from '../snapshot';
import { type FilledBlock, filledBlocks, type FilledRow, type Gaps } from './filledBlocks';

/** A block of a sheet, and what its cells hold. */
export interface ReadPart {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** The block of a sheet that is kept, and what is far away from it. */
interface CutParts extends ReadPart {
  readonly farAway: readonly Area[];
}

/**
 * What of the parts that were read of a sheet belongs together, as one block: parts that do not overlap, in any order,
 * at least one. One part of up to 250,000 cells is kept as it is, and so is whatever holds nothing far away.
 */
export function cutParts(parts: readonly [ReadPart, ...ReadPart[]]): CutParts {
  const [first, ...others] = parts;
  const { area, values } = first;
  if (others.length === 0 && area.rows * area.columns <= smallBlock) return { area, values, farAway: [] };
  // The usual case, without a list of every filled cell.
  const whole = filledOf(parts);
  if (whole && fits(whole.area, whole.filled))
    return others.length === 0
      ? { area, values, farAway: [] }
      : { area: whole.area, values: valuesIn(whole.area, parts), farAway: [] };
  const { used, farAway } = splitFilled(filledRows(parts));
  if (!used || (others.length === 0 && farAway.length === 0)) return { area, values, farAway };
  return { area: used, values: valuesIn(used, parts), farAway };
}

/** The block that the filled cells of all parts span, and how many they are; null for none. */
function filledOf(parts: readonly ReadPart[]): { readonly area: Area; readonly filled: number } | null {
  let [top, bottom, left, right, filled] = [Infinity, -1, Infinity, -1, 0];
  for (const { area, values } of parts)
    values.forEach((cells, at) => {
      const before = filled;
      for (let column = 0; column < cells.length; column += 1) {
        if (cells[column] === '') continue;
        if (area.column + column < left) left = area.column + column;
        if (area.column + column > right) right = area.column + column;
        filled += 1;
      }
      if (filled === before) return;
      top = Math.min(top, area.row + at);
      bottom = Math.max(bottom, area.row + at);
    });
  if (filled === 0) return null;
  return { area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, filled };
}

function filledRows(parts: readonly ReadPart[]): FilledRow[] {
  const rows = new Map<number, number[]>();
  // Parts beside each other come from the left, so that the columns of a row do, too.
  for (const { area, values } of [...parts].sort((a, b) => a.area.column - b.area.column))
    values.forEach((cells, at) => {
      let columns = rows.get(area.row + at);
      cells.forEach((value, column) => {
        if (value === '') return;
        if (!columns) rows.set(area.row + at, (columns = []));
        columns.push(area.column + column);
      });
    });
  return [...rows].sort(([a], [b]) => a - b).map(([row, columns]) => ({ row, columns }));
}

function valuesIn(used: Area, parts: readonly ReadPart[]): CellValue[][] {
  const block = Array.from({ length: used.rows }, () => new Array<CellValue>(used.columns).fill(''));
  for (const { area, values } of parts) {
    const last = Math.min(area.row + area.rows, used.row + used.rows);
    for (let row = Math.max(area.row, used.row); row < last; row += 1) {
      const goal = block[row - used.row];
      values[row - area.row]?.forEach((value, at) => {
        const column = area.column + at - used.column;
        if (goal && value !== '' && column >= 0 && column < used.columns) goal[column] = value;
      });
    }
  }
  return block;
}

/** A sheet's cells: the block that is read, and the blocks far away from it that are not. */
interface SplitCells {
  readonly used: Area | null;
  readonly farAway: readonly Area[];
}

/** A block of so many cells costs next to nothing, whatever it holds (a third of a second in a check). */
export const smallBlock = 250_000;
/** Above that a block may hold so many empty cells for each that is filled. */
const emptyForEach = 8;
/** A block with a twentieth of the cells of the largest may be what the sheet is about. */
const worthwhile = 20;
const mostPasses = 8;

/** An ordinary sheet has no gap as wide as the first within one table; the others are for cells strewn about. */
const gapsTried: readonly Gaps[] = [
  { rows: 500, columns: 100 },
  { rows: 50, columns: 20 },
  { rows: 5, columns: 3 },
  { rows: 0, columns: 0 },
];

/**
 * Parts what a sheet is about from cells far out that somebody left there. `rows` are its filled rows from the top.
 * The first block of some weight, from the top left, is taken, and of the others whatever stands near enough that the
 * whole holds 250,000 cells at most, or eight cells for each that is filled. The others are far away: a table in A1:F60
 * with a note in H2000 is one block; with a word in XFD1048576 it is the table, and XFD1048576 is far away.
 */
export function splitFilled(rows: readonly FilledRow[]): SplitCells {
  const all = wholeOf(rows);
  if (!all || fits(all, all.cells)) return { used: all && plain(all), farAway: [] };
  for (const gaps of gapsTried) {
    const blocks = filledBlocks(rows, gaps);
    const main = mainBlock(blocks);
    if (fits(main, main.cells)) return grow(main, blocks);
  }
  return corner(all);
}

/** The block that all filled cells span; null for none. */
function wholeOf(rows: readonly FilledRow[]): FilledBlock | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  let [left, right, cells] = [Infinity, -1, 0];
  for (const { columns } of rows) {
    left = Math.min(left, columns[0] ?? Infinity);
    right = Math.max(right, columns.at(-1) ?? -1);
    cells += columns.length;
  }
  return { row: first.row, column: left, rows: last.row - first.row + 1, columns: right - left + 1, cells };
}

/** The main block with what stands near enough, the nearest first. */
function grow(main: FilledBlock, blocks: readonly FilledBlock[]): SplitCells {
  let used: Area = main;
  let filled = main.cells;
  const others = blocks.filter((block) => block !== main);
  const waiting = new Set(others.sort((a, b) => reach(main, a) - reach(main, b)));
  // What joins may bring others near, so those that are left are asked again.
  let grown = true;
  for (let pass = 0; grown && pass < mostPasses; pass += 1) {
    grown = false;
    for (const block of waiting) {
      const whole = boundingArea(used, block);
      if (!fits(whole, filled + block.cells)) continue;
      used = whole;
      filled += block.cells;
      waiting.delete(block);
      grown = true;
    }
  }
  return { used: plain(used), farAway: [...waiting].map(plain) };
}

/** Of cells strewn over a sheet, each touching the next, the first 500 rows and columns; what is behind is far away. */
function corner({ row, column, rows, columns }: Area): SplitCells {
  const [height, width] = [Math.min(rows, 500), Math.min(columns, 500)];
  const used = { row, column, rows: height, columns: width };
  const below = { row: row + height, column, rows: rows - height, columns };
  const beside = { row, column: column + width, rows: height, columns: columns - width };
  return { used, farAway: [below, beside].filter((area) => cellCount(area) > 0) };
}

const plain = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });

/** Whether a block is small, or full enough, to be kept whole. */
const fits = (area: Area, filled: number): boolean =>
  cellCount(area) <= Math.max(smallBlock, emptyForEach * filled);

const reach = (from: Area, to: Area): number => cellCount(boundingArea(from, to));

/** Of the blocks of some weight the one nearest to the sheet's top left cell. */
function mainBlock(blocks: readonly FilledBlock[]): FilledBlock {
  const most = blocks.reduce((highest, { cells }) => Math.max(highest, cells), 0);
  const origin: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  return blocks
    .filter(({ cells }) => cells * worthwhile >= most)
    .reduce((best, block) => (reach(origin, block) < reach(origin, best) ? block : best));
}
