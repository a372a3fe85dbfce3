import type { SectionContent } from '../contents/content';
import type { Look } from '../look';
import { columnUnits, type Piece, type PieceCell, type PieceChart } from '../pieces/piece';
import { type PageFrame, type Slot, slots, type Wish } from './pageFrame';

/** Columns of pieces side by side, each in its slot across the page. */
export interface Band {
  readonly columns: readonly (readonly Piece[])[];
  readonly at: readonly Slot[];
  readonly units: number;
}

export const bandOf = (columns: readonly (readonly Piece[])[], at: readonly Slot[]): Band => ({
  columns,
  at,
  units: Math.max(0, ...columns.map(columnUnits)),
});

/** Bands below one another, each with the gap above it; one without anything takes no room. */
export const heightOf = (bands: readonly Band[], { gaps }: Look): number =>
  bands.reduce((total, { units }) => total + (units > 0 ? units + gaps.section : 0), 0);

/** What parting a section, or a table, between two columns costs, against 1 for a full column. */
const cost = { section: 0.12, table: 0.3 };

/** A page with everything in its place: across in points, down in units from its top. */
export interface Page {
  readonly cells: readonly PieceCell[];
  readonly charts: readonly PieceChart[];
  /** Units down to the end of its last piece. */
  readonly units: number;
}

/** Sections side by side, one a slot as wide as its span, their headings on one line; charts grow to `units`. */
export function sideBySide(
  { frame, look, makePieces }: Wish,
  sections: readonly SectionContent[],
  spans: readonly number[],
  units?: number,
): Band {
  if (sections.length === 0) return bandOf([], []);
  const at = slots(frame, spans);
  const pieces = (section: SectionContent, index: number, high?: number) =>
    makePieces(section, at[index]?.width ?? 0, look, high);
  const headings = sections.map((section, index) => pieces(section, index)[0]?.units ?? 0);
  const highest = Math.max(...headings);
  const columns = sections.map((section, index) => {
    const higher = highest - (headings[index] ?? 0);
    return withHeading(pieces(section, index, units === undefined ? units : units - higher), highest);
  });
  return bandOf(columns, at);
}

function withHeading([heading, ...pieces]: readonly Piece[], units: number): Piece[] {
  if (!heading) return [];
  const cells = heading.cells.map((cell) => ({ ...cell, units }));
  return [{ ...heading, units, cells }, ...pieces];
}

/**
 * Sections one after another through the columns of the page, no higher than `units`; null where they do not fit. Two
 * tables alone, or one, are set side by side instead where that is no higher: rows on one line are easier to read.
 */
export function flow(wish: Wish, sections: readonly SectionContent[], units: number): Band | null {
  const { frame, look, makePieces } = wish;
  if (units < 0) return null;
  const wide = wideTables(frame, sections)
    .map((spans) => sideBySide(wish, sections, spans))
    .sort((a, b) => a.units - b.units)[0];
  if (wide && wide.units <= units) return wide;

  const at = slots(frame, evenly(frame));
  const pieces = sections.flatMap((section) => makePieces(section, at[0]?.width ?? 0, look));
  const columns = packColumns(pieces, frame.columns, units);
  return columns && bandOf(columns, at);
}

/**
 * Shares pieces out over columns, in their order, so that none is higher than `units`, headings stay with what they
 * head, and the columns are as even as can be without parting sections needlessly. A table that is parted has its head
 * again above its rows in the next column. null where they do not fit.
 */
export function packColumns(
  pieces: readonly Piece[],
  columns: number,
  units: number,
): readonly (readonly Piece[])[] | null {
  const count = pieces.length;
  // What is more than all columns hold, even without gaps, needs no trying.
  if (pieces.reduce((sum, piece) => sum + piece.units, 0) > columns * units) return null;
  // best[n] is the cheapest way to set the first n pieces in the columns so far; `from` is where the last one begins.
  let best: (number | null)[] = pieces.map(() => null);
  best = [0, ...best];
  const began: number[][] = [];
  for (let column = 0; column < columns; column += 1) {
    const next: (number | null)[] = Array.from({ length: count + 1 }, () => null);
    const from: number[] = Array.from({ length: count + 1 }, () => 0);
    for (let start = 0; start <= count; start += 1) {
      const before = best[start];
      if (before === null || before === undefined) continue;
      offer(next, from, start, start, before);
      let height = pieces[start]?.head?.units ?? 0;
      for (let end = start + 1; end <= count; end += 1) {
        const last = pieces[end - 1];
        if (!last) break;
        height += last.units + (end - 1 === start ? 0 : last.gap);
        if (height > units) break;
        if (last.keepsNext && end < count) continue;
        const price = before + (height / units) ** 2 + partingCost(last, pieces[end]);
        offer(next, from, start, end, price);
      }
    }
    began.push(from);
    best = next;
  }
  return best[count] === null ? null : cut(pieces, began);
}

