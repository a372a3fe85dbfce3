import type { Area } from '../grid/area';

/** The block that a range is, once its place is loaded ('rowIndex,columnIndex,rowCount,columnCount'). */
export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
