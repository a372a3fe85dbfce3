import { columnLetters } from '../../grid/a1';
import type { Palette } from '../../plan/details';
import {
  emptySheet,
  type CellContent,
  type SheetDescription,
  type Style,
  type RowHeight,
  noWords,
  plainPage,
} from '../description';
import { colours } from '../printedList';
import { ragFormats } from '../ragFormats';
import { freeName } from '../tables/describeTable';
import { lineHeight } from '../text/measure';
import { wrapText } from '../text/wrapText';

/** A column of a list; `width` in points. */
export interface ListColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly content: (row: Row) => CellContent;
  /** A formula in place of `content`, which is given the letters of any column by its heading and the row's number. */
  readonly formula?: (at: (heading: string) => string, row: number) => string;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  /** Figures that a dash may stand for keep to one side. */
  readonly align?: 'Right';
  /** Cells wear the colour of their word. */
  readonly rag?: boolean;
  /** Summed above the list, or a formula of the sums in the same row. */
  readonly total?: 'sum' | ((at: (heading: string) => string, row: number, place: ListPlace) => string);
}

export interface ListOptions {
  readonly title: string;
  /** A line below the title: what is listed, and of what. */
  readonly note: string;
  /** Wished name of the Excel table. */
  readonly tableName: string;
  /** Names that are taken. */
  readonly names: readonly string[];
  readonly palette: Palette;
  readonly fontName: string;
  /** Rows between title and totals, cells by their column's heading; their number is that for any place. */
  readonly above?: (place: ListPlace, firstRow: number) => readonly Readonly<Record<string, CellContent>>[];
}

/** Where a list stands. Rows count from 1, as formulas do. */
export interface ListPlace {
  readonly first: number;
  readonly last: number;
  /** Letters of a column by its heading. */
  readonly at: (heading: string) => string;
}

const titleRows = 3;
const { accent, tint, quiet } = colours;

/** What of a column its rows' heights depend on; `width` in points. */
interface Width {
  readonly heading: string;
  readonly width: number;
  readonly wrap?: boolean;
}

const headingFont = { name: 'Arial', size: 10, bold: true };

const bodyFont = { name: 'Arial', size: 11 };
/** Excel's rows are no higher. */
const highest = 409;

/**
 * A list on a sheet of its own: title, a row of totals (where rows can be seen without scrolling; they leave out what a
 * filter hides), and a real Excel table with filter buttons. An empty list has one empty row, so that it is a table too.
 */
