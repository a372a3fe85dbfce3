import { type Area, maxColumns, maxRows } from '../../../grid/area';
import { headingSize } from './layers';
import type { Grid } from './grid';

/** What a point of the window lies on: a cell, or the heading of a row or column (then all of it), or everything. */
export function pointedArea(grid: Grid, clientX: number, clientY: number): Area | null {
  const { scroller, axes, sheet } = grid;
  if (!axes || !sheet) return null;
  const { left, top } = scroller.getBoundingClientRect();
  const x = clientX - left - headingSize.width;
  const y = clientY - top - headingSize.height;
  // A scrollbar is not the sheet.
  if (clientX - left > scroller.clientWidth || clientY - top > scroller.clientHeight) return null;
  const frozenWidth = axes.columns.offsetOf(sheet.freeze?.columns ?? 0);
  const frozenHeight = axes.rows.offsetOf(sheet.freeze?.rows ?? 0);
  const column = axes.columns.indexAt(x < frozenWidth ? x : x + scroller.scrollLeft);
  const row = axes.rows.indexAt(y < frozenHeight ? y : y + scroller.scrollTop);
  if (x < 0 && y < 0) return { row: 0, column: 0, rows: maxRows, columns: maxColumns };
  if (y < 0) return { row: 0, column, rows: maxRows, columns: 1 };
  if (x < 0) return { row, column: 0, rows: 1, columns: maxColumns };
  return { row, column, rows: 1, columns: 1 };
}

/** The block from one area to another, both within it. */
export function spanning(from: Area, to: Area): Area {
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: Math.max(from.row + from.rows, to.row + to.rows) - row,
    columns: Math.max(from.column + from.columns, to.column + to.columns) - column,
  };
}
