import type { CellContent, SheetDescription } from '../description';
import { sameContent } from './sameContent';

/** What cells hold, by row and column of the sheet counted from 0. Empty cells are left out. */
export type CellContents = ReadonlyMap<string, CellContent>;

export const cellKey = (row: number, column: number): string => `${row} ${column}`;

type Written = Pick<SheetDescription, 'blocks' | 'tables'>;

/**
 * What the cells of a described sheet hold once it is written: its blocks, the calculated columns of its tables and
 * their rows of totals.
 */
export function expectedContents({ blocks, tables }: Written): CellContents {
  const found = new Map<string, CellContent>();
  const put = (row: number, column: number, content: CellContent) => {
    if (content !== null && content !== '') found.set(cellKey(row, column), content);
  };
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) =>
      line.forEach((content, across) => put(row + down, column + across, content)),
    );
  for (const { area, columnFormulas = [], totals } of tables) {
    const end = area.row + area.rows;
    columnFormulas.forEach((formula, index) => {
      if (formula === null) return;
      for (let row = area.row + 1; row < end; row += 1) put(row, area.column + index, { formula });
    });
    totals?.forEach((content, index) => put(end, area.column + index, content));
  }
  return found;
}

/** Contents of a block of cells whose first stands at `row`, `column`. */
export function contentsOfBlock(
  cells: readonly (readonly CellContent[])[],
  row = 0,
  column = 0,
): Map<string, CellContent> {
  const found = new Map<string, CellContent>();
  cells.forEach((line, down) =>
    line.forEach((content, across) => {
      if (content !== null && content !== '') found.set(cellKey(row + down, column + across), content);
    }),
  );
  return found;
}

/**
 * Whether someone has written on a sheet since a command made it: another word or number in a cell of ours, or
 * anything in a cell that we left empty. `contents` is what its cells hold now, from A1. Formulas may follow cells and
 * sheets that were moved or renamed: only another formula is a change.
 */
export const changedByHand = (written: Written, contents: readonly (readonly CellContent[])[]): boolean =>
  differingCells(expectedContents(written), contentsOfBlock(contents)).length > 0;

/** Keys of the cells in which two sheets of contents differ, in the order of rows. */
export function differingCells(one: CellContents, other: CellContents): string[] {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return keys
    .filter((key) => !sameContent(one.get(key) ?? '', other.get(key) ?? ''))
    .sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b));
}

export const rowOf = (key: string): number => Number(key.slice(0, key.indexOf(' ')));
export const columnOf = (key: string): number => Number(key.slice(key.indexOf(' ') + 1));
