import type { Grid } from '../../../grid/sheetGrid';
import type { CellValue, SheetSnapshot, SourceCell, WorkbookSnapshot } from '../../../grid/snapshot';
import { groupBy } from '../../../words/lists';
import { type Finding, newFinding } from '../../findings/finding';
import { cellAt } from '../../read/cells';

/** One cell that a new year or quarter changes; '' empties it. */
export interface YearEdit {
  /** Name of the sheet as it was read. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** A figure that moved shows as it did: "0%". Left out, the cell's own format stays. */
  readonly numberFormat?: string;
  /** What a cell shows that moved as it stood. Left out, it follows from value and format. */
  readonly text?: string;
}

/** What one part of a plan needs for the new year: cells to change, and what is to be said of it. */
export interface Rolled {
  readonly edits: readonly YearEdit[];
  readonly findings: readonly Finding[];
}

/** Whether a cell holds a formula, which is never overwritten. */
export type HoldsFormula = (sheet: string, row: number, column: number) => boolean;

/** Cells of a sheet that hold formulas, as plain data: each as row × 16,384 + column. */
export interface FormulaCells {
  readonly sheet: string;
  readonly cells: readonly number[];
}

/** The number of a cell in `FormulaCells`: cellNumber(2, 3) → 32771. */
export const cellNumber = (row: number, column: number): number => row * 16_384 + column;

/** Tells of a cell whether it is among these. */
export function holdsFormulaIn(formulas: readonly FormulaCells[]): HoldsFormula {
  const known = new Map(formulas.map(({ sheet, cells }) => [sheet, new Set(cells)]));
  return (sheet, row, column) => known.get(sheet)?.has(cellNumber(row, column)) ?? false;
}

export const joinRolled = (parts: readonly Rolled[]): Rolled => ({
  edits: parts.flatMap(({ edits }) => edits),
  findings: parts.flatMap(({ findings }) => findings),
});

/** What only a person can fill in for the new year: no fault, but not done either. */
export const toFillIn = (cell: string, message: string): Finding =>
  newFinding('to-fill-in', { cell, message });

/** Empties the cells of some columns in some rows, save formulas and what is empty already. */
export function clearCells(
  grid: Grid,
  rows: readonly number[],
  columns: readonly (number | undefined)[],
  holdsFormula: HoldsFormula,
): YearEdit[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): YearEdit[] => {
      const cell = cellAt(grid, row, column);
      if (!cell || cell.value === '' || holdsFormula(cell.sheet, cell.row, cell.column)) return [];
      return [{ sheet: cell.sheet, row: cell.row, column: cell.column, value: '' }];
    }),
  );
}

/** A cell of text with the words that `change` makes of it: none where they stay, and for a formula. */
export function changedText(
  cell: SourceCell | null,
  holdsFormula: HoldsFormula,
  change: (text: string) => string,
): YearEdit[] {
  if (!cell || typeof cell.value !== 'string' || holdsFormula(cell.sheet, cell.row, cell.column)) return [];
  const value = change(cell.value);
  return value === cell.value ? [] : [{ sheet: cell.sheet, row: cell.row, column: cell.column, value }];
}

interface Changes {
  readonly edits: readonly YearEdit[];
  readonly renames: readonly { readonly sheet: string; readonly name: string }[];
}

/** The workbook as it will be read once the edits are made and the sheets have their new names. */
export function applyEdits(workbook: WorkbookSnapshot, { edits, renames }: Changes): WorkbookSnapshot {
  const bySheet = groupBy(edits, ({ sheet }) => sheet);
  const names = new Map(renames.map(({ sheet, name }) => [sheet, name]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...withEdits(sheet, bySheet.get(sheet.name) ?? []),
      name: names.get(sheet.name) ?? sheet.name,
    })),
  };
}

function withEdits(sheet: SheetSnapshot, edits: readonly YearEdit[]): SheetSnapshot {
  const { used } = sheet;
  if (!used || edits.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  const text = sheet.text.map((row) => [...row]);
  for (const { row, column, value, numberFormat, text: moved } of edits) {
    put(values, row - used.row, column - used.column, value);
    put(text, row - used.row, column - used.column, moved ?? shown(value, numberFormat));
  }
  return { ...sheet, values, text };
}

function put<Cell>(rows: Cell[][], row: number, column: number, cell: Cell): void {
  const cells = rows[row];
  if (cells && column >= 0 && column < cells.length) cells[column] = cell;
}

const shown = (value: CellValue, numberFormat: string | undefined): string =>
  typeof value === 'number' && numberFormat?.endsWith('%')
    ? `${(value * 100).toFixed(/\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0)}%`
    : String(value);
