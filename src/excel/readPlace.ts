import type { Area } from '../plan/snapshot';
import type { ColumnWidth, RowHeight } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { askLook, type UniformLook } from './step/look';

/** What a place on a sheet was like before something is put there. */
export interface PlaceBefore {
  readonly widthsBefore: readonly ColumnWidth[];
  readonly heightsBefore: readonly RowHeight[];
  readonly lookBefore: UniformLook | null;
}

/** Reads the sizes of columns and rows that are to change, in points, and how an area looks. One round trip. */
export async function readPlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, widths, heights }: { area: Area; widths: readonly ColumnWidth[]; heights: readonly RowHeight[] },
): Promise<PlaceBefore> {
  const columns = widths.map(({ column }) =>
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.load('columnWidth'),
  );
  const rows = heights.map(({ row }) =>
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.load('rowHeight'),
  );
  const look = askLook(context, sheet, area);
  await context.sync();
  return {
    widthsBefore: widths.map((place, at) => ({ ...place, width: columns[at]?.columnWidth ?? place.width })),
    heightsBefore: heights.map((place, at) => ({ ...place, height: rows[at]?.rowHeight ?? place.height })),
    lookBefore: look(),
  };
}
