import type { ColumnWidth } from '../sheets/description';
import { rangeOf } from './rangeOf';

/** The widths that columns of a sheet have now, in points, for Restore. One round trip. */
export async function readWidths(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly ColumnWidth[],
): Promise<ColumnWidth[]> {
  const formats = columns.map(({ column }) =>
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.load('columnWidth'),
  );
  await context.sync();
  return columns.map((place, index) => ({ ...place, width: formats[index]?.columnWidth ?? place.width }));
}
