import { element } from '../element';
import { boxOf } from './cellViews';
import { placed } from './drawCells';
import { headingSize } from './layers';
import { blockAt } from './merges';
import type { Grid } from './grid';

/** How editing ended: with a text to keep and the key that ended it ("Enter", "Tab" or "" for a click elsewhere). */
export interface EditEnd {
  readonly text: string;
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * Opens a field over the active cell. `keep` gets what was typed; Escape gives it up. Keys that end it: Enter (with
 * Alt a new line), Tab, and after a typed start (`typed`) the arrows too, as in Excel.
 */
export function openCellEditor(
  grid: Grid,
  start: string,
  typed: boolean,
  keep: (end: EditEnd) => void,
): void {
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
