import { isEntireColumns, isEntireRows, maxColumns, maxRows, type Area, intersect } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { absoluteReference, sheetArea } from '../../../grid/a1';
import type { Table } from '../../../xlsx/model/objects';

/** A block of cells on its sheet: what an Excel.Range stands for. */
export interface SheetRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** Whole rows or columns: Excel answers null for what stands in their cells. */
export const isUnbounded = (area: Area): boolean => isEntireRows(area) || isEntireColumns(area);

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows >= 1 &&
  columns >= 1 &&
  row + rows <= maxRows &&
  column + columns <= maxColumns;

export interface SheetTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** What is left of a block without a hole: up to four blocks (above, below, left, right). */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const { row, column, rows, columns } = area;
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { row, column, rows: common.row - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: common.row, column, rows: common.rows, columns: common.column - column },
    { row: common.row, column: right, rows: common.rows, columns: column + columns - right },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}

/** "Sheet1!A1:B2", as Range.address gives it. */
export const sheetAddress = ({ sheet, area }: SheetRange): string => sheetArea(sheet.name, area);

/** "Sheet1!$A$1:$B$2", as formulas of names and charts hold it. */
export const absoluteSheetAddress = ({ sheet, area }: SheetRange): string =>
  absoluteReference(sheet.name, area);

/** Header row of a table; null if it shows none. */
export const headerArea = ({ area, showHeaders }: Table): Area | null =>
  showHeaders ? { ...area, rows: 1 } : null;

/** Totals row; null if it shows none. */
export const totalsArea = ({ area, showTotals }: Table): Area | null =>
  showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;

/** The rows between header and totals; a table has at least one. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - (showTotals ? 1 : 0)) };
}

export const columnOf = (part: Area, index: number): Area => ({
  ...part,
  column: part.column + index,
  columns: 1,
});
