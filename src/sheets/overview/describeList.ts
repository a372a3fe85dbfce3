import type { Area } from '../../grid/area';
import type { Palette } from '../../plan/details';
import type { Place } from '../../plan/jobs/overview/facts';
import { capital, uncapital } from '../../words/capital';
import { inList } from '../../words/lists';
import {
  type Block,
  emptySheet,
  noWords,
  plainPage,
  type SheetDescription,
  type StyledArea,
} from '../description';
import { joinHeights } from '../placedRows';
import { colours, headingRow } from '../printedList';
import { heightOf, pageBreaks, type PageRow } from '../report/pages';
import { freeName } from '../tables/describeTable';
import { type LaidBlock, layBlock, type LinesAbove, ruled, size } from './listBlock';
import {
  cutColumns,
  fittedColumns,
  type ListColumn,
  recordedColumns,
  sheetWidths,
  withWholeHeadings,
  withWholeNames,
} from './listColumns';

/** A row of a list, and where its figures stand. */
interface Source {
  readonly of: string;
  readonly places: readonly Place[];
}

interface LaidSources {
  readonly block: Block;
  readonly rows: readonly PageRow[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
}

/** Points that a file's name has at least, where the sheet has so much. */
const fileWidth = 150;

/**
 * A line for each source, from row `top` on: what it is of, its file, and sheets with their cells. File and cells go over
 * several columns of the sheet, whose widths (points) are those of the lists above; it is no Excel table.
 */
function laySources(
  sources: readonly Source[],
  top: number,
  widths: readonly number[],
  fontName: string,
): LaidSources {
  const font = { name: fontName, size };
  const sum = (from: number, end: number): number =>
    widths.slice(from, end).reduce((all, one) => all + one, 0);
  let end = 2;
  while (sum(1, end) < fileWidth && end < widths.length - 1) end += 1;
  const spans = [
    { column: 0, columns: 1 },
    { column: 1, columns: Math.max(1, end - 1) },
    { column: end, columns: Math.max(1, widths.length - end) },
  ];
  const lines = [
    ['Department', 'File', 'Where its figures stand'],
    ...sources.map(({ of, places }) => [of, places[0]?.file ?? '', placesInWords(places)]),
  ];
  const heights = lines.map((texts) =>
    Math.max(
      ...texts.map((text, at) => {
        const { column = 0, columns = 1 } = spans[at] ?? {};
        return heightOf(text, sum(column, column + columns), font);
      }),
    ),
  );
  const area = (row: number, rows: number) => ({ row, column: 0, rows, columns: widths.length });
  const cells = [['Sources'], ...lines].map((texts) => {
    const line = widths.map(() => '');
    texts.forEach((text, at) => (line[spans[at]?.column ?? at] = text));
    return line;
  });
  return {
    block: { row: top, column: 0, cells },
    rows: [
      { height: 18, keep: true, cells: [] },
      ...heights.map((height, at) => ({ height, keep: at === 0, cells: [] })),
    ],
    styles: [
      {
        area: area(top, 1),
        style: { font: { size: 11, bold: true, color: colours.accent }, vertical: 'Center' },
      },
      { area: area(top + 1, 1), style: headingRow },
      { area: area(top + 2, sources.length), style: { wrap: true, borders: ruled } },
    ],
    merges: lines.flatMap((_, at) =>
      spans.filter(({ columns }) => columns > 1).map((span) => ({ ...span, row: top + 1 + at, rows: 1 })),
    ),
  };
}

/** "KPIs: E4:E44; Risk register: A3:H10": each sheet once, with its cells. */
function placesInWords(places: readonly Place[]): string {
  const sheets = new Map<string, string[]>();
  for (const { sheet, cell } of places) sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]);
  return [...sheets].map(([sheet, cells]) => `${sheet}: ${cells.join(', ')}`).join('; ');
}

export interface ListOptions {
  readonly title: string;
  /** A line below the title: what is listed, and of what. */
  readonly note: string;
  /** Wished name of the Excel table; further blocks add their first subject to it. */
  readonly tableName: string;
  /** Names that are taken. */
  readonly names: readonly string[];
  readonly palette: Palette;
  readonly fontName: string;
  /** Lines between title and totals of each block. */
  readonly above?: LinesAbove;
  /** Where the rows' figures stand, a line each, in a block below the list. */
  readonly sources?: readonly Source[];
}

/** Points that A4 landscape holds, less the 8% that printers may take more; and down, less 5.5%. */
const page = { width: 742, height: 500 };
const margins = { top: 28, bottom: 36, left: 18, right: 18, header: 12, footer: 14 };
/** Type is printed no smaller, in points. */
const leastType = 8;
const leastScale = Math.ceil((leastType / size) * 100);

