import type { Shown } from '../../plan/jobs/report/quarterlyReport';
import type { CellContent, ChartDescription, SheetDescription, Style } from '../description';
import type { PlacedCell } from '../placedRows';
import { ragFormats } from '../ragFormats';
import { textWidth } from '../text/measure';
import {
  columnHeading,
  describePages,
  groupStyle,
  heightOf,
  inPieces,
  landscapeHeight,
  pageBreaks,
  type PageRow,
  pageSetup,
  type ReportLook,
  ruleLine,
  sizes,
  textRows,
  titleStyle,
} from './pages';

interface ShownContent {
  readonly content: CellContent;
  /** en-US code; absent for text. */
  readonly numberFormat?: string;
}

/** One step of indent keeps the texts of neighbouring columns apart. */
export const padding = 10;

/**
 * Widths in points of columns that share `total` by their weights, none narrower than its `least`; where these leave no
 * room for the others, by weight alone. sharedWidths([1, 3], 100, [40, 0]) → [40, 60].
 */
export function sharedWidths(
  weights: readonly number[],
  total: number,
  least: readonly number[] = [],
): number[] {
  const fixed = new Map<number, number>();
  for (;;) {
    const room = total - [...fixed.values()].reduce((sum, width) => sum + width, 0);
    const sum = weights.reduce((all, weight, at) => all + (fixed.has(at) ? 0 : weight), 0);
    const widths = weights.map((weight, at) => fixed.get(at) ?? Math.floor((weight * room) / sum));
    const narrow = widths.findIndex((width, at) => !fixed.has(at) && width < (least[at] ?? 0));
    if (narrow < 0) return widths;
    fixed.set(narrow, Math.ceil(least[narrow] ?? 0));
    if (fixed.size === weights.length || room < 0) return sharedWidths(weights, total);
  }
}

/** The places of the columns in which some row says something, and a line on the others; '' where there are none. */
export function recorded(
  headings: readonly string[],
  rows: readonly (readonly Shown[])[],
): { readonly places: readonly number[]; readonly missing: string } {
  const says = (at: number): boolean => rows.some((cells) => (cells[at]?.text ?? '').trim() !== '');
  const all = headings.map((_, at) => at);
  const empty = rows.length === 0 ? [] : all.filter((at) => !says(at));
  return {
    places: all.filter((at) => !empty.includes(at)),
    missing: empty.length === 0 ? '' : `Not recorded: ${empty.map((at) => headings[at]).join(', ')}.`,
  };
}

export const picked = <One>(all: readonly One[], places: readonly number[]): One[] =>
  places.flatMap((at) => all.slice(at, at + 1));

/** No word makes a column wider than that. */
const widestWord = 90;

/** How wide each column has to be so that no word of its heading or its cells is broken: a date, "Likelihood". */
export const leastWidths = (
  headings: readonly string[],
  rows: readonly (readonly Shown[])[],
  { fontName }: ReportLook,
): number[] =>
  headings.map((heading, at) => {
    const font = { name: fontName, size: sizes.table };
    const widest = (text: string, bold: boolean): number =>
      Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, { ...font, bold })));
    const words = [widest(heading, true), ...rows.map((cells) => widest(cells[at]?.text ?? '', false))];
    // Printers draw letters up to 8% wider; cells keep some points clear at their sides.
    return Math.min(widestWord, Math.max(...words) * 1.08 + padding + 6);
  });

const padded = (style: Style): Style => (style.horizontal === 'Center' ? style : { ...style, indent: 1 });
const insideOf = (width: number | undefined, style: Style | undefined): number =>
  (width ?? 50) - (style?.horizontal === 'Center' ? 0 : padding);

/** Title and headings, which stand at the top of every page; a heading stands as the cells below it (`styles`). */
export function headRows(
  title: string,
  headings: readonly string[],
  widths: readonly number[],
  styles: readonly Style[],
  { fontName }: ReportLook,
): PageRow[] {
  const font = { name: fontName, size: sizes.table, bold: true };
  return [
    {
      height: 26,
      keep: true,
      cells: [{ column: 0, columns: widths.length, content: title, style: titleStyle }],
    },
    {
      height: Math.max(
        18,
        ...headings.map((heading, at) => heightOf(heading, insideOf(widths[at], styles[at]), font, 6)),
      ),
      keep: true,
      cells: headings.map((content, column) => {
        const { horizontal } = styles[column] ?? {};
        const style = padded({ ...columnHeading, ...(horizontal && { horizontal }) });
        return { column, columns: 1, content, style };
      }),
    },
  ];
}

