import type { Area } from '../../grid/area';
import type { Place } from '../../plan/jobs/overview/facts';
import type { Block, StyledArea } from '../description';
import { colours, headingRow } from '../printedList';
import { heightOf, type PageRow } from '../report/pages';
import { ruled, size } from './listBlock';

/** A row of a list, and where its figures stand. */
export interface Source {
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
export function laySources(
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
