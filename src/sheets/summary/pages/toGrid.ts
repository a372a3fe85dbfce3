import { cellAddress } from '../../../grid/a1';
import type { Palette } from '../../../plan/details';
import type { Area } from '../../../grid/area';
import {
  emptySheet,
  type CellContent,
  type ChartDescription,
  type RagFormat,
  type SheetDescription,
  type Style,
} from '../../description';
import { ragFormats } from '../../ragFormats';
import { moneyFormat } from '../contents/content';
import { unit, pixel } from '../look';
import type { ThemeColours } from '../theme/themeColours';
import type { Link, PieceCell, PieceChart } from '../pieces/piece';
import type { Page } from './band';
import type { PageFrame } from './pageFrame';

interface GridOptions extends Pick<PageFrame, 'windowsColumns'> {
  readonly fontName: string;
  readonly size: number;
  readonly palette: Palette;
  readonly colours: ThemeColours;
}

/** A cell that says something, and where it came to stand: by its id a later summary finds it again. */
export interface Passage {
  readonly id: string;
  readonly area: Area;
  readonly content: CellContent;
}

/** The sheet without its page set-up, and the rows and columns that it takes, from A1. */
export interface Grid {
  readonly description: SheetDescription;
  readonly area: Area;
  readonly passages: readonly Passage[];
  /** Row with which each page but the first begins. */
  readonly breaksBefore: readonly number[];
}

/** Size of a row or column made only for the figures behind a chart: in units, and in points. */
const behind = { units: 4, width: 24 };

/** What their type takes: so far from the chart’s edges the last of them begin, or they reach out from behind it. */
const typeBehind = { units: 2, width: 6 };

/** Where rows (in units from the top) and columns (in points from the left) begin and end, rising. */
interface GridEdges {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Puts pages below one another on the cells of one sheet, with a row and a column between any two edges that something
 * on them has, each block of cells merged. Figures of charts stand behind them, in the colour of the paper, and
 * repeat the cells that are read.
 */
export function toGrid(pages: readonly Page[], options: GridOptions): Grid {
  const tops = pages.map((_, index) => pages.slice(0, index).reduce((down, { units }) => down + units, 0));
  const onSheet = <Part extends Placed>(part: Part, page: number): Part =>
    placedBy(part, tops[page] ?? 0, options.windowsColumns);
  const cells = pages.flatMap((page, index) => page.cells.map((cell) => onSheet(cell, index)));
  const charts = pages.flatMap((page, index) => page.charts.map((chart) => onSheet(chart, index)));
  const edges = gridEdges(cells, charts, tops);
  const area: Area = { row: 0, column: 0, rows: edges.rows.length - 1, columns: edges.columns.length - 1 };

  const placed = cells.map((cell) => ({ cell, area: areaOf(cell, edges) }));
  const places = new Map(placed.flatMap(({ cell, area: at }) => (cell.id ? [[cell.id, at] as const] : [])));
  const sources = charts.map((chart) => ({ chart, area: sourceArea(chart, edges) }));
  const contents: CellContent[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => null),
  );
  const put = (row: number, column: number, content: CellContent) => {
    const line = contents[row];
    if (line) line[column] = content;
  };
  for (const { cell, area: at } of placed) put(at.row, at.column, cell.content);
  for (const { chart, area: at } of sources) {
    chart.source.forEach((line, down) =>
      line.forEach((content, across) =>
        put(at.row + down, at.column + across, typeof content === 'string' ? content : same(content, places)),
      ),
    );
  }

  const description: SheetDescription = {
    ...emptySheet,
    gridlines: false,
    blocks: [{ row: 0, column: 0, cells: contents }],
    columnWidths: sizes(edges.columns).map((width, column) => ({ column, columns: 1, width })),
    rowHeights: sizes(edges.rows).map((units, row) => ({ row, rows: 1, height: units * unit })),
    styles: [
      { area, style: baseStyle(options) },
      ...placed.map(({ cell: { style }, area: at }) => ({ area: at, style })),
      ...sources.map(({ area: at }) => ({ area: at, style: behindCharts(options) })),
    ].filter(({ style }) => Object.keys(style).length > 0),
    merges: placed.map(({ area: at }) => at).filter(({ rows, columns }) => rows * columns > 1),
    ragFormats: ragColumns(placed, options.palette),
    charts: sources.map(({ chart, area: at }) => describeChart(chart, at, options)),
  };
  const passages = placed.flatMap(({ cell: { id, content }, area: at }) =>
    id ? [{ id, area: at, content }] : [],
  );
  return { description, area, passages, breaksBefore: tops.slice(1).map((top) => edges.rows.indexOf(top)) };
}

/**
 * The rows and columns that a sheet needs: one between any two edges that something on it has, and under each chart so
 * many that each line and series of its figures has one. `breaks` are edges of pages, in units.
 */
