import type { PlanDetails } from '../../../plan/details';
import type { SectionContent } from '../contents/content';
import type { Look } from '../look';
import type { Piece, PieceCell, PieceChart } from '../pieces/piece';
import type { sectionPieces } from '../pieces/sectionPieces';
import { columnUnits } from '../pieces/columnUnits';
import { packColumns } from './packColumns';
import { slots, type PageFrame, type Slot } from './pageFrame';
import { spreadColumn } from './spreadColumn';
import { titleBand } from './titleBand';

/** A page with everything in its place: across in points, down in units from its top. */
export interface Page {
  readonly cells: readonly PieceCell[];
  readonly charts: readonly PieceChart[];
  /** Units down to the end of its last piece. */
  readonly units: number;
}

/** How a section's pieces are made: for the sheet itself, or shortened to find out what has to be cut. */
export type MakePieces = typeof sectionPieces;

export interface Wish {
  readonly sections: readonly SectionContent[];
  readonly details: PlanDetails;
  readonly frame: PageFrame;
  readonly look: Look;
  readonly makePieces: MakePieces;
}

/** Charts of a row may grow so many units where the page has room. */
const mostChartGrowth = 32;

/**
 * The two pages with the sections before `split` on the first; null where one of them does not fit. On the second the
 * texts and lists flow in columns over the EDI scores beside the KPIs, and the charts in a row at the foot.
 */
export function arrangePages(wish: Wish, split: number): readonly [Page, Page] | null {
  const { flowing, beside, charts } = parts(wish);
  const first = firstPage(wish, flowing.slice(0, split));
  return first && second(wish, first, flowing.slice(split), beside, charts);
}

/** How many sections flow in columns, and after how many of them the published plan turns the page. */
export function splits(wish: Wish): { readonly count: number; readonly usual: number } {
  const { flowing } = parts(wish);
  const turn = flowing.findIndex(({ key }) => !firstPageSections.has(key));
  return { count: flowing.length, usual: turn < 0 ? flowing.length : turn };
}

const firstPageSections: ReadonlySet<string> = new Set<SectionContent['key']>([
  'aims',
  'corporate outcomes',
  'workstreams',
  "what's changed",
  'impact',
  'last year we',
  'this year we will',
  'doing less of',
]);

interface Parts {
  readonly flowing: readonly SectionContent[];
  readonly beside: readonly SectionContent[];
  readonly charts: readonly SectionContent[];
}

/** EDI scores stand beside the KPIs where a page has three columns, else they flow. */
function parts({ sections, frame }: Wish): Parts {
  const charts = sections.filter(({ body }) => body.kind === 'chart');
  const hasKpis = sections.some(({ key }) => key === 'kpis');
  const isBeside = ({ key }: SectionContent): boolean =>
    key === 'kpis' || (key === 'edi' && hasKpis && frame.columns > 2);
  return {
    charts,
    beside: sections.filter(isBeside),
    flowing: sections.filter((section) => !charts.includes(section) && !isBeside(section)),
  };
}

function firstPage(wish: Wish, flowing: readonly SectionContent[]): Page | null {
  const title = bandOf(wish, 1);
  const top = title.units + wish.look.gaps.section;
  const columns = flow(wish, flowing, wish.frame.units - top);
  if (!columns) return null;
  const spread = columns.map((pieces) => spreadColumn(pieces, wish.frame.units - top));
  return pageOf([{ pieces: title.pieces, top: 0 }, ...setColumns(wish, spread, top)]);
}

function second(
  wish: Wish,
  first: Page,
  flowing: readonly SectionContent[],
  beside: readonly SectionContent[],
  charts: readonly SectionContent[],
): readonly [Page, Page] | null {
  const { frame, look } = wish;
  const title = bandOf(wish, 2);
  const top = title.units + look.gaps.section;
  const least = [besideBand(wish, beside), ...chartRows(wish, charts).map((row) => chartBand(wish, row, 0))];
  const needed = heightOf(least, look);
  const columns = flow(wish, flowing, frame.units - top - needed);
  if (!columns) return null;

  const flowUnits = Math.max(0, ...columns.map(columnUnits));
  const spare = frame.units - top - flowUnits - needed;
  if (spare < 0) return null;
  const rows = chartRows(wish, charts);
  const growth = rows.length > 0 ? Math.min(Math.floor(spare / rows.length), mostChartGrowth) : 0;
  const bands = [besideBand(wish, beside), ...rows.map((row) => chartBand(wish, row, growth))];
  const spread = columns.map((pieces) => spreadColumn(pieces, flowUnits + spare - growth * rows.length));
  const placed = [{ pieces: title.pieces, top: 0 }, ...setColumns(wish, spread, top)];
  let next = top + Math.max(-look.gaps.section, ...spread.map(columnUnits));
  for (const { columns: set, units, at } of bands.filter(({ units }) => units > 0)) {
    next += look.gaps.section;
    for (const [index, pieces] of set.entries()) placed.push({ pieces, top: next, slot: at[index] });
    next += units;
  }
  return [first, pageOf(placed)];
}

