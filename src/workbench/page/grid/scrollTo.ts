import type { Area } from '../../../grid/area';
import type { Axis } from './axis';
import { headingSize } from './layers';
import type { SheetAxes } from './sheetAxes';

/** Scrolls the least that brings the first cell of an area between the frozen lines and the window's far edge. */
export function scrollTo(
  scroller: HTMLElement,
  { rows, columns }: SheetAxes,
  area: Area,
  freeze: { readonly rows: number; readonly columns: number } | null,
): void {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
  const top = scrolled(rows, area.row, freeze?.rows ?? 0, scrollTop, clientHeight - headingSize.height);
  const left = scrolled(
    columns,
    area.column,
    freeze?.columns ?? 0,
    scrollLeft,
    clientWidth - headingSize.width,
  );
  if (top !== scrollTop || left !== scrollLeft) scroller.scrollTo({ top, left });
}

/** Where a window of `size` pixels must be scrolled to for a line to be seen; where it is, if it is seen already. */
export function scrolled(axis: Axis, index: number, frozen: number, now: number, size: number): number {
  if (index < frozen) return now;
  const start = axis.offsetOf(index);
  const end = axis.offsetOf(index + 1);
  const first = start - axis.offsetOf(frozen);
  if (first < now) return Math.floor(first);
  return end > now + size ? Math.ceil(Math.min(first, end - size)) : now;
}