/**
 * A list on a sheet of its own, for A4 landscape: title, a row of totals (where rows can be seen without scrolling), and
 * a real Excel table with filter buttons. Columns of which no row says anything are left out, and said once below the
 * title. A list that is wider than the page at 8 points is cut by its subjects into blocks below each other, each a
 * table; a block stands whole on a page where it fits one. The headings of a single block stand on every page.
 */
export function describeList<Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  options: ListOptions,
): SheetDescription {
  const { title, note, tableName, names, palette, fontName, above = [], sources = [] } = options;
  const font = { name: fontName, size };
  const shown = recordedColumns(columns, rows);
  const most = page.width / (leastScale / 100);
  const parts = cutColumns(withWholeHeadings(withWholeNames(shown, rows, font), font), most).map((part) => ({
    ...part,
    columns: fittedColumns(part.columns, most),
  }));
  const widths = sheetWidths(parts);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const scale = Math.max(leastScale, Math.min(100, Math.floor((page.width / width) * 100)));
  const notes = [note, leftOut(columns.filter((column) => !shown.includes(column)))].filter(Boolean);
  const head: PageRow[] = [
    { height: 21, keep: true, cells: [] },
    ...notes.map((text) => ({
      height: heightOf(text, width, font),
      keep: true,
      cells: [],
    })),
    { height: 6, keep: true, cells: [] },
  ];
  const taken = [...names];
  const laid: LaidBlock[] = [];
  const pageRows = [...head];
  for (const part of parts) {
    const wished = laid.length === 0 ? tableName : tableName + (part.subjects[0] ?? '').replace(/\W/g, '');
    const name = freeName(wished, taken);
    taken.push(name);
    if (laid.length > 0) pageRows.push({ height: 10, cells: [] });
    const block = layBlock(part, rows, {
      top: pageRows.length,
      widths,
      title: parts.length > 1 ? subjectWords(part.subjects) : '',
      above,
      tableName: name,
      palette,
      fontName,
    });
    laid.push(block);
    pageRows.push(...whole(block.rows, (page.height * 100) / scale));
  }
  const below = sources.length > 0 ? laySources(sources, pageRows.length + 1, widths, fontName) : null;
  if (below) pageRows.push({ height: 10, cells: [] }, ...whole(below.rows, (page.height * 100) / scale));
  const all = { row: 0, column: 0, rows: pageRows.length, columns: widths.length };
  const [single] = laid.length === 1 && !below ? laid : [];
  const repeated = single ? (pageRows[single.headings]?.height ?? 0) : 0;
  const breaksBefore = pageBreaks(pageRows, (page.height * 100) / scale, repeated);
  return {
    ...emptySheet,
    gridlines: false,
    blocks: [
      { row: 0, column: 0, cells: [[title], ...notes.map((text) => [text])] },
      ...laid.map(({ cells, headings, table }) => ({
        row: headings + table.area.rows - cells.length,
        column: 0,
        cells,
      })),
      ...(below ? [below.block] : []),
    ],
    styles: [
      { area: all, style: { font, vertical: 'Top' } },
      {
        area: { ...all, rows: 1 },
        style: { font: { ...font, size: 14, bold: true, color: colours.accent } },
      },
      {
        area: { ...all, row: 1, rows: notes.length },
        style: { font: { ...font, color: colours.quiet }, wrap: true },
      },
      ...laid.flatMap(({ styles }) => styles),
      ...(below?.styles ?? []),
    ],
    merges: [...notes.map((_, at) => ({ ...all, row: 1 + at, rows: 1 })), ...(below?.merges ?? [])],
    columnWidths: widths.map((one, column) => ({ column, columns: 1, width: one })),
    rowHeights: joinHeights(pageRows.map(({ height }, row) => ({ row, rows: 1, height }))),
    tables: laid.map(({ table }) => table),
    ragFormats: laid.flatMap(({ ragFormats }) => ragFormats),
    page: {
      ...plainPage,
      orientation: 'Landscape',
      margins,
      scale,
      printArea: all,
      breaksBefore,
      ...(single && { titleRows: { row: single.headings, rows: 1 } }),
      footer: { ...noWords, left: title, right: `Page &P of ${breaksBefore.length + 1}` },
    },
  };
}

/** "Not recorded: owners of risks, targets of risks."; '' where nothing is left out. */
function leftOut(columns: readonly { readonly heading: string; readonly of?: string }[]): string {
  const words = new Set(columns.map(({ heading, of = heading }) => of));
  return words.size === 0 ? '' : `Not recorded: ${[...words].join(', ')}.`;
}

const subjectWords = (subjects: readonly string[]): string =>
  capital(inList(subjects.map((subject, at) => (at === 0 ? subject : uncapital(subject)))));

/** A block that fits a page is not parted. */
const whole = (rows: readonly PageRow[], height: number): readonly PageRow[] =>
  rows.reduce((sum, row) => sum + row.height, 0) > height
    ? rows
    : rows.map((row, at) => ({ ...row, keep: at < rows.length - 1 }));