export function describeList<Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  options: ListOptions,
): SheetDescription {
  const at = (heading: string): string => {
    const index = columns.findIndex((column) => column.heading === heading);
    if (index < 0) throw new Error(`The list has no column "${heading}".`);
    return columnLetters(index);
  };
  const count = Math.max(1, rows.length);
  const summed = columns.some(({ total }) => total !== undefined);
  // How many rows the caller puts above does not depend on where the list stands.
  const aboveCount = options.above?.({ first: 1, last: 1, at }, 1).length ?? 0;
  const aboveTop = titleRows;
  const figuresTop = aboveTop + (aboveCount > 0 ? 1 : 0);
  const totalsRow = aboveTop + aboveCount + (aboveCount > 0 ? 1 : 0);
  const headingRow = totalsRow + (summed ? 1 : 0);
  const place: ListPlace = { first: headingRow + 2, last: headingRow + 1 + count, at };
  const above = options.above?.(place, aboveTop + 1) ?? [];

  const body: CellContent[][] = Array.from({ length: count }, (_, index) => {
    const row = rows[index];
    const number = place.first + index;
    return columns.map(({ content, formula }): CellContent => {
      if (!row) return '';
      return formula ? { formula: formula(at, number) } : content(row);
    });
  });
  const filled = (row: number, cells: readonly (readonly CellContent[])[]) => ({ row, column: 0, cells });
  const all = { column: 0, columns: columns.length };
  const font = { name: options.fontName };
  return {
    ...emptySheet,
    blocks: [
      filled(0, [[options.title], [options.note]]),
      ...(aboveCount > 0
        ? [
            filled(
              aboveTop,
              above.map((cells) => columns.map(({ heading }) => cells[heading] ?? '')),
            ),
          ]
        : []),
      ...(summed ? [filled(totalsRow, [totals(columns, totalsRow + 1, place)])] : []),
      filled(headingRow, [columns.map(({ heading }) => heading), ...body]),
    ],
    styles: [
      { area: { ...all, row: 0, rows: headingRow + 1 + count }, style: { font, vertical: 'Top' } },
      {
        area: { ...all, row: 0, rows: 1 },
        style: { font: { ...font, size: 15, bold: true, color: accent } },
      },
      { area: { ...all, row: 1, rows: 1 }, style: { font: { ...font, color: quiet } } },
      ...(summed ? [{ area: { ...all, row: totalsRow, rows: 1 }, style: totalStyle }] : []),
      { area: { ...all, row: headingRow, rows: 1 }, style: { wrap: true, vertical: 'Center' } },
      ...(aboveCount > 0
        ? [
            {
              area: { ...all, row: aboveTop, rows: 1 },
              style: { font: { bold: true, color: accent }, wrap: true },
            },
          ]
        : []),
      ...columns.flatMap(({ numberFormat }, column) =>
        numberFormat
          ? [
              {
                area: { row: aboveTop, column, rows: headingRow + 1 + count - aboveTop, columns: 1 },
                style: { numberFormat },
              },
            ]
          : [],
      ),
      // Headings stay at the left of their filter buttons.
      ...columns.flatMap(({ align }, column) =>
        align
          ? [
              { row: figuresTop, rows: headingRow - figuresTop },
              { row: headingRow + 1, rows: count },
            ].map((rows) => ({ area: { ...rows, column, columns: 1 }, style: { horizontal: align } }))
          : [],
      ),
      ...columns.flatMap(({ wrap }, column) =>
        wrap ? [{ area: { row: headingRow + 1, column, rows: count, columns: 1 }, style: { wrap } }] : [],
      ),
    ],
    columnWidths: columns.map(({ width }, column) => ({ column, columns: 1, width })),
    rowHeights: [
      { row: 0, rows: 1, height: 21 },
      { row: headingRow, rows: 1, height: headingHeight(columns) },
      ...(aboveCount > 0 ? [{ row: aboveTop, rows: 1, height: headingHeight(columns) }] : []),
      ...bodyHeights(columns, body, headingRow + 1),
    ],
    tables: [
      {
        name: freeName(options.tableName, options.names),
        area: { ...all, row: headingRow, rows: count + 1 },
        style: 'TableStyleMedium2',
        totals: null,
      },
    ],
    ragFormats: columns.flatMap(({ rag }, column) =>
      rag ? ragFormats({ row: headingRow + 1, column, rows: count, columns: 1 }, options.palette) : [],
    ),
    page: {
      ...plainPage,
      orientation: 'Landscape',
      margins: { top: 36, bottom: 36, left: 28, right: 28, header: 14, footer: 14 },
      scale: scaleFor(columns),
      printArea: { ...all, row: 0, rows: headingRow + 1 + count },
      footer: { ...noWords, left: options.title, right: 'Page &P' },
    },
  };
}

/** Room for the longest heading, beside the filter button. */
const headingHeight = (columns: readonly Width[]): number =>
  Math.max(
    ...columns.map(({ heading, width }) => wrapText(heading, Math.max(20, width - 22), headingFont).length),
  ) *
    lineHeight({ ...headingFont, size: 11 }) +
  3;

/** Rows as high as their longest text, neighbours of one height together; rows of one line keep the usual height. */
function bodyHeights(
  columns: readonly Width[],
  body: readonly (readonly CellContent[])[],
  firstRow: number,
): RowHeight[] {
  const heights: RowHeight[] = [];
  for (const [index, cells] of body.entries()) {
    const lines = columns.map(({ wrap, width }, column) => {
      const content = cells[column];
      return wrap && typeof content === 'string' ? wrapText(content, width - 8, bodyFont).length : 1;
    });
    const most = Math.max(...lines);
    if (most === 1) continue;
    const height = Math.min(highest, most * lineHeight(bodyFont));
    const last = heights.at(-1);
    if (last && last.row + last.rows === firstRow + index && last.height === height)
      heights[heights.length - 1] = { ...last, rows: last.rows + 1 };
    else heights.push({ row: firstRow + index, rows: 1, height });
  }
  return heights;
}

const totalStyle: Style = {
  font: { bold: true },
  fill: tint,
  borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: accent } },
};

function totals<Row>(columns: readonly ListColumn<Row>[], row: number, place: ListPlace): CellContent[] {
  const { first, last, at } = place;
  return columns.map(({ heading, total }, index): CellContent => {
    if (total === 'sum') return { formula: `=SUBTOTAL(109,${at(heading)}${first}:${at(heading)}${last})` };
    if (total) return { formula: total(at, row, place) };
    return index === 0 ? 'Total' : '';
  });
}

/** Percent at which the columns fit the width of A4 landscape, less the 8% that printers add; 40 at the least. */
function scaleFor<Row>(columns: readonly ListColumn<Row>[]): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(40, Math.min(100, Math.floor((720 / width) * 100)));
}
