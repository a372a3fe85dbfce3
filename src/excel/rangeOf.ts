import type { Area } from '../plan/snapshot';

/** The range of a block of cells on a worksheet. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
