import { boundingArea, type Area } from '../../grid/area';
import { shiftFormula } from '../../grid/a1';
import type { ChartDescription, PageSetup, SheetDescription, Style, StyledArea } from '../description';
import type { CellContents } from './expectedContents';
import { lineMoves, placeNow, type Axis, type KeptLines } from './lineMoves';

/**
 * The description of a sheet whose rows, or columns, stand elsewhere now: its looks, sizes, merges, tables, charts and
 * page follow them as they do in Excel, and an inserted line looks like the one before it. Blocks are left as they are.
 *
 * Example: rows 3 to 6 bold, and a row inserted above row 5: rows 3 to 7 are bold.
 */
export function movedDescription(
  described: SheetDescription,
  moves: readonly KeptLines[],
  axis: Axis,
): SheetDescription {
  if (moves.every(({ before, now }) => before === now)) return described;
  const lines = linesNow(moves);
  const area = (one: Area): Area[] => stretch(one, moves, axis);
  const { page, ragFormats, tables, validations, merges, styles, charts } = described;
  const sizes = axis === 'row' ? described.rowHeights : described.columnWidths.map(asRow);
  const heights = lines.flatMap(({ now, from, count }) =>
    sizes.flatMap((size) => {
      const first = Math.max(size.row, from);
      const end = Math.min(size.row + size.rows, from + count);
      return first < end ? [{ ...size, row: now + first - from, rows: end - first }] : [];
    }),
  );
  return {
    ...described,
    styles: lines.flatMap((piece) => styles.flatMap((styled) => piecesOf(styled, piece, axis))),
    ...(axis === 'row' ? { rowHeights: heights } : { columnWidths: heights.map(asColumn) }),
    merges: merges.flatMap(area),
    tables: tables.flatMap((table) => area(table.area).map((moved) => ({ ...table, area: moved }))),
    validations: validations.flatMap((one) => area(one.area).map((moved) => ({ ...one, area: moved }))),
    ragFormats: ragFormats.flatMap((one) =>
      area(one.area).map((moved) => ({
        ...one,
        area: moved,
        formula: `=${shiftFormula(one.formula.slice(1), one.area, moved)}`,
      })),
    ),
    charts: charts.map((chart) => movedChart(chart, moves, axis, sizes, heights)),
    page: page && movedPage(page, moves, axis),
  };
}

/**
 * A sheet as it was made, after rows or columns were inserted or taken out, by what its cells held and hold now; and
 * the block of cells that holds the `area` of before where it was and where it is.
 */
export function followedSheet(
  described: SheetDescription,
  area: Area,
  before: CellContents,
  now: CellContents,
): { readonly described: SheetDescription; readonly area: Area } {
  let followed = { described, area };
  for (const axis of ['row', 'column'] as const) {
    const moves = lineMoves(before, now, axis);
    if (!moves) continue;
    const [moved] = stretch(followed.area, moves, axis);
    followed = {
      described: movedDescription(followed.described, moves, axis),
      area: moved ? boundingArea(followed.area, moved) : followed.area,
    };
  }
  return followed;
}

/** Lines of now, and those of before that they look like. */
interface Piece {
  readonly now: number;
  readonly from: number;
  readonly count: number;
}

/** The kept lines, and the inserted ones that look like the line before them. In order, and in order of `moves`. */
function linesNow(moves: readonly KeptLines[]): Piece[] {
  return moves.flatMap(({ before, now, count }, nth) => {
    const last = moves[nth - 1];
    const free = last ? last.now + last.count : 0;
    const inserted = last
      ? Array.from({ length: now - free }, (_line, at) => ({
          now: free + at,
          from: last.before + last.count - 1,
          count: 1,
        }))
      : [];
    return [...inserted, { now, from: before, count }];
  });
}

const firstOf = (area: Area, axis: Axis): number => (axis === 'row' ? area.row : area.column);
const countOf = (area: Area, axis: Axis): number => (axis === 'row' ? area.rows : area.columns);
const withLines = (area: Area, axis: Axis, first: number, count: number): Area =>
  axis === 'row' ? { ...area, row: first, rows: count } : { ...area, column: first, columns: count };

