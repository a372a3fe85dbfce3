import { type Area, maxColumns, maxRows } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { blockAt } from './cellViews';
import type { Axis, SheetAxes } from './sheetAxes';
import { headingSize } from './layers';

/** A key that moves the selection, as a keyboard event tells it. */
interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The selection after a key, or null for a key that does not move it: arrows by a cell (hidden lines are skipped,
 * merged blocks are one), with Ctrl to the edge of what is filled, with Shift stretching from the first cell; Home,
 * Ctrl+Home, Ctrl+End, Page up and down by `page` rows, Enter and Tab as after typing.
 */
export function moveSelection(sheet: Sheet, from: Area, move: MoveKey, page: number): Area | null {
  const step = stepOf(move, page);
  if (step)
    return move.shiftKey && move.key.startsWith('Arrow')
      ? stretch(sheet, from, step)
      : go(sheet, from, step, move);
  const used = sheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  if (move.key === 'Home') return blockAt(sheet.merges, move.ctrlKey ? 0 : from.row, 0);
  if (move.key === 'End' && move.ctrlKey)
    return blockAt(sheet.merges, used.row + used.rows - 1, used.column + used.columns - 1);
  return null;
}

interface Step {
  readonly down: number;
  readonly across: number;
}

function stepOf({ key, shiftKey }: MoveKey, page: number): Step | null {
  const back = shiftKey ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return { down: -1, across: 0 };
    case 'ArrowDown':
      return { down: 1, across: 0 };
    case 'ArrowLeft':
      return { down: 0, across: -1 };
    case 'ArrowRight':
      return { down: 0, across: 1 };
    case 'PageUp':
      return { down: -page, across: 0 };
    case 'PageDown':
      return { down: page, across: 0 };
    case 'Enter':
      return { down: back, across: 0 };
    case 'Tab':
      return { down: 0, across: back };
    default:
      return null;
  }
}

function go(sheet: Sheet, from: Area, { down, across }: Step, { ctrlKey, key }: MoveKey): Area {
  const block = blockAt(sheet.merges, from.row, from.column);
  let row = down > 0 ? block.row + block.rows - 1 + down : block.row + down;
  let column = across > 0 ? block.column + block.columns - 1 + across : block.column + across;
  if (ctrlKey && key.startsWith('Arrow')) [row, column] = edge(sheet, from, { down, across });
  const direction = (step: number) => (step < 0 ? -1 : 1);
  row = seen(row, direction(down), maxRows, (at) => sheet.rowFormats.get(at)?.hidden ?? false, from.row);
  column = seen(
    column,
    direction(across),
    maxColumns,
    (at) => sheet.columnFormats.get(at)?.hidden ?? false,
    from.column,
  );
  return blockAt(sheet.merges, row, column);
}

/** The nearest line in a direction that is not hidden; `stay` if there is none before the sheet ends. */
function seen(
  index: number,
  step: number,
  count: number,
  isHidden: (at: number) => boolean,
  stay: number,
): number {
  let at = Math.max(0, Math.min(count - 1, index));
  while (at >= 0 && at < count && isHidden(at)) at += step;
  return at >= 0 && at < count ? at : stay;
}

/** Where Ctrl and an arrow lead: the end of a run of filled cells, or the next filled one, or the sheet's used edge. */
function edge(sheet: Sheet, { row, column }: Area, { down, across }: Step): [row: number, column: number] {
  const used = sheet.usedArea();
  if (!used) return [row, column];
  const last = { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
  const filled = (r: number, c: number): boolean => sheet.value(r, c) !== null;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= last.row && c <= last.column;
  const run = filled(row, column) && filled(row + down, column + across);
  let [r, c] = [row + down, column + across];
  while (inside(r, c) && (run ? filled(r + down, c + across) : !filled(r, c)))
    [r, c] = [r + down, c + across];
  return [
    Math.max(0, Math.min(Math.max(last.row, row), r)),
    Math.max(0, Math.min(Math.max(last.column, column), c)),
  ];
}

function stretch(sheet: Sheet, { row, column, rows, columns }: Area, { down, across }: Step): Area {
  const first = blockAt(sheet.merges, row, column);
  return {
    row,
    column,
    rows: Math.max(first.rows, Math.min(maxRows - row, rows + down)),
    columns: Math.max(first.columns, Math.min(maxColumns - column, columns + across)),
  };
}

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
