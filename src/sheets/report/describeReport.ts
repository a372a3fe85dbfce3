import type { Cover, CoverField, QuarterlyReport, RagLine } from '../../plan/jobs/report/quarterlyReport';
import type { SheetDescription, CellContent, Style } from '../description';
import type { PlacedCell } from '../placedRows';
import {
  colours,
  columnHeading,
  describePages,
  dottedLine,
  grid,
  heightOf,
  pageBreaks,
  type PageRow,
  pageSetup,
  portraitHeight,
  ragStyle,
  type ReportLook,
  ruleLine,
  sizes,
  widths,
} from './pages';
import { reportParts, reportWriter } from './reportParts';

/** How many of the first fields the form sets side by side: committee and date, subject and public, report of and for. */
const pairs = 6;

/**
 * The report itself, A4 portrait: the cover's box, the texts with their numbered paragraphs, the table of counts, Red
 * then Amber KPIs with reasons and actions. Every text stands whole in cells of its own, to print or to paste.
 */
export function describeReport(report: QuarterlyReport, look: ReportLook): SheetDescription {
  const rows = [
    ...coverRows(report.cover, look),
    ...reportParts(report, reportWriter(look), ragTable(report.ragLines, look)),
  ];
  return {
    ...describePages(rows, widths, sizes.body, look),
    page: pageSetup('Portrait', rows.length, widths.length, pageBreaks(rows, portraitHeight), look.footer),
  };
}

/**
 * The front page's box: two fields a row, then one a row. A field that is not filled in is a dotted line to write on,
 * with the name of what is missing in small letters.
 */
function coverRows({ fields }: Cover, look: ReportLook): PageRow[] {
  const rows: PageRow[] = [];
  for (let at = 0; at < Math.min(pairs, fields.length); at += 2) {
    const [left, right] = [fields[at], fields[at + 1]];
    rows.push(
      ...fieldRows(
        [left, right].filter((field) => field !== undefined),
        look,
      ),
    );
  }
  for (const field of fields.slice(pairs)) rows.push(...fieldRows([field], look));
  return [...rows, { height: 12, cells: [] }];
}

/** A row of labels and one of values; a field without a label has its value alone. */
function fieldRows(fields: readonly CoverField[], { fontName }: ReportLook): PageRow[] {
  const font = { name: fontName, size: sizes.body };
  const places = fields.length === 1 ? [grid.whole] : [grid.left, grid.right];
  const cells = fields.map((field, at) => ({ field, place: places[at] ?? grid.whole }));
  const label = ({ field, place }: (typeof cells)[number]): PlacedCell => ({
    column: place.column,
    columns: place.columns,
    content: field.label || (field.missing ? `${field.setting}:` : ''),
    style: {
      font: { size: sizes.table, color: colours.quiet },
      borders: { EdgeTop: ruleLine },
      vertical: 'Bottom',
    },
  });
  const value = ({ field, place }: (typeof cells)[number]): PlacedCell => ({
    column: place.column,
    columns: place.columns,
    content: field.value,
    style: {
      font: { bold: true },
      wrap: true,
      vertical: 'Top',
      ...(field.missing && { borders: { EdgeBottom: dottedLine } }),
    },
  });
  const bold = { ...font, bold: true };
  return [
    { height: 14, keep: true, cells: cells.map(label) },
    {
      height: Math.max(16, ...cells.map(({ field, place }) => heightOf(field.value, place.width, bold))),
      cells: cells.map(value),
    },
  ];
}

/** The table of counts: status, description, number, percentage of those reported, and all KPIs of the plan. */
function ragTable(lines: readonly RagLine[], { fontName, palette }: ReportLook): PageRow[] {
  const font = { name: fontName, size: sizes.table };
  const base: Style = {
    font: { size: sizes.table },
    wrap: true,
    vertical: 'Center',
    borders: { EdgeBottom: ruleLine },
  };
  const cell = (column: number, columns: number, content: CellContent, style: Style): PlacedCell => ({
    column,
    columns,
    content,
    style: { ...base, ...style, font: { ...base.font, ...style.font } },
  });
  const row = (
    height: number,
    cells: readonly [CellContent, CellContent, CellContent, CellContent],
    styles: readonly Style[],
  ): PageRow => ({
    height,
    keep: true,
    cells: cells.map((content, at) =>
      cell(at === 0 ? 0 : at + 1, at === 0 ? 2 : 1, content, styles[at] ?? {}),
    ),
  });
  const right: Style = { horizontal: 'Right' };
  const total = lines.reduce((sum, { number }) => sum + number, 0);
  return [
    row(
      26,
      ['RAG status PIs', 'Traffic light description', 'Total number of PIs', '% of those reported'],
      [columnHeading, columnHeading, { ...columnHeading, ...right }, { ...columnHeading, ...right }],
    ),
    ...lines.map(({ rag, description, number, percent }) =>
      row(
        Math.max(18, heightOf(description, widths[2], font)),
        [rag, description, number, percentContent(percent)],
        [{ ...ragStyle(rag, palette), horizontal: 'Center' }, {}, right, { ...right, numberFormat: '0%' }],
      ),
    ),
    {
      ...row(
        18,
        ['', 'All performance indicators', total, ''],
        [{}, { font: { bold: true } }, { ...right, font: { bold: true } }, {}],
      ),
    },
    { height: 3, keep: true, cells: [] },
  ];
}

/** "85%" as the number that it is; "under 1%" as it is written. */
const percentContent = (percent: string): CellContent =>
  /^\d+%$/.test(percent) ? Number(percent.slice(0, -1)) / 100 : percent;
