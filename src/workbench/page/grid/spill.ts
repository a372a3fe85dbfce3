import type { ViewedSheet } from './cellViews';

/**
 * The column before which a cell's drawing ends: text that is wider than its cell runs on over empty cells to its
 * right, and text centred across a selection takes all of it, as in Excel. Everything else ends with its own cell.
 */
export function spillEnd(viewed: ViewedSheet, row: number, column: number): number {
  const { workbook, sheet, axes, measure } = viewed;
  const value = sheet.value(row, column);
  if (typeof value !== 'string' || value === '') return column + 1;
  const style = workbook.styles.get(sheet.styleAt(row, column));
  const isFree = (at: number): boolean =>
    at < axes.columns.count && sheet.value(row, at) === null && !isMerged(viewed, row, at);
  let end = column + 1;
  if (style.horizontal === 'CenterAcrossSelection') {
    while (isFree(end) && workbook.styles.get(sheet.styleAt(row, end)).horizontal === 'CenterAcrossSelection')
      end += 1;
    return end;
  }
  const runsOn = !style.wrap && style.rotation === 0 && ['General', 'Left'].includes(style.horizontal);
  if (!runsOn || value.includes('\n')) return end;
  const start = axes.columns.offsetOf(column);
  const needed = measure(value, style) + 6 + style.indent * 9;
  while (axes.columns.offsetOf(end) - start < needed && isFree(end)) end += 1;
  return end;
}

const isMerged = ({ sheet }: ViewedSheet, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
