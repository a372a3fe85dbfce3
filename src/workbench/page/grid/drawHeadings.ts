import { columnLetters } from '../../../grid/a1';
import { element } from '../element';
import type { Area } from '../../../grid/area';
import type { Axis } from './axis';

/** What of a strip of headings is drawn: lines from `start` before `end`, those of the selection marked. */
export interface HeadingStrip {
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
  readonly direction: 'rows' | 'columns';
  readonly selection: Area;
}

/** A lower row has no room for its number. */
const leastForNumber = 12;

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
