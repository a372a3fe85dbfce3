import { element } from '../element';
import { boxOf } from './cellViews';
import { placed } from './drawCells';
import type { PageLines } from './pageLines';
import type { SheetAxes } from './sheetAxes';

/** Draws the printed block and the ends of its pages as dashed lines. */
export function drawPageLines(layer: HTMLElement, axes: SheetAxes, lines: PageLines | null): void {
  if (!lines) return layer.replaceChildren();
  const { area } = lines;
  const block = boxOf(axes, area);
  const frame = element('div', { class: 'print-area' });
  Object.assign(frame.style, placed(block));
  const across = lines.rows.map((row) => {
    const line = element('div', { class: 'page-end across', title: `A page ends above row ${row + 1}` });
    const top = Math.round(axes.rows.offsetOf(row)) - 1;
    Object.assign(line.style, placed({ left: block.left, top, width: block.width, height: 0 }));
    return line;
  });
  const down = lines.columns.map((column) => {
    const line = element('div', { class: 'page-end down' });
    const left = Math.round(axes.columns.offsetOf(column)) - 1;
    Object.assign(line.style, placed({ left, top: block.top, width: 0, height: block.height }));
    return line;
  });
  layer.replaceChildren(frame, ...across, ...down);
}