/** A block from its first line that is still there to its last; none if none is. */
function stretch(area: Area, moves: readonly KeptLines[], axis: Axis): Area[] {
  const first = firstOf(area, axis);
  const places = Array.from({ length: countOf(area, axis) }, (_line, at) =>
    placeNow(moves, first + at),
  ).filter((place) => place !== null);
  const [start] = places;
  return start === undefined ? [] : [withLines(area, axis, start, (places.at(-1) ?? start) - start + 1)];
}

/** The part of a styled block that some lines of now take their look from; its inner edges are those between lines. */
function piecesOf({ area, style }: StyledArea, { now, from, count }: Piece, axis: Axis): StyledArea[] {
  const start = firstOf(area, axis);
  const stop = start + countOf(area, axis);
  const first = Math.max(start, from);
  const end = Math.min(stop, from + count);
  if (first >= end) return [];
  const isWhole = first === start && end === stop;
  return [
    {
      area: withLines(area, axis, now + first - from, end - first),
      style: isWhole || !style.borders ? style : cut(style, first > start, end < stop, axis),
    },
  ];
}

/** A line between two rows is the lower edge of the upper one. */
function cut(style: Style, cutsStart: boolean, cutsEnd: boolean, axis: Axis): Style {
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, InsideHorizontal } = style.borders ?? {};
  const rows = axis === 'row';
  const edges = {
    EdgeTop: rows && cutsStart ? undefined : EdgeTop,
    EdgeBottom: rows && cutsEnd ? InsideHorizontal : EdgeBottom,
    EdgeLeft: !rows && cutsStart ? undefined : EdgeLeft,
    EdgeRight: !rows && cutsEnd ? undefined : EdgeRight,
    InsideHorizontal,
  };
  return {
    ...style,
    borders: Object.fromEntries(Object.entries(edges).filter(([, line]) => line !== undefined)),
  };
}

function movedPage(page: PageSetup, moves: readonly KeptLines[], axis: Axis): PageSetup {
  const printArea = stretch(page.printArea, moves, axis)[0] ?? page.printArea;
  if (axis === 'column') return { ...page, printArea };
  const { titleRows } = page;
  const title = titleRows && stretch({ ...titleRows, column: 0, columns: 1 }, moves, axis)[0];
  return {
    ...page,
    printArea,
    ...(title && { titleRows: { row: title.row, rows: title.rows } }),
    breaksBefore: page.breaksBefore.flatMap((row) => placeNow(moves, row) ?? []),
  };
}

/** Points of a row, or column, whose size is the usual one. */
const usualSize = { row: 15, column: 48 } as const;

interface Sized {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

const asRow = (size: SheetDescription['columnWidths'][number]): Sized => ({
  row: size.column,
  rows: size.columns,
  height: size.width,
});
const asColumn = ({ row, rows, height }: Sized): SheetDescription['columnWidths'][number] => ({
  column: row,
  columns: rows,
  width: height,
});

/** A chart stays on the lines that it lay on. */
function movedChart(
  chart: ChartDescription,
  moves: readonly KeptLines[],
  axis: Axis,
  before: readonly Sized[],
  now: readonly Sized[],
): ChartDescription {
  const edge = (points: number): number => {
    const line = lineAt(points, before, usualSize[axis]);
    const place = placeNow(moves, line);
    const rest = points - pointsTo(line, before, usualSize[axis]);
    return place === null ? points : pointsTo(place, now, usualSize[axis]) + rest;
  };
  const source = { area: stretch(chart.source.area, moves, axis)[0] ?? chart.source.area };
  const [start, size] = axis === 'row' ? [chart.top, chart.height] : [chart.left, chart.width];
  const [first, last] = [edge(start), edge(start + size)];
  return axis === 'row'
    ? { ...chart, source, top: first, height: last - first }
    : { ...chart, source, left: first, width: last - first };
}

const sizeOf = (line: number, sizes: readonly Sized[], usual: number): number =>
  sizes.filter(({ row, rows }) => line >= row && line < row + rows).at(-1)?.height ?? usual;

/** From the edge of the sheet to where a line begins. */
const pointsTo = (line: number, sizes: readonly Sized[], usual: number): number =>
  Array.from({ length: line }, (_line, at) => sizeOf(at, sizes, usual)).reduce((sum, size) => sum + size, 0);

function lineAt(points: number, sizes: readonly Sized[], usual: number): number {
  let line = 0;
  for (let rest = points - sizeOf(0, sizes, usual); rest >= 0; rest -= sizeOf(line, sizes, usual)) line += 1;
  return line;
}