const besideBand = (wish: Wish, sections: readonly SectionContent[]): Band =>
  band(wish, sections, slots(wish.frame, sections.length > 1 ? [1, wish.frame.columns - 1] : [1]));

/** The charts of a row: all of them on a landscape page; on a portrait one the budgets have a row of their own. */
function chartRows({ frame }: Wish, charts: readonly SectionContent[]): (readonly SectionContent[])[] {
  const budgets = charts.filter(({ key }) => key === 'budgets');
  const rows = frame.columns > 2 ? [charts] : [charts.filter(({ key }) => key !== 'budgets'), budgets];
  return rows.filter((row) => row.length > 0);
}

/** Charts side by side, all as high as the highest needs and `growth` more; budgets are twice as wide. */
function chartBand(wish: Wish, charts: readonly SectionContent[], growth: number): Band {
  const at = slots(
    wish.frame,
    charts.map(({ key }) => (key === 'budgets' ? 2 : 1)),
  );
  const { units } = band(wish, charts, at);
  return band(wish, charts, at, units + growth);
}

/** Bands below one another, each with the gap above it. */
const heightOf = (bands: readonly Band[], { gaps }: Look): number =>
  bands.reduce((total, { units }) => total + (units > 0 ? units + gaps.section : 0), 0);

interface Band {
  readonly columns: readonly (readonly Piece[])[];
  readonly at: readonly Slot[];
  readonly units: number;
}

/** Sections side by side, one a slot. */
function band(
  { look, makePieces }: Wish,
  sections: readonly SectionContent[],
  at: readonly Slot[],
  target?: number,
): Band {
  const columns = sections.map((section, index) => makePieces(section, at[index]?.width ?? 0, look, target));
  return { columns, at, units: Math.max(0, ...columns.map(columnUnits)) };
}

function flow(
  { frame, look, makePieces }: Wish,
  sections: readonly SectionContent[],
  units: number,
): readonly (readonly Piece[])[] | null {
  const width = slots(frame, evenly(frame))[0]?.width ?? 0;
  const pieces = sections.flatMap((section) => makePieces(section, width, look));
  return units < 0 ? null : packColumns(pieces, frame.columns, units);
}

const evenly = ({ columns }: PageFrame): number[] => Array.from({ length: columns }, () => 1);

interface Set {
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly slot?: Slot | undefined;
}

function setColumns({ frame }: Wish, columns: readonly (readonly Piece[])[], top: number): Set[] {
  const at = slots(frame, evenly(frame));
  return columns.map((pieces, index) => ({ pieces, top, slot: at[index] }));
}

function bandOf({ details, frame, look }: Wish, page: 1 | 2): { pieces: readonly Piece[]; units: number } {
  const all = slots(frame, evenly(frame));
  const last = all[all.length - 1];
  const edge = last && all.length > 1 ? last.x : frame.width / 2;
  const { cells, units } = titleBand(
    details,
    page,
    { left: { x: 0, width: edge }, right: { x: edge, width: (last?.x ?? 0) + (last?.width ?? 0) - edge } },
    look,
  );
  const piece: Piece = { section: 'aims', units, gap: 0, keepsNext: false, tight: false, cells, charts: [] };
  return { pieces: [piece], units };
}

function pageOf(sets: readonly Set[]): Page {
  const cells: PieceCell[] = [];
  const charts: PieceChart[] = [];
  let deepest = 0;
  for (const { pieces, top, slot } of sets) {
    let down = top;
    pieces.forEach((piece, index) => {
      down += index === 0 ? 0 : piece.gap;
      const move = <Part extends { readonly x: number; readonly top: number }>(part: Part): Part => ({
        ...part,
        x: part.x + (slot?.x ?? 0),
        top: part.top + down,
      });
      cells.push(...piece.cells.map(move));
      charts.push(...piece.charts.map(move));
      down += piece.units;
    });
    deepest = Math.max(deepest, down);
  }
  return { cells, charts, units: deepest };
}
