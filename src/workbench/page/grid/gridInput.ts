import type { Area } from '../../../grid/area';
import { openCellEditor, type EditEnd } from './cellEditor';
import type { Grid } from './grid';
import { blockAt } from './merges';
import { moveSelection } from './moveSelection';
import { pointedArea, spanning } from './pointedCell';

/** What the grid's input asks of the page. */
export interface GridRequests {
  select(area: Area): void;
  /** Starts editing: the text that the field shows first. */
  content(): string;
  /** false: it was refused, and the selection stays. */
  enter(text: string): boolean;
  clear(): void;
  /** One sheet on or back. */
  turn(step: 1 | -1): void;
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
  requests.select(event.shiftKey ? spanning(anchor, pointed) : anchor);
  scroller.focus();
  const drag = (moved: MouseEvent) => {
    const over = pointedArea(grid, moved.clientX, moved.clientY);
    if (over) requests.select(spanning(anchor, over));
  };
  const end = () => window.removeEventListener('mousemove', drag);
  window.addEventListener('mousemove', drag);
  window.addEventListener('mouseup', end, { once: true });
}

function blockOf({ sheet }: Grid, area: Area): Area {
  return sheet && area.rows * area.columns === 1 ? blockAt(sheet.merges, area.row, area.column) : area;
}

/** Whether the key was ours. */
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
