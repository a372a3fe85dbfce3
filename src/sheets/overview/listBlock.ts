import { columnLetters } from '../../grid/a1';
import type { Palette } from '../../plan/details';
import type { CellContent, RagFormat, StyledArea, TableDescription } from '../description';
import { colours, headingRow, totalRow } from '../printedList';
import { ragFormats } from '../ragFormats';
import type { PageRow } from '../report/pages';
import { lineHeight } from '../text/measure';
import { wrapText } from '../text/wrapText';
import { type CellOf, type ListBlock, type ListColumn, type ListPlace, sides } from './listColumns';

/** Type of a list, in points. */
export const size = 9;
/** Excel's rows are no higher. */
const highest = 409;
/** Height of a filter button. */
const button = 12;
/** A step of indent. */
const indent = 9;

/** Lines between title and totals, texts or formulas by their column's heading; the first is their headings. */
export type LinesAbove = readonly Readonly<Record<string, string | ((place: ListPlace) => string)>>[];

interface BlockPlace {
  /** Row of the sheet, from 0. */
  readonly top: number;
  /** Widths of the sheet's columns, in points. */
  readonly widths: readonly number[];
  /** Over the block; '' for none. */
  readonly title: string;
  readonly above: LinesAbove;
  readonly tableName: string;
  readonly palette: Palette;
  readonly fontName: string;
}

/** A block on its sheet: cells and heights from its first row on. */
export interface LaidBlock {
  readonly cells: readonly (readonly CellContent[])[];
  readonly rows: readonly PageRow[];
  readonly styles: readonly StyledArea[];
  readonly table: TableDescription;
  readonly ragFormats: readonly RagFormat[];
  /** Row of the sheet of the headings. */
  readonly headings: number;
}

/**
 * Title, lines above, totals (they leave out what a filter hides), headings and a row each, from `top` on. A list
 * without rows has one empty row, so that it is a table too.
 */
