import { type Area, boundingArea, cellCount } from '../area';
import { filledBlocks, type FilledBlock, type FilledRow, type Gaps } from './filledBlocks';

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
export const fits = (area: Area, filled: number): boolean =>
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
