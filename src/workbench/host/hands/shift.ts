import type { Area } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';

/** Rows or columns of a sheet that change their places. */
export interface Shift {
  readonly sheet: Sheet;
  readonly axis: 'rows' | 'columns';
  /** Where a stretch of rows (columns) stands afterwards, counted from 0; null if nothing of it is left. */
  readonly stretch: (
    first: number,
    count: number,
  ) => { readonly first: number; readonly count: number } | null;
}

/** What a hand was asked to do and cannot do: a sentence for the person. Nothing was changed. */
export class HandRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HandRefused';
  }
}

/**
 * `count` rows or columns put in before `at`. A stretch below moves, one that reaches over `at` grows.
 * Example: a stretch of 3 rows from row 4, one row put in at 5: 4 rows from row 4.
 */
export const inserted = (sheet: Sheet, axis: Shift['axis'], at: number, count: number): Shift => ({
  sheet,
  axis,
  stretch: (first, length) =>
    first >= at
      ? { first: first + count, count: length }
      : { first, count: first + length > at ? length + count : length },
});

/**
 * `count` rows or columns taken out from `at` on. A stretch below moves up, one that loses a part shrinks.
 * Example: a stretch of 3 rows from row 4, row 5 taken out: 2 rows from row 4.
 */
export const deleted = (sheet: Sheet, axis: Shift['axis'], at: number, count: number): Shift => ({
  sheet,
  axis,
  stretch(first, length) {
    const end = first + length;
    const isGone = (line: number): number => Math.min(Math.max(line - at, 0), count);
    const left = length - (isGone(end) - isGone(first));
    return left > 0 ? { first: first - isGone(first), count: left } : null;
  },
});

/**
 * The column `from` cut out and put in so that it stands at `to`. What names the column follows it; a stretch that
 * holds all that moves stays. Throws HandRefused for one that would be torn apart.
 */
export function columnMoved(sheet: Sheet, from: number, to: number): Shift {
  const place = movedPlace(from, to);
  return {
    sheet,
    axis: 'columns',
    stretch(first, count) {
      const end = first + count;
      if (end <= Math.min(from, to) || first > Math.max(from, to)) return { first, count };
      const places = Array.from({ length: count }, (_, index) => place(first + index));
      const least = Math.min(...places);
      if (Math.max(...places) - least + 1 !== count)
        throw new HandRefused(
          `Something on the sheet “${sheet.name}” reaches over a part of the columns that would move. Nothing was moved.`,
        );
      return { first: least, count };
    },
  };
}

/** Where each column stands after one has moved. */
export const movedPlace =
  (from: number, to: number) =>
  (column: number): number => {
    if (column === from) return to;
    if (from < to && column > from && column <= to) return column - 1;
    if (to < from && column >= to && column < from) return column + 1;
    return column;
  };

/** A block of cells after a shift; null if nothing of it is left. */
export function shiftedArea(area: Area, { axis, stretch }: Shift): Area | null {
  const moved = axis === 'rows' ? stretch(area.row, area.rows) : stretch(area.column, area.columns);
  if (!moved) return null;
  return axis === 'rows'
    ? { ...area, row: moved.first, rows: moved.count }
    : { ...area, column: moved.first, columns: moved.count };
}
