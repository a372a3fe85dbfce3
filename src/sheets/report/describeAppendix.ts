import type { ChartDescription, SheetDescription } from '../description';
import { describeRows } from '../risks/mapRow';
import { colours, landscapeHeight, pageSetup, sizes, type ReportLook } from './look';
import { pageBreaks, type PageRow } from './pages';

/** An appendix, A4 landscape: its first two rows, title and headings, stand at the top of every page. */
export function describeAppendix(
  rows: readonly PageRow[],
  widths: readonly number[],
  look: ReportLook,
  charts: readonly ChartDescription[] = [],
): SheetDescription {
  const repeated = rows.slice(0, 2).reduce((sum, { height }) => sum + height, 0);
  const described = describeRows(rows, widths.length, {
    font: { name: look.fontName, size: sizes.table, color: colours.text },
    vertical: 'Top',
  });
  return {
    ...described,
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
    charts,
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
