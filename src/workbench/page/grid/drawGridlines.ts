import type { Area } from '../../../grid/area';
import { element } from '../element';
import type { SheetAxes } from './sheetAxes';
import { boxOf } from './cellViews';

/** Draws the faint lines between the cells of a block, below everything else. */
export function drawGridlines(layer: HTMLElement, { rows, columns }: SheetAxes, area: Area): void {
  const { left, top, width, height } = boxOf({ rows, columns }, area);
  const lines: HTMLElement[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (rows.sizeOf(row) === 0) continue;
    lines.push(line({ left, width, height: 1, top: Math.round(rows.offsetOf(row + 1)) - 1 }));
  }
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (columns.sizeOf(column) === 0) continue;
    lines.push(line({ top, height, width: 1, left: Math.round(columns.offsetOf(column + 1)) - 1 }));
  }
  layer.replaceChildren(...lines);
}

function line(box: { left: number; top: number; width: number; height: number }): HTMLElement {
  const drawn = element('div', { class: 'gridline' });
  for (const [name, value] of Object.entries(box)) drawn.style.setProperty(name, `${value}px`);
  return drawn;
}
