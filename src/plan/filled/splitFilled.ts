import type { Area } from '../snapshot';
import type { FilledBlock } from './filledBlocks';

/** A sheet's cells: the block that is read, and the blocks far away from it that are not. */
export interface SplitCells {
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

/**
 * Parts what a sheet is about from cells far out that somebody left there. The first block of some weight, from the
 * top left, is taken, and of the others whatever stands near enough that the whole holds 250,000 cells at most, or
 * eight cells for each that is filled. The others are far away: a table in A1:F60 with a note in H2000 is one block;
 * with a word in XFD1048576 it is the table, and XFD1048576 is far away.
 */
export function splitFilled(blocks: readonly FilledBlock[]): SplitCells {
  const [first, ...others] = blocks;
  if (!first) return { used: null, farAway: [] };
  const all = blocks.reduce<Area>(bounding, first);
  const cells = blocks.reduce((sum, block) => sum + block.cells, 0);
  if (others.length === 0 || fits(all, cells)) return { used: all, farAway: [] };

  const main = mainBlock(blocks);
  let used: Area = main;
  let filled = main.cells;
  const waiting = new Set(
    blocks.filter((block) => block !== main).sort((a, b) => reach(main, a) - reach(main, b)),
  );
  // What joins may bring others near, so those that are left are asked again.
  let grown = true;
  for (let pass = 0; grown && pass < mostPasses; pass += 1) {
    grown = false;
    for (const block of waiting) {
      const whole = bounding(used, block);
      if (!fits(whole, filled + block.cells)) continue;
      used = whole;
      filled += block.cells;
      waiting.delete(block);
      grown = true;
    }
  }
  return {
    used,
    farAway: [...waiting].map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
  };
}

const size = ({ rows, columns }: Area): number => rows * columns;

const fits = (area: Area, filled: number): boolean =>
  size(area) <= Math.max(smallBlock, emptyForEach * filled);

const reach = (from: Area, to: Area): number => size(bounding(from, to));

/** Of the blocks of some weight the one nearest to the sheet's top left cell. */
function mainBlock(blocks: readonly FilledBlock[]): FilledBlock {
  const most = blocks.reduce((highest, { cells }) => Math.max(highest, cells), 0);
  const origin: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  return blocks
    .filter(({ cells }) => cells * worthwhile >= most)
    .reduce((best, block) => (reach(origin, block) < reach(origin, best) ? block : best));
}

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
