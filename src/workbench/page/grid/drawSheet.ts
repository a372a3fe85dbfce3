import { areaAddress, columnLetters } from '../../../grid/a1';
import { type Area, holdsCell } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { element } from '../element';
import { blockAt, boxOf, type CellView } from './cellViews';
import type { PaneLayers } from './layers';
import type { PageLines } from './pageLines';
import type { Axis, SheetAxes } from './sheetAxes';

/**
 * Draws cells into a layer, row by row so that a screen reader finds rows. Positions are those of the sheet; the
 * layer itself is placed by its parent.
 */
export function drawCells(layer: HTMLElement, views: readonly CellView[]): void {
  const rows = new Map<number, CellView[]>();
  for (const view of views) rows.set(view.row, [...(rows.get(view.row) ?? []), view]);
  const drawn = [...rows].map(([row, cells]) =>
    element(
      'div',
      { role: 'row', 'aria-rowindex': String(row + 1) },
      ...cells.sort((a, b) => a.column - b.column).map(drawCell),
    ),
  );
  layer.replaceChildren(...drawn);
}

function drawCell({ row, column, box, text, css, wrap, rotation }: CellView): HTMLElement {
  const address = areaAddress({ row, column, rows: 1, columns: 1 });
  const words = element('span', {}, text);
  const cell = element(
    'div',
    {
      role: 'gridcell',
      class: wrap ? 'cell wrap' : 'cell',
      'data-cell': address,
      'aria-colindex': String(column + 1),
    },
    words,
  );
  for (const [name, value] of Object.entries(css)) cell.style.setProperty(name, value);
  Object.assign(cell.style, placed(box));
  if (rotation !== 0) turn(words, rotation);
  return cell;
}

/** Text that climbs or falls is written downwards and turned; slanted text is drawn at its angle. */
function turn(words: HTMLElement, rotation: number): void {
  if (Math.abs(rotation) === 90) {
    words.style.writingMode = 'vertical-rl';
    if (rotation > 0) words.style.transform = 'rotate(180deg)';
  } else {
    words.style.display = 'inline-block';
    words.style.transform = `rotate(${-rotation}deg)`;
  }
}

/** CSS lengths of a box. */
export function placed({
  left,
  top,
  width,
  height,
}: {
  left: number;
  top: number;
  width: number;
  height: number;
}) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/** What of a strip of headings is drawn: lines from `start` before `end`, those of the selection marked. */
interface HeadingStrip {
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
  readonly direction: 'rows' | 'columns';
  readonly selection: Area;
}

/** A lower row has no room for its number. */
const leastForNumber = 12;

/** Id of the drawn cell that the keyboard stands on, for `aria-activedescendant`. */
export const activeCellId = 'active-cell';

/** Draws letters above the columns or numbers beside the rows. */
export function drawHeadings(layer: HTMLElement, strips: readonly HeadingStrip[]): void {
  layer.replaceChildren(...strips.flatMap(headingsOf));
}

function headingsOf({ axis, start, end, direction, selection }: HeadingStrip): HTMLElement[] {
  const across = direction === 'columns';
  const from = across ? selection.column : selection.row;
  const to = from + (across ? selection.columns : selection.rows);
  const headings: HTMLElement[] = [];
  for (let index = start; index < end; index += 1) {
    if (axis.sizeOf(index) === 0) continue;
    const offset = Math.round(axis.offsetOf(index));
    const size = Math.round(axis.offsetOf(index + 1)) - offset;
    const hiddenBefore = index > 0 && axis.sizeOf(index - 1) === 0;
    const heading = element(
      'div',
      {
        class: ['heading', index >= from && index < to ? 'chosen' : '', hiddenBefore ? 'hidden-before' : '']
          .join(' ')
          .trim(),
        [across ? 'data-column' : 'data-row']: String(index),
      },
      labelOf(index, size, across),
    );
    Object.assign(
      heading.style,
      across ? { left: `${offset}px`, width: `${size}px` } : { top: `${offset}px`, height: `${size}px` },
    );
    headings.push(heading);
  }
  return headings;
}

const labelOf = (index: number, size: number, across: boolean): string =>
  across ? columnLetters(index) : size < leastForNumber ? '' : String(index + 1);

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
  if (shown && holdsCell(shown, active.row, active.column)) nameActiveCell(cells, active);
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

/** A selection of whole columns ends, when drawn, where the grid ends. */
function clipped({ row, column, rows, columns }: Area, axes: SheetAxes): Area {
  return {
    row,
    column,
    rows: Math.min(rows, axes.rows.count - row),
    columns: Math.min(columns, axes.columns.count - column),
  };
}
