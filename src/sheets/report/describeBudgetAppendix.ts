import type { BudgetAppendix } from '../../plan/jobs/report/quarterlyReport';
import type { ChartDescription, SheetDescription, Style } from '../description';
import { describeAppendix, groupRow, headRows, lineRows, noteRows, sharedWidths } from './describeAppendix';
import type { PlacedCell } from '../placedRows';
import {
  colours,
  columnHeading,
  heightOf,
  landscapeHeight,
  landscapeWidth,
  type PageRow,
  type ReportLook,
  ruleLine,
  sizes,
} from './pages';

/** Points: what a chart needs at least to be read, and what it is given at most. */
const chartHeights = { least: 165, most: 236 };
/** Budget and projection of each risk: a dark and a pale of two colours that stay apart in greys. */
const seriesColours = [colours.accent, colours.pale, '#7A5A16', '#D8C594'];

/** Appendix 3: the budgets as they stand, what they come to, the sign convention, and a chart of them by service. */
export function describeBudgetAppendix(
  { title, fields, headings, rows, groups = [], totals, convention }: BudgetAppendix,
  look: ReportLook,
): SheetDescription {
  const widths = sharedWidths(
    fields.map((field) => (isWords(field) ? 190 : 110)),
    landscapeWidth,
  );
  const styles = fields.map((field): Style => ({ horizontal: isWords(field) ? 'Left' : 'Right' }));
  const table = [
    ...headRows(title, headings, widths, styles, look),
    ...rows.flatMap((cells, at) => [
      ...groups.filter(({ before }) => before === at).map(({ text }) => groupRow(text, widths.length)),
      ...lineRows(cells, widths, styles, look),
    ]),
  ];
  const front: PageRow[] = [
    ...table,
    { height: 10, cells: [] },
    ...totalRows(totals, widths, look),
    ...noteRows(convention, widths, look),
    { height: 8, cells: [] },
  ];
  const top = heightOfRows(front);
  const room = landscapeHeight - top - chartGap;
  // What has no room below the tables goes to a page of its own, whole: a row keeps its place.
  const chartHeight = room >= chartHeights.least ? Math.min(room, chartHeights.most) : chartHeights.most;
  const all: PageRow[] = [...front, { height: chartHeight + chartGap, cells: [] }];
  const series = fields.filter((field) => /(?:budget|projected)$/i.test(field)).length;
  const ofBlocks = groups.length > 0;
  // Services that stand in several blocks are no bars of one chart: then the blocks are, by their totals.
  const area = ofBlocks
    ? { row: table.length + 1, column: 0, rows: totals.length, columns: series + 1 }
    : { row: 1, column: 0, rows: table.length - 1, columns: series + 1 };
  const chart: ChartDescription = {
    name: ofBlocks ? 'Budgets by block' : 'Budgets by service',
    kind: 'ColumnClustered',
    title: '',
    left: 4,
    top: top + chartGap / 2,
    width: landscapeWidth - 12,
    height: chartHeight,
    source: { area },
    seriesColors: seriesColours.slice(0, series),
    pointColors: null,
    legend: 'Bottom',
    dataLabels: false,
    fontName: look.fontName,
    fontSize: sizes.note,
  };
  return describeAppendix(all, widths, look, { charts: series > 0 ? [chart] : [] });
}

/** Names and directions are words, all else is figures. */
const isWords = (field: string): boolean => field === 'service' || field === 'direction';

const chartGap = 8;
const heightOfRows = (rows: readonly PageRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** A line a risk: budget, projected, variance, and in words what that is. */
function totalRows(
  totals: BudgetAppendix['totals'],
  widths: readonly number[],
  { fontName }: ReportLook,
): PageRow[] {
  const wordsWidth = widths.slice(4).reduce((sum, width) => sum + width, 0) - 10;
  const font = { name: fontName, size: sizes.table, bold: true };
  if (totals.length === 0 || widths.length < 4) return [];
  const rest = widths.length - 4;
  const line = (style: Style) => ({
    ...style,
    font: { size: sizes.table, ...style.font },
    borders: { EdgeBottom: ruleLine },
  });
  const right: Style = { horizontal: 'Right', indent: 1 };
  const wordsAt = (content: string, style: Style): PlacedCell[] =>
    rest > 0
      ? [
          {
            column: 4,
            columns: rest,
            content,
            style: { ...style, wrap: true, horizontal: 'Left', indent: 1 },
          },
        ]
      : [];
  return [
    {
      height: Math.max(18, heightOf('Projected to year end', (widths[2] ?? 110) - 10, font, 6)),
      keep: true,
      cells: [
        ...['Totals, £000', 'Budget', 'Projected to year end', 'Variance'].map((content, column) => ({
          column,
          columns: 1,
          content,
          style: {
            ...columnHeading,
            horizontal: 'Left',
            indent: 1,
            ...(column > 0 && right),
          } satisfies Style,
        })),
        ...wordsAt('Against budget', columnHeading),
      ],
    },
    ...totals.map(({ name, budget, projected, variance, words }, at) => {
      const bold = at === totals.length - 1 && totals.length > 1 ? { bold: true } : {};
      const money = (column: number, content: number, numberFormat: string) => ({
        column,
        columns: 1,
        content,
        style: line({ ...right, wrap: false, numberFormat, font: bold }),
      });
      return {
        height: rest > 0 ? Math.max(16, heightOf(words, wordsWidth, font)) : 16,
        keep: true,
        cells: [
          {
            column: 0,
            columns: 1,
            content: name,
            style: line({ font: bold, horizontal: 'Left', indent: 1 }),
          },
          money(1, budget, '#,##0;-#,##0;0'),
          money(2, projected, '#,##0;-#,##0;0'),
          money(3, variance, '+#,##0;-#,##0;0'),
          ...wordsAt(words, line({ font: bold })),
        ],
      };
    }),
    { height: 8, cells: [] },
  ];
}