export function layBlock<Row>(
  { columns }: ListBlock<Row>,
  rows: readonly Row[],
  { top, widths, title, above, tableName, palette, fontName }: BlockPlace,
): LaidBlock {
  const count = Math.max(1, rows.length);
  const summed = columns.some(({ total }) => total !== undefined);
  const titleRows = title === '' ? 0 : 1;
  const aboveTop = top + titleRows;
  const totalsRow = aboveTop + above.length;
  const headings = totalsRow + (summed ? 1 : 0);
  const first = headings + 1;
  const letters = (heading: string): string => {
    const at = columns.findIndex((column) => column.heading === heading);
    if (at < 0) throw new Error(`The list has no column "${heading}".`);
    return columnLetters(at);
  };
  const rowsOf: CellOf = (heading) => {
    const own = letters(heading);
    return `${own}$${first + 1}:${own}$${first + count}`;
  };
  const placeOf = (row: number): ListPlace => ({
    cell: (heading) => `${letters(heading)}${row + 1}`,
    rows: rowsOf,
  });
  const body = Array.from({ length: count }, (_, index): CellContent[] => {
    const row = rows[index];
    return columns.map(({ content, formula }): CellContent => {
      if (!row) return '';
      return formula ? { formula: formula(placeOf(first + index).cell) } : content(row);
    });
  });
  const font = { name: fontName, size };
  const isFigure = (at: number): boolean =>
    columns[at]?.align === 'Right' || columns[at]?.numberFormat !== undefined;
  /** Texts keep off the figures before them. */
  const isIndented = (at: number): boolean => at > 0 && !isFigure(at) && isFigure(at - 1);
  const linesOf = (text: string, at: number, bold: boolean): string[] =>
    wrapText(text, ((widths[at] ?? 0) - sides - (isIndented(at) ? indent : 0)) * 0.96, { ...font, bold });
  const one = lineHeight(font);
  /** As high as the longest of these texts needs in its column, where that wraps or `all` do. */
  const heightOf = (cells: readonly CellContent[], all: { readonly bold: boolean } | null): number => {
    const lines = cells.map((content, at) =>
      (all || columns[at]?.wrap) && typeof content === 'string'
        ? linesOf(content, at, all?.bold ?? false).length
        : 1,
    );
    return Math.min(highest, Math.max(...lines) * one + 3);
  };
  const names = columns.map(({ heading }) => heading);
  /** Filter buttons stand at the foot of the headings: where a last line is full, below it. */
  const buttons = (): number => {
    const lines = names.map((heading, at) => linesOf(heading, at, true));
    const most = Math.max(...lines.map(({ length }) => length));
    const isFull = lines.some(
      (own, at) => own.length === most && linesOf(`${own.at(-1) ?? ''}…`, at, true).length > 1,
    );
    return isFull ? button : 0;
  };
  const fixed = (height: number): PageRow => ({ height, keep: true, cells: [] });
  const lines = above.map((line, at) => {
    const place = placeOf(aboveTop + at);
    return columns.map(({ heading }): CellContent => {
      const cell = line[heading] ?? '';
      return typeof cell === 'string' ? cell : { formula: cell(place) };
    });
  });
  const area = (row: number, height: number, column = 0, wide = columns.length) => ({
    row,
    column,
    rows: height,
    columns: wide,
  });
  return {
    cells: [
      ...(titleRows > 0 ? [[title, ...columns.slice(1).map((): CellContent => '')]] : []),
      ...lines,
      ...(summed ? [totals(columns, placeOf(totalsRow))] : []),
      names,
      ...body,
    ],
    rows: [
      ...(titleRows > 0 ? [fixed(18)] : []),
      ...lines.map((cells, at) => fixed(heightOf(cells, at === 0 ? { bold: true } : null))),
      ...(summed ? [fixed(one + 3)] : []),
      fixed(heightOf(names, { bold: true }) + buttons()),
      ...body.map((cells) => ({ height: heightOf(cells, null), cells: [] })),
    ],
    styles: [
      ...(titleRows > 0
        ? [
            {
              area: area(top, 1),
              style: { font: { size: 11, bold: true, color: colours.accent }, vertical: 'Center' } as const,
            },
          ]
        : []),
      ...(lines.length > 0
        ? [{ area: area(aboveTop, 1), style: { font: { bold: true }, fill: colours.tint, wrap: true } }]
        : []),
      ...(summed ? [{ area: area(totalsRow, 1), style: totalRow }] : []),
      { area: area(headings, 1), style: { ...headingRow, vertical: 'Top' } },
      { area: area(first, count), style: { borders: ruled } },
      ...columns.flatMap((column, at): StyledArea[] => columnStyles(column, at)),
    ],
    table: {
      name: tableName,
      area: area(headings, count + 1),
      style: 'TableStyleMedium2',
      totals: null,
    },
    ragFormats: columns.flatMap(({ rag }, at) =>
      rag ? ragFormats(area(first, count, at, 1), palette, true) : [],
    ),
    headings,
  };

  function columnStyles({ numberFormat, wrap, rag }: ListColumn<Row>, at: number): StyledArea[] {
    const figures = [
      { row: aboveTop, rows: headings - aboveTop },
      { row: first, rows: count },
    ].filter((each) => each.rows > 0);
    const side = isFigure(at)
      ? ({ horizontal: 'Right' } as const)
      : isIndented(at)
        ? ({ horizontal: 'Left', indent: 1 } as const)
        : null;
    return [
      ...(numberFormat
        ? figures.map((each) => ({ area: { ...each, column: at, columns: 1 }, style: { numberFormat } }))
        : []),
      // Headings stand over their figures.
      ...(side ? [{ area: area(aboveTop, first + count - aboveTop, at, 1), style: side }] : []),
      ...(wrap ? [{ area: area(aboveTop, first + count - aboveTop, at, 1), style: { wrap } }] : []),
      ...(rag ? [{ area: area(first, count, at, 1), style: mark }] : []),
    ];
  }
}

const rule = { style: 'Continuous', weight: 'Thin', color: colours.rule } as const;
/** A colour is a mark in its row: white parts it from the next. */
const white = { style: 'Continuous', weight: 'Medium', color: '#FFFFFF' } as const;
const mark = {
  font: { bold: true },
  borders: { EdgeTop: white, EdgeBottom: white, InsideHorizontal: white },
} as const;
/** A line below each row. */
export const ruled = { EdgeBottom: rule, InsideHorizontal: rule };

const totals = <Row>(columns: readonly ListColumn<Row>[], place: ListPlace): CellContent[] =>
  columns.map(({ heading, total }, index): CellContent => {
    if (total === 'sum') return { formula: `=SUBTOTAL(109,${place.rows(heading).replace(/\$/g, '')})` };
    if (total) return { formula: total(place) };
    return index === 0 ? 'Total' : '';
  });