function offer(best: (number | null)[], from: number[], start: number, end: number, price: number): void {
  const known = best[end];
  if (known !== null && known !== undefined && known <= price) return;
  best[end] = price;
  from[end] = start;
}

function partingCost(last: Piece, next: Piece | undefined): number {
  if (!next || next.section !== last.section) return 0;
  return next.tight ? cost.table : cost.section;
}

function cut(pieces: readonly Piece[], began: readonly (readonly number[])[]): (readonly Piece[])[] {
  const columns: (readonly Piece[])[] = [];
  let end = pieces.length;
  for (const from of [...began].reverse()) {
    const start = from[end] ?? 0;
    columns.unshift(withHead(pieces.slice(start, end)));
    end = start;
  }
  return columns;
}

function withHead(column: readonly Piece[]): readonly Piece[] {
  const head = column[0]?.head;
  return head ? [head, ...column] : column;
}

/** A span of one for each column of the page. */
export const evenly = ({ columns }: PageFrame): number[] => Array.from({ length: columns }, () => 1);

/** Ways to share the columns of a page out among fewer sections, running text in one column only. */
function wideTables({ columns }: PageFrame, sections: readonly SectionContent[]): number[][] {
  if (sections.length === 0 || sections.length > 2 || sections.length >= columns) return [];
  const ways =
    sections.length === 1
      ? [[1]]
      : [
          [1, columns - 1],
          [columns - 1, 1],
        ];
  return ways.filter((spans) =>
    spans.every(
      (span, index) => (span === 1 && sections.length > 1) || sections[index]?.body.kind === 'table',
    ),
  );
}

const isFilled = ({ style: { fill } }: PieceCell): boolean => fill !== undefined;
const standsLow = (cell: PieceCell): boolean => cell.style.vertical === 'Bottom' && !isFilled(cell);
const standsHigh = (cell: PieceCell): boolean =>
  cell.style.vertical === undefined && !cell.style.borders && !isFilled(cell);

/**
 * The same pieces, their texts with cells that reach into the gaps: up where words stand at the foot of their cell, else
 * down. So the sheet has fewer rows, and a text loses less where a device rounds them down.
 */
const intoGaps = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const above = index > 0 ? piece.gap : 0;
    const below = next && !next.cells.some((cell) => cell.top === 0 && standsLow(cell)) ? next.gap : 0;
    const cells = piece.cells.map((cell): PieceCell => {
      if (cell.top === 0 && standsLow(cell)) return { ...cell, top: -above, units: cell.units + above };
      const isLast = cell.top + cell.units === piece.units;
      return isLast && standsHigh(cell) ? { ...cell, units: cell.units + below } : cell;
    });
    return { ...piece, cells };
  });

/** Bands below one another, with the gap of a section between; one without anything takes no room. */
export function stackBands(bands: readonly Band[], { gaps }: Look): Page {
  const cells: PieceCell[] = [];
  const charts: PieceChart[] = [];
  let top = -gaps.section;
  for (const { columns, at, units } of bands.filter((band) => band.units > 0)) {
    top += gaps.section;
    columns.forEach((pieces, column) => {
      let down = top;
      intoGaps(pieces).forEach((piece, index) => {
        down += index === 0 ? 0 : piece.gap;
        const place = <Part extends { readonly x: number; readonly top: number }>(part: Part): Part => ({
          ...part,
          x: part.x + (at[column]?.x ?? 0),
          top: part.top + down,
        });
        cells.push(...piece.cells.map(place));
        charts.push(...piece.charts.map(place));
        down += piece.units;
      });
    });
    top += units;
  }
  return { cells, charts, units: Math.max(0, top) };
}
