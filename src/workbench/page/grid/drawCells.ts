import { areaAddress } from '../../../grid/a1';
import { element } from '../element';
import type { CellView } from './cellViews';

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