/** The name of a group over all columns. */
export const groupRow = (text: string, columns: number): PageRow => ({
  height: 18,
  keep: true,
  cells: [{ column: 0, columns, content: text, style: { ...groupStyle, vertical: 'Center' } }],
});

/** A line of cells; texts that are too tall for a row go on in the next. `styles` by column. */
export function lineRows(
  cells: readonly Shown[],
  widths: readonly number[],
  styles: readonly Style[],
  { fontName }: ReportLook,
): PageRow[] {
  const font = { name: fontName, size: sizes.table };
  const pieces = cells.map((cell, at) =>
    typeof cell.value === 'number'
      ? [cell.text]
      : inPieces(cell.text, insideOf(widths[at], styles[at]), font),
  );
  const rows = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row): PageRow => ({
    height: Math.max(
      16,
      ...pieces.map((own, at) => heightOf(own[row] ?? '', insideOf(widths[at], styles[at]), font, 5)),
    ),
    cells: cells.map((cell, column): PlacedCell => {
      const own =
        row === 0 && typeof cell.value === 'number'
          ? shownContent(cell)
          : { content: pieces[column]?.[row] ?? '' };
      const style = padded(styles[column] ?? {});
      return {
        column,
        columns: 1,
        content: own.content,
        style: {
          wrap: typeof own.content !== 'number',
          vertical: 'Top',
          borders: { EdgeBottom: ruleLine },
          ...style,
          font: { size: sizes.table, ...style.font },
          ...('numberFormat' in own && { numberFormat: own.numberFormat }),
        },
      };
    }),
  }));
}

/**
 * A cell as its own sheet shows it: a number with a format that shows the same, where there is a plain one ("69%",
 * "2,000", "-111"); else the text that is shown.
 */
export function shownContent({ value, text }: Shown): ShownContent {
  if (typeof value !== 'number') return { content: text };
  const format = formatFor(value, text);
  return format === null ? { content: text } : { content: value, numberFormat: format };
}

function formatFor(value: number, text: string): string | null {
  const match = /^(-?)(£?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/.exec(text);
  if (!match) return null;
  const [, minus = '', pound = '', whole = '', decimals = '', percent = ''] = match;
  const digits = decimals ? `.${'0'.repeat(decimals.length)}` : '';
  const shown = Number(`${minus}${whole.replace(/,/g, '')}.${decimals || '0'}`);
  const exact = percent ? value * 100 : value;
  if (Math.abs(shown - exact) > 0.5 * 10 ** -decimals.length + 1e-9) return null;
  const grouped = whole.includes(',') || (Math.abs(value) < 1000 && !percent);
  return `${pound}${grouped ? '#,##0' : '0'}${digits}${percent}`;
}

/** A note below the table, over all columns. */
export function noteRows(
  text: string,
  widths: readonly number[],
  { fontName }: ReportLook,
  style: Style = {},
): PageRow[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return text === ''
    ? []
    : textRows(
        text,
        { column: 0, columns: widths.length, width },
        { name: fontName, size: sizes.table },
        {
          font: { size: sizes.table },
          ...style,
        },
      );
}

interface AppendixExtras {
  readonly charts?: readonly ChartDescription[];
  /** Column whose RAG words are coloured; none below zero. */
  readonly ragColumn?: number;
}

/** An appendix, A4 landscape: its first two rows, title and headings, stand at the top of every page. */
export function describeAppendix(
  rows: readonly PageRow[],
  widths: readonly number[],
  look: ReportLook,
  { charts = [], ragColumn = -1 }: AppendixExtras = {},
): SheetDescription {
  const repeated = rows.slice(0, 2).reduce((sum, { height }) => sum + height, 0);
  return {
    ...describePages(rows, widths, sizes.table, look),
    charts,
    ragFormats:
      ragColumn < 0
        ? []
        : ragFormats({ row: 2, column: ragColumn, rows: rows.length - 2, columns: 1 }, look.palette),
    page: pageSetup(
      'Landscape',
      rows.length,
      widths.length,
      pageBreaks(rows, landscapeHeight, repeated),
      look.footer,
      {
        row: 0,
        rows: 2,
      },
    ),
  };
}
