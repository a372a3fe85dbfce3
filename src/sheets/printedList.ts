import {
  emptySheet,
  noWords,
  plainPage,
  type CellContent,
  type SheetDescription,
  type Style,
} from './description';
import { neutralColours } from './summary/theme/themeColours';
import { type PageRow, pageBreaks } from './report/pages';
import { withInnerLines } from './placedRows';
import { lineHeight } from './text/measure';
import { wrapText } from './text/wrapText';

/** The blues and greys of every printed sheet that has no theme of its own. */
export const colours = neutralColours;

export const headingRow: Style = {
  font: { bold: true, color: '#FFFFFF' },
  fill: colours.accent,
  wrap: true,
  vertical: 'Center',
};

export const totalRow: Style = {
  font: { bold: true },
  fill: colours.tint,
  borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: colours.accent } },
};

export const titleRow: Style = { font: { bold: true, size: 14, color: colours.accent } };

/** Words that stand back behind the others. */
export const quiet = { font: { color: colours.quiet } } as const satisfies Style;

/** A thin line below a row of a list. */
export const ruled = {
  borders: { EdgeBottom: { style: 'Continuous', weight: 'Hairline', color: colours.rule } },
} as const satisfies Style;

/** One row of a list that is built from the top. */
export interface Row {
  readonly cells: readonly CellContent[];
  readonly style?: Style;
  /** Styles of single cells or runs of them, over the row's own. */
  readonly parts?: readonly { readonly from: number; readonly columns: number; readonly style: Style }[];
  /** The first cell goes over all columns and wraps. */
  readonly across?: boolean;
  /** The columns over which its style goes; all if left out. */
  readonly over?: { readonly from: number; readonly columns: number };
  /** No page ends behind it; nor does one behind a heading or an empty row. */
  readonly keep?: boolean;
}

/** Words at the foot of a page: cut to what Excel takes there; "&" is doubled, for Excel takes it for a code. */
export const footerText = (text: string): string => text.slice(0, 180).replace(/&/g, '&&');

/** What a cell keeps clear at its sides, in points. */
const margins = 6;

/** What a page holds between its margins in full size, less 5.5% for printers. */
const pageHeight = 500;

interface ListLook {
  readonly fontName: string;
  readonly size: number;
  /** Percent of full size at which the sheet prints; 100 if left out. */
  readonly scale?: number;
  /** Texts of all cells wrap; else those of rows whose style says so, and those over all columns. */
  readonly wrap?: boolean;
  /** The row of headings that stand on every page behind it; none if left out. */
  readonly repeated?: number;
}

/**
 * A printed A4 landscape sheet of rows from A1 with these column widths (points). Rows are as high as their longest
 * wrapped text needs; text over all columns stands in a merged block. Headings stay with the row below them, and to the
 * right over figures that stand there; an empty row stays with what it parts off; the pages are counted, and have the sheet's title at their foot.
 */
export function describePrintedList(
  rows: readonly Row[],
  widths: readonly number[],
  { fontName, size, scale = 100, wrap = false, repeated }: ListLook,
): SheetDescription {
  const columns = widths.length;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const area = { row: 0, column: 0, rows: rows.length, columns };
  const heightOf = ({ cells, across, style }: Row): number => {
    const font = { name: fontName, size: style?.font?.size ?? size, bold: style?.font?.bold ?? false };
    const lines = cells.map((content, at) =>
      typeof content === 'string' && content !== '' && (across || wrap || style?.wrap)
        ? wrapText(content, ((across ? total : widths[at]) ?? total) * 0.96 - margins, font).length
        : 1,
    );
    return Math.max(1, ...lines) * lineHeight(font) + 3;
  };
  const pageRows = rows.map((row): PageRow => ({
    height: heightOf(row),
    keep: row.style?.fill === colours.accent || row.keep === true || row.cells.length === 0,
    cells: [],
  }));
  const room = (pageHeight * 100) / scale;
  const title = repeated === undefined ? 0 : (pageRows[repeated]?.height ?? 0);
  const breaksBefore = pageBreaks(pageRows, room, title);
  const [name] = rows[0]?.cells ?? [];
  return {
    ...emptySheet,
    gridlines: false,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: rows.map(({ cells }) => Array.from({ length: columns }, (_, at) => cells[at] ?? null)),
      },
    ],
    styles: [
      { area, style: { font: { name: fontName, size }, vertical: 'Top', ...(wrap && { wrap }) } },
      ...rowStyles(rows).map(({ row, count, over, style }) => ({
        area: {
          ...area,
          ...(over && { column: over.from, columns: over.columns }),
          row,
          rows: count,
        },
        style,
      })),
      ...rows.flatMap(({ parts = [] }, row) =>
        parts.map(({ from, columns: wide, style }) => ({
          area: { row, column: from, rows: 1, columns: wide },
          style,
        })),
      ),
      ...headingsOfFigures(rows),
    ],
    merges: rows.flatMap(({ across }, row) => (across ? [{ ...area, row, rows: 1 }] : [])),
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
    rowHeights: pageRows.map(({ height }, row) => ({ row, rows: 1, height })),
    // Excel prints columns up to 8% wider than they stand on the screen: the widths leave that free.
    page: {
      ...plainPage,
      orientation: 'Landscape',
      margins: { top: 28, bottom: 36, left: 18, right: 18, header: 12, footer: 14 },
      scale,
      printArea: area,
      breaksBefore,
      ...(repeated !== undefined && { titleRows: { row: repeated, rows: 1 } }),
      footer: {
        ...noWords,
        left: typeof name === 'string' ? footerText(name) : '',
        right: `Page &P of ${breaksBefore.length + 1}`,
      },
    },
  };
}

/** A heading stands to the right where the figures of the row below it do. */
const headingsOfFigures = (rows: readonly Row[]): SheetDescription['styles'][number][] =>
  rows.flatMap(({ style }, row) =>
    style?.fill === colours.accent
      ? (rows[row + 1]?.parts ?? []).flatMap((part) =>
          part.style.horizontal === 'Right'
            ? [
                {
                  area: { row, column: part.from, rows: 1, columns: part.columns },
                  style: { horizontal: 'Right' as const },
                },
              ]
            : [],
        )
      : [],
  );

/** A run of rows in one style, and the columns over which that goes. */
interface Run {
  readonly row: number;
  readonly count: number;
  readonly over: Row['over'];
  readonly style: Style;
}

/** The styles of rows; rows that follow each other in one style are one area, for each area costs requests of its own. */
function rowStyles(rows: readonly Row[]): Run[] {
  const runs: (Run & { count: number; readonly own: Style | undefined })[] = [];
  rows.forEach(({ style: own, across, over }, row) => {
    if (!own && !across) return;
    const last = runs.at(-1);
    const isNext = last && last.own === own && last.over === over && last.row + last.count === row;
    if (last && own && !across && isNext) last.count += 1;
    else
      runs.push({
        row,
        count: 1,
        over,
        own: across ? undefined : own,
        style: { ...own, ...(across && { wrap: true }) },
      });
  });
  return runs.map(({ row, count, over, style }) => ({
    row,
    count,
    over,
    style: count > 1 ? withInnerLines(style) : style,
  }));
}