function gridEdges(
  cells: readonly PieceCell[],
  charts: readonly PieceChart[],
  breaks: readonly number[],
): GridEdges {
  const parts = [...cells, ...charts];
  const rows = new Set([0, ...breaks, ...parts.flatMap(({ top, units }) => [top, top + units])]);
  const columns = new Set([0, ...parts.flatMap(({ x, width }) => [snapX(x), snapX(x + width)])]);
  for (const { x, width, top, units, source } of charts) {
    divide(rows, top, top + units - typeBehind.units, source.length, behind.units);
    divide(columns, snapX(x), snapX(x + width) - typeBehind.width, source[0]?.length ?? 0, behind.width);
  }
  const rising = (edges: ReadonlySet<number>): number[] => [...edges].sort((a, b) => a - b);
  return { rows: rising(rows), columns: rising(columns) };
}

const snapX = (x: number): number => Math.round(x / pixel) * pixel;

/** Adds edges, a step apart, until as many parts as wanted begin from the one place on and not after the other. */
function divide(edges: Set<number>, from: number, to: number, wanted: number, step: number): void {
  let parts = [...edges].filter((edge) => edge >= from && edge <= to).length;
  for (let at = from + step; at <= to && parts < wanted; at += step) {
    if (!edges.has(at)) parts += 1;
    edges.add(at);
  }
}

type Placed = Pick<PieceCell, 'x' | 'width' | 'top'>;

/**
 * A part so many units further down, and so many times as wide and as far from the left. Its edges are snapped before that:
 * an edge that two parts have stays one, so that the cells of a table's head stand over those of its rows.
 */
function placedBy<Part extends Placed>(part: Part, units: number, wider: number): Part {
  const [left, right] = [snapX(part.x) * wider, snapX(part.x + part.width) * wider];
  return { ...part, top: part.top + units, x: left, width: right - left };
}

const sizes = (edges: readonly number[]): number[] =>
  edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));

const baseStyle = ({ fontName, size, colours }: GridOptions): Style => ({
  font: { name: fontName, size, color: colours.text },
  horizontal: 'Left',
  vertical: 'Top',
  wrap: true,
});

/** So small that a long name, or one of two lines, does not reach out from behind its chart. */
const behindCharts = ({ colours }: GridOptions): Style => ({
  font: { color: colours.paper, size: 1 },
  wrap: false,
  // Labels of bars show their figures as these cells would.
  numberFormat: moneyFormat,
});

function areaOf({ x, width, top, units }: PieceCell | PieceChart, { rows, columns }: GridEdges): Area {
  const [row, column] = [rows.indexOf(top), columns.indexOf(snapX(x))];
  const [below, right] = [rows.indexOf(top + units), columns.indexOf(snapX(x + width))];
  if (row < 0 || column < 0 || below <= row || right <= column)
    throw new Error(`The grid has no cells for a block at ${x}, ${top} of ${width} by ${units}.`);
  return { row, column, rows: below - row, columns: right - column };
}

/** Source cells from the chart's top left corner: they stay behind it. */
function sourceArea(chart: PieceChart, edges: GridEdges): Area {
  const { row, column, rows, columns } = areaOf(chart, edges);
  const wanted = { rows: chart.source.length, columns: chart.source[0]?.length ?? 0 };
  if (wanted.rows > rows || wanted.columns > columns)
    throw new Error(`The figures of the chart "${chart.name}" do not fit behind it.`);
  return { row, column, ...wanted };
}

function same({ sameAs }: Link, places: ReadonlyMap<string, Area>): CellContent {
  const at = places.get(sameAs);
  if (!at) throw new Error(`There is no cell "${sameAs}" for a chart to follow.`);
  return { formula: `=${cellAddress(at.row, at.column)}` };
}

/** One area of formats from the first to the last cell of each RAG column; of a table that was parted, one a part. */
function ragColumns(
  placed: readonly { readonly cell: PieceCell; readonly area: Area }[],
  palette: Palette,
): RagFormat[] {
  const groups = new Map<string, Area>();
  for (const { cell, area } of placed) {
    if (!cell.ragGroup) continue;
    const group = `${cell.ragGroup}/${area.column}`;
    const from = groups.get(group)?.row ?? area.row;
    groups.set(group, { ...area, row: from, rows: area.row + area.rows - from, columns: 1 });
  }
  return [...groups.values()].flatMap((area) => ragFormats(area, palette, true));
}

function describeChart(chart: PieceChart, source: Area, { fontName }: GridOptions): ChartDescription {
  const { name, kind, x, width, top, units, seriesColors, pointColors, legend, dataLabels, fontSize } = chart;
  return {
    name,
    kind,
    title: '',
    left: x,
    top: top * unit,
    width,
    height: units * unit,
    source: { area: source },
    seriesColors,
    pointColors,
    legend,
    dataLabels,
    fontName,
    fontSize,
  };
}
