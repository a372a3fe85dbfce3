import type { ChartDescription, SheetDescription } from '../description';
import { describeRows } from '../risks/mapRow';
import { ragFormats } from '../ragFormats';
import { joinStyles } from './joinStyles';
import { colours, landscapeHeight, pageSetup, sizes, type ReportLook } from './look';
import { pageBreaks, type PageRow } from './pages';

export interface AppendixExtras {
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
  const described = joinStyles(
    describeRows(rows, widths.length, {
      font: { name: look.fontName, size: sizes.table, color: colours.text },
      vertical: 'Top',
      wrap: true,
    }),
  );
  return {
    ...described,
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
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
