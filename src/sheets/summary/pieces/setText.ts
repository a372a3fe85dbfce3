import type { Font } from '../../text/measure';
import { linesIn, mostWidening, settled, snapWidth, wideLinesIn } from '../look';
import type { PieceCell } from './piece';

/** A text as it stands in its cell. */
export interface SetText {
  readonly content: string;
  /** Points: as wide as the room, or narrower. */
  readonly width: number;
  readonly lines: number;
}

/** Parts of the room that a text may be narrowed to; so few, that texts below one another share sheet columns. */
const parts = [1, 0.94, 1 / mostWidening - 0.045];

/**
 * A text set in a room so many points wide, so that every printer makes as many lines of it as were measured: where a
 * wider column would save a line, and leave it empty under the words, the cell is made a little narrower instead.
 * Hyphenated words stay whole. A text that no such width settles has the whole room.
 */
export function setText(text: string, room: number, font: Font): SetText {
  const whole = settled(text, room, font);
  const lines = linesIn(whole, room, font);
  for (const part of parts) {
    const width = snapWidth(room * part);
    const content = part === 1 ? whole : settled(text, width, font);
    if (linesIn(content, width, font) === lines && wideLinesIn(content, width, font) === lines)
      return { content, width, lines };
  }
  return { content: whole, width: room, lines };
}

/** What is left of the room beside a narrower cell, in the same look: its rule and fill run on. */
export function restOf(cell: PieceCell, room: number): PieceCell[] {
  const { x, width, top, units, style } = cell;
  return width < room ? [{ x: x + width, width: room - width, top, units, content: '', style }] : [];
}
