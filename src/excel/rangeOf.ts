import type { Area } from '../grid/area';

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** The block that a range is, once its place is loaded ('rowIndex,columnIndex,rowCount,columnCount'). */
export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The value of a call's result, to be asked for after the next sync. A result is not loaded, as objects are. */
export const resultOf =
  <Value>(result: OfficeExtension.ClientResult<Value>): (() => Value) =>
  () =>
    result.value;
