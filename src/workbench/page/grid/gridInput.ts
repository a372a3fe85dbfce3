import { type Area, boundingArea, maxColumns, maxRows } from '../../../grid/area';
import type { Grid } from './grid';
import { moveSelection } from './moveSelection';
import { headingSize } from './layers';
import { element } from '../element';
import { blockAt, boxOf } from './cellViews';
import { placed } from './drawSheet';

/** What the grid's input asks of the page. */
interface GridRequests {
  select(area: Area): void;
  /** Starts editing: the text that the field shows first. */
  content(): string;
  /** false: it was refused, and the selection stays. */
  enter(text: string): boolean;
  clear(): void;
  /** One sheet on or back. */
  turn(step: 1 | -1): void;
}

/** How editing ended: with a text to keep and the key that ended it ("Enter", "Tab" or "" for a click elsewhere). */
interface EditEnd {
  readonly text: string;
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Ties mouse and keyboard to a grid. */
export function listenToGrid(grid: Grid, requests: GridRequests): void {
  const { scroller } = grid;
  scroller.addEventListener('mousedown', (event) => onPress(grid, requests, event));
  scroller.addEventListener('dblclick', () => edit(grid, requests, requests.content(), false));
  scroller.addEventListener('keydown', (event) => {
    if (event.target !== scroller) return;
    if (onKey(grid, requests, event)) event.preventDefault();
  });
}

function onPress(grid: Grid, requests: GridRequests, event: MouseEvent): void {
  const { sheet, scroller } = grid;
  const pointed = pointedArea(grid, event.clientX, event.clientY);
  if (!sheet || !pointed || event.button !== 0) return;
  const anchor = event.shiftKey ? sheet.selection : blockOf(grid, pointed);
  requests.select(event.shiftKey ? boundingArea(anchor, pointed) : anchor);
  scroller.focus();
  const drag = (moved: MouseEvent) => {
    const over = pointedArea(grid, moved.clientX, moved.clientY);
    if (over) requests.select(boundingArea(anchor, over));
  };
  const end = () => window.removeEventListener('mousemove', drag);
  window.addEventListener('mousemove', drag);
  window.addEventListener('mouseup', end, { once: true });
}

/** What a point of the window lies on: a cell, or the heading of a row or column (then all of it), or everything. */
function pointedArea(grid: Grid, clientX: number, clientY: number): Area | null {
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

function blockOf({ sheet }: Grid, area: Area): Area {
  return sheet && area.rows * area.columns === 1 ? blockAt(sheet.merges, area.row, area.column) : area;
}

function onKey(grid: Grid, requests: GridRequests, event: KeyboardEvent): boolean {
  const { sheet, scroller, axes } = grid;
  if (!sheet || !axes) return false;
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey && (key === 'PageDown' || key === 'PageUp')) {
    requests.turn(key === 'PageDown' ? 1 : -1);
    return true;
  }
  if (key === 'F2') {
    edit(grid, requests, requests.content(), false);
    return true;
  }
  if (key === 'Delete' || key === 'Backspace') {
    requests.clear();
    return true;
  }
  // Tab leads on through the page where a keyboard user expects it to, once the sheet's edge is met.
  if (key === 'Tab' && event.shiftKey && sheet.selection.column === 0) return false;
  const page = Math.max(1, Math.floor(scroller.clientHeight / axes.rows.sizeOf(0)) - 2);
  const moved = moveSelection(sheet, sheet.selection, event, page);
  if (moved) {
    requests.select(moved);
    return true;
  }
  if (key.length === 1 && !ctrlKey && !metaKey && !altKey) {
    edit(grid, requests, key, true);
    return true;
  }
  return false;
}

function edit(grid: Grid, requests: GridRequests, start: string, typed: boolean): void {
  const { sheet } = grid;
  if (!sheet) return;
  const at = sheet.selection;
  const keep = ({ text, key, shiftKey }: EditEnd): void => {
    if (!requests.enter(text) || key === '' || grid.sheet !== sheet) return;
    const moved = moveSelection(sheet, at, { key, shiftKey, ctrlKey: false }, 1);
    if (moved) requests.select(moved);
  };
  openCellEditor(grid, start, typed, keep);
}

/**
 * Opens a field over the active cell. `keep` gets what was typed; Escape gives it up. Keys that end it: Enter (with
 * Alt a new line), Tab, and after a typed start (`typed`) the arrows too, as in Excel.
 */
function openCellEditor(grid: Grid, start: string, typed: boolean, keep: (end: EditEnd) => void): void {
  const { sheet, axes, scroller } = grid;
  if (!sheet || !axes) return;
  const box = boxOf(axes, blockAt(sheet.merges, sheet.selection.row, sheet.selection.column));
  const field = element('textarea', {
    class: 'cell-editor',
    'aria-label': 'Content of the cell',
    spellcheck: 'false',
  });
  field.value = start;
  Object.assign(
    field.style,
    placed({ ...box, left: box.left + headingSize.width, top: box.top + headingSize.height }),
  );
  let open = true;
  const close = (end: EditEnd | null): void => {
    if (!open) return;
    open = false;
    field.remove();
    if (end) keep(end);
    if (!end || end.key !== '') scroller.focus();
  };
  const grow = () => {
    field.style.height = `${Math.max(box.height, field.scrollHeight + 4)}px`;
    if (field.scrollWidth > field.clientWidth) field.style.width = `${field.scrollWidth + 12}px`;
  };
  field.addEventListener('input', grow);
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const { key, altKey, shiftKey } = event;
    if (key === 'Escape') return close(null);
    const ends = (key === 'Enter' && !altKey) || key === 'Tab' || (typed && key.startsWith('Arrow'));
    if (key === 'Enter' && altKey) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      grow();
    }
    if (!ends) return;
    event.preventDefault();
    close({ text: field.value, key, shiftKey });
  });
  field.addEventListener('mousedown', (event) => event.stopPropagation());
  field.addEventListener('blur', () => close({ text: field.value, key: '', shiftKey: false }));
  grid.editorHome.append(field);
  field.focus();
  field.setSelectionRange(start.length, start.length);
  grow();
}
