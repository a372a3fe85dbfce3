import type { CellContent, ChartKind, Style } from '../../description';
import type { Font } from '../../text/measure';
import { endsShort, linesIn, type Lines, type Look, onMac, onWidest, settled, snapWidth } from '../look';

/** A cell that shows what another holds, so that a chart follows the figures that are read. */
export interface Link {
  readonly sameAs: string;
}

/** A block of sheet cells: across in points, down in units of `unit` points, from its piece's top left corner. */
export interface PieceCell {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly units: number;
  readonly content: CellContent;
  readonly style: Style;
  /** What it is, whatever its place: "aims/0/text", "kpis/3/1". Links find it by that, and so does a refresh. */
  readonly id?: string;
  /** Cells of one such group, below one another, are coloured by their RAG word. */
  readonly ragGroup?: string;
}

/** A chart over cells that hold its figures. */
export interface PieceChart {
  readonly name: string;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly units: number;
  readonly kind: ChartKind;
  /** Headings in the first row, labels in the first column, a series a further column. */
  readonly source: readonly (readonly (Link | string)[])[];
  readonly seriesColors: readonly string[];
  readonly pointColors: readonly string[] | null;
  readonly legend: 'Bottom' | null;
  readonly dataLabels: boolean;
  readonly fontSize: number;
}

/** The smallest part that a column of a page may end after. */
export interface Piece {
  /** Key of its section. */
  readonly section: string;
  readonly units: number;
  /** Units kept free above it, except at the head of a column. */
  readonly gap: number;
  /** It may not stand last in a column: a heading, the head of a table. */
  readonly keepsNext: boolean;
  /** Parting it from the piece before looks worse than parting paragraphs: a row of a table. */
  readonly tight: boolean;
  /** What begins with it: how much the gap above it may grow where the page has room. Rows of a table stay together. */
  readonly opens?: 'section' | 'lead' | 'paragraph';
  /** Stands once more above it where a column begins with it: the head of its table. */
  readonly head?: Piece;
  readonly cells: readonly PieceCell[];
  readonly charts: readonly PieceChart[];
}

/** Height of pieces below one another, in units; the gap above the first does not count. */
export const columnUnits = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, { units, gap }, index) => total + units + (index === 0 ? 0 : gap), 0);

/** A text as it stands in its cell. */
interface SetText extends Lines {
  readonly content: string;
  /** Points: as wide as the room, or narrower. */
  readonly width: number;
}

/** Parts of the room that a text may be narrowed to; so few, that texts below one another share sheet columns. */
const parts = [1, 0.94, 0.88, 0.8, 0.72];

/**
 * A text set in a room so many points wide, so that every printer makes as many lines of it as were measured: where a
 * wider column would save a line, and leave it empty under the words, the cell is made a little narrower instead. So it is
 * where the text would end in a line of one short word. Hyphenated words stay whole. A text that no such width settles has
 * the whole room.
 */
export function setText(text: string, room: number, font: Font, look: Look): SetText {
  const whole = settled(text, room, font);
  const lines = linesIn(whole, room, font);
  let best: SetText | null = null;
  let isBestOnWindows = false;
  for (const part of parts) {
    const width = snapWidth(room * part);
    const content = part === 1 ? whole : settled(text, width, font);
    if (part < 1 && linesIn(content, width, font) > lines) break;
    const wide = onWidest(content, width, font);
    if (wide.length !== lines) continue;
    const isGoodOnWindows = lines === 1 || !endsShort(content, wide, width, font);
    if (best && !isGoodOnWindows) continue;
    const mac = onMac(content, width, font, look);
    const isGoodOnMac = mac.length === 1 || !endsShort(content, mac, width, font);
    if (best && isBestOnWindows && !isGoodOnMac) continue;
    best = { content, width, lines, macLines: mac.length };
    isBestOnWindows = isGoodOnWindows;
    if (isGoodOnWindows && isGoodOnMac) break;
  }
  return best ?? { content: whole, width: room, lines, macLines: onMac(whole, room, font, look).length };
}

/** What is left of the room beside a narrower cell, in the same look: its rule and fill run on. */
export function restOf(cell: PieceCell, room: number): PieceCell[] {
  const { x, width, top, units, style } = cell;
  return width < room ? [{ x: x + width, width: room - width, top, units, content: '', style }] : [];
}
