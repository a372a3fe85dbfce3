import type { CellContent, SheetDescription } from '../description';
import { oneLine } from '../../words/shorten';

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

/**
 * Whether two contents of a cell are the same to an officer. Formulas may follow cells and sheets that were moved or
 * renamed, so only another formula differs; numbers may differ in what a file rounds off. An empty cell is '' or null.
 * sameContent({ formula: '=A1+1' }, { formula: '=A7+1' }) → true; sameContent('1', 1) → false.
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (isFormula(one) || isFormula(other))
    return isFormula(one) && isFormula(other) && shapeOf(one.formula) === shapeOf(other.formula);
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return (one ?? '') === (other ?? '');
}

export const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === 'object' && content !== null;

/**
 * A formula without the places and tables that it points to, which Excel rewrites when they move or are copied. A cell
 * of the same row of a table is one, whether it is written `Risks[[#This Row],[Risk score]]` or `[@[Risk score]]`.
 */
export const shapeOf = (formula: string): string =>
  formula
    .replace(/'(?:[^']|'')*'!|(?<![\p{L}\d_.])[\p{L}_][\p{L}\d_.]*!/gu, '')
    .replace(/#REF!|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g, '#')
    .replace(/(?<![\p{L}\d_.])[\p{L}_][\p{L}\d_.]*\[/gu, '[')
    .replace(/\[\[#This Row\],\s*\[([^\]]*)\]\]/gi, '[@$1]')
    .replace(/\[@\[([^\]]*)\]\]/g, '[@$1]')
    .replace(/\s/g, '');

/** What Excel answers for a cell, as a content: text that begins with "=" is its own value; a formula is not. */
export function contentOf(formula: unknown, value: unknown): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/**
 * A content as it is compared with another: line breaks that only set a text apart from its margin do not count, and
 * of a formula neither do the cells it refers to, for Excel moves those along when rows or sheets change.
 * foldContent(' two\n words ') → 'two words'; foldContent({ formula: '=Übersicht!A1+1' }) → '=#+1'.
 */
export function foldContent(content: CellContent): string {
  if (content === null) return '';
  return isFormula(content) ? shapeOf(content.formula).toUpperCase() : oneLine(String(content));
}

export const rowOf = (key: string): number => Number(key.slice(0, key.indexOf(' ')));
export const columnOf = (key: string): number => Number(key.slice(key.indexOf(' ') + 1));
