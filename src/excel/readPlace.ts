import type { Area } from '../grid/area';
import type { ColumnWidth, RowHeight } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { askLook, type UniformLook } from './step/look';

/** What a place on a sheet was like before something is put there. */
export interface PlaceBefore {
  readonly widthsBefore: readonly SizeBefore[];
  readonly heightsBefore: readonly SizeBefore[];
  readonly lookBefore: UniformLook | null;
}

/** The size of one column or row, in points; 'standard' where nobody had given it one of its own. */
export interface SizeBefore {
  readonly index: number;
  readonly size: number | 'standard';
}

/** Reads the sizes of columns and rows that are to change, and how an area looks. One round trip. */
export async function readPlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, widths, heights }: { area: Area; widths: readonly ColumnWidth[]; heights: readonly RowHeight[] },
): Promise<PlaceBefore> {
  const columns = widths
    .flatMap(({ column, columns: count }) => countedFrom(column, count))
    .map((index) => ({
      index,
      format: columnAt(sheet, index).format.load('columnWidth,useStandardWidth'),
    }));
  const rows = heights
    .flatMap(({ row, rows: count }) => countedFrom(row, count))
    .map((index) => ({
      index,
      format: rowAt(sheet, index).format.load('rowHeight,useStandardHeight'),
    }));
  const look = askLook(context, sheet, area);
  await context.sync();
  return {
    widthsBefore: columns.map(({ index, format }) => ({
      index,
      size: format.useStandardWidth ? 'standard' : format.columnWidth,
    })),
    heightsBefore: rows.map(({ index, format }) => ({
      index,
      size: format.useStandardHeight ? 'standard' : format.rowHeight,
    })),
    lookBefore: look(),
  };
}

/** Queues giving columns and rows their former sizes; rows may have moved down by some since. */
export function writeSizes(
  sheet: Excel.Worksheet,
  { widthsBefore, heightsBefore }: Pick<PlaceBefore, 'widthsBefore' | 'heightsBefore'>,
  movedDown: number,
): void {
  for (const { index, size } of widthsBefore) {
    const { format } = columnAt(sheet, index);
    if (size === 'standard') format.useStandardWidth = true;
    else format.columnWidth = size;
  }
  for (const { index, size } of heightsBefore) {
    const { format } = rowAt(sheet, index + movedDown);
    if (size === 'standard') format.useStandardHeight = true;
    else format.rowHeight = size;
  }
}

const countedFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_one, at) => first + at);

const columnAt = (sheet: Excel.Worksheet, column: number): Excel.Range =>
  rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 });

const rowAt = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 });
