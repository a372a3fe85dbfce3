import type { Area } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { areaAddress } from '../../../grid/a1';
import { element } from '../element';
import { boxOf } from './cellViews';
import { placed } from './drawCells';
import { blockAt } from './merges';
import type { PaneLayers } from './layers';
import type { SheetAxes } from './sheetAxes';

/** Id of the drawn cell that the keyboard stands on, for `aria-activedescendant`. */
export const activeCellId = 'active-cell';

/** Draws the frame of the selection and its first cell, the active one, into one part of the window. */
export function drawSelection(
  { marks, cells }: PaneLayers,
  axes: SheetAxes,
  sheet: Sheet,
  shown: Area | null,
): void {
  const { selection } = sheet;
  const active = blockAt(sheet.merges, selection.row, selection.column);
  const many = selection.rows > active.rows || selection.columns > active.columns;
  const whole = many ? clipped(selection, axes) : active;
  const frame = element('div', { class: many ? 'selection many' : 'selection' });
  Object.assign(frame.style, placed(boxOf(axes, whole)));
  const gap = element('div', { class: 'active' });
  Object.assign(gap.style, placed(boxOf(axes, active)));
  marks.replaceChildren(frame, gap);
  if (shown && holds(shown, active)) nameActiveCell(cells, active);
}

/** An empty cell is not drawn; the active one must be there for a screen reader all the same. */
function nameActiveCell(cells: HTMLElement, { row, column }: Area): void {
  document.getElementById(activeCellId)?.removeAttribute('id');
  cells.querySelector('[data-placeholder]')?.remove();
  const address = areaAddress({ row, column, rows: 1, columns: 1 });
  const drawn = cells.querySelector<HTMLElement>(`[data-cell="${address}"]`);
  if (drawn) {
    drawn.id = activeCellId;
    return;
  }
  const cell = element('div', { role: 'gridcell', id: activeCellId, 'aria-label': `${address}, empty` });
  cells.append(
    element('div', { role: 'row', 'data-placeholder': '', 'aria-rowindex': String(row + 1) }, cell),
  );
}

const holds = (area: Area, { row, column }: Area): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** A selection of whole columns ends, when drawn, where the grid ends. */
function clipped({ row, column, rows, columns }: Area, axes: SheetAxes): Area {
  return {
    row,
    column,
    rows: Math.min(rows, axes.rows.count - row),
    columns: Math.min(columns, axes.columns.count - column),
  };
}
