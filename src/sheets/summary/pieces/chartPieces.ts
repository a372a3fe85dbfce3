import type { SectionBody, TableBody } from '../contents/content';
import { boxUnits, fontOf, linesOn, snapWidth, type Look } from '../look';
import { columnUnits, type Link, type Piece, type PieceChart } from './piece';
import { cellId, tablePieces } from './tablePieces';

type Charted = Extract<SectionBody, { kind: 'chart' }>;

/** From this width on, in points, the figures stand beside their chart, not below it. */
const wide = 300;

/**
 * A bar chart with a table of its figures and a note: below it, or beside it where there is room. The chart takes what
 * the figures leave of `units`, and never less than its bars need. The bars follow the table's cells: those of the
 * chart stand hidden behind it and repeat them, from the last line up, for Excel draws the first bar lowest.
 */
export function chartPieces(section: string, body: Charted, width: number, look: Look, units = 0): Piece[] {
  const least = leastChartUnits(body.table);
  if (width < wide) {
    const figures = figurePieces(section, body, width, look);
    const chartUnits = Math.max(least, units - columnUnits(figures) - 8);
    return [chartPiece(section, chartOf(section, body, width, look, chartUnits)), ...figures];
  }
  const chartWidth = snapWidth(width * 0.45);
  const figures = figurePieces(section, body, width - chartWidth - wide / 25, look);
  const chart = chartOf(section, body, chartWidth, look, Math.max(least, units - 4, columnUnits(figures)));
  return [beside(chartPiece(section, chart), figures, chartWidth + wide / 25)];
}

/** A bar takes seven units, a pair eight; the axis and a legend need some more. */
function leastChartUnits({ rows, columns }: TableBody): number {
  const lines = rows.length - 1;
  return Math.max(72, columns.length > 2 ? lines * 16 + 28 : lines * 14 + 24);
}

const chartPiece = (section: string, chart: PieceChart): Piece => ({
  section,
  units: chart.units,
  gap: 4,
  keepsNext: true,
  tight: true,
  cells: [],
  charts: [chart],
});

/** One piece of a chart and the figures to the right of it. */
function beside(chart: Piece, figures: readonly Piece[], x: number): Piece {
  let down = 0;
  const cells = figures.flatMap((piece, index) => {
    const top = down + (index === 0 ? 0 : piece.gap);
    down = top + piece.units;
    return piece.cells.map((cell) => ({ ...cell, x: cell.x + x, top: cell.top + top }));
  });
  return { ...chart, keepsNext: false, cells };
}

function figurePieces(section: string, { table, note }: Charted, width: number, look: Look): Piece[] {
  return [
    ...tablePieces(section, table, width, look),
    ...(note ? [notePiece(section, note, width, look)] : []),
  ];
}

function chartOf(
  section: string,
  { chart: name, table }: Charted,
  width: number,
  look: Look,
  units: number,
): PieceChart {
  const { columns, rows } = table;
  const lines = rows.slice(0, -1);
  const link = (row: number, column: number): Link => ({ sameAs: cellId(section, row, column) });
  // A pair of bars at most: a third column, the variance, is their difference.
  const series = columns.slice(1, 3).map((_, index) => index + 1);
  const pair = series.length > 1;
  return {
    name,
    x: 0,
    width,
    top: 0,
    units,
    kind: 'BarClustered',
    source: [
      ['', ...series.map((column) => link(0, column))],
      ...lines.map((_, index) => [0, ...series].map((column) => link(lines.length - index, column))),
    ],
    // Budget pale, actual in the accent: apart in greys too.
    seriesColors: pair ? [look.colours.pale, look.colours.accent] : [look.colours.accent],
    pointColors: null,
    legend: pair ? 'Bottom' : null,
    dataLabels: canWearFigures(table, units),
    fontSize: fontOf(look, 'note').size,
  };
}

/** Units that a bar needs to wear its figure clear of the next one's. */
const labelledBar = 6;

/**
 * Whether each bar may wear its figure: bars below zero would put theirs over the names, and many bars would crowd
 * them. Then a scale stands below; the figures are in the table in any case.
 */
function canWearFigures({ columns, rows }: TableBody, units: number): boolean {
  const series = Math.min(columns.length - 1, 2);
  const lines = rows.slice(0, -1);
  const below = lines.some((line) => line.some(({ content }) => typeof content === 'number' && content < 0));
  const scale = series > 1 ? 14 : 4;
  return !below && (units - scale) / lines.length >= series * labelledBar + 3;
}

function notePiece(section: string, note: string, width: number, look: Look): Piece {
  const font = fontOf(look, 'note');
  const units = boxUnits(linesOn(note, width, font, look), font);
  return {
    section,
    units,
    gap: 4,
    keepsNext: false,
    tight: true,
    cells: [
      {
        x: 0,
        width,
        top: 0,
        units,
        content: note,
        id: `${section}/note`,
        style: { font: { size: font.size, color: look.colours.quiet } },
      },
    ],
    charts: [],
  };
}
