import type { Area } from '../grid/area';

/** The range of a block of cells on a worksheet. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
