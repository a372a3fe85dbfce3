import type { Palette } from '../../plan/details';
import type { Column, Reference, Choices, SectionNames } from '../../plan/tables/column';
import { columnsOf, kinds, type TableKind } from '../../plan/tables/kinds';
import { riskGridOf, type GridSettings } from '../../plan/read/risks/riskGrid';
import type { Area } from '../../grid/area';
import {
  emptySheet,
  type CellContent,
  type SheetDescription,
  type StyledArea,
  type ListValidation,
} from '../description';
import { ragFormats } from '../ragFormats';
import { lineHeight, textWidth } from '../text/measure';
import { detailRows, type DetailRow } from './detailRows';
import { excelKey } from '../../words/fold';
import { writtenSections } from '../../plan/sections/reportSections';
import { namedSources } from '../../plan/sections/sources';
import { textSections } from '../../plan/sections/summarySections';
import { capital } from '../../words/capital';

/** A table ready to be written: `area` is all of it, with its heading and totals rows. */
export interface TableToAdd {
  readonly description: SheetDescription;
  readonly area: Area;
  readonly name: string;
}

export interface TableOptions {
  /** Names that are taken in the workbook, of tables and defined names alike. */
  readonly names: readonly string[];
  readonly palette: Palette;
  /** The plan's risk grid; the City's if left out. */
  readonly riskGrid?: GridSettings;
  /** Contents of the first rows, a value a column; none if left out. */
  readonly filled?: readonly (readonly CellContent[])[];
  /** The sections that lists offer, where they are others than the published ones. */
  readonly sectionNames?: Readonly<Partial<Record<SectionNames, readonly string[]>>>;
}

/** Rows ready to be filled; "Plan details" has a row for each setting instead. */
const emptyRows = 10;

/**
 * Describes one of the plan's tables with its top left cell at `at` (row and column from 0): headings, rows, lists to
 * choose from, number formats, column widths, calculated columns and totals in structured references, RAG colours.
 */
export function describeTable<K extends TableKind>(
  kind: K,
  at: { readonly row: number; readonly column: number },
  { names, palette, filled = [], riskGrid = {}, sectionNames = {} }: TableOptions,
): TableToAdd {
  const columns = columnsOf(kind, riskGridOf(riskGrid));
  const name = freeName(kinds[kind].tableName, names);
  const settings = kind === 'details' ? detailRows(palette) : [];
  const rows = settings.length || Math.max(emptyRows, filled.length);
  const totals = totalsRow(columns, name);
  const area: Area = { ...at, rows: 1 + rows + (totals ? 1 : 0), columns: columns.length };
  const below = (index: number): Area => ({ row: at.row + 1, column: at.column + index, rows, columns: 1 });
  const cells: readonly (readonly CellContent[])[] = [
    columns.map(({ heading }) => heading),
    ...settings.map(({ setting, value }) => [setting, value]),
    ...filled,
  ];

  const description: SheetDescription = {
    ...emptySheet,
    blocks: [{ ...at, cells }],
    tables: [
      {
        name,
        area: { ...area, rows: 1 + rows },
        style: 'TableStyleMedium2',
        totals,
        columnFormulas: columns.map(({ formula }) => formula?.(thisRow(columns, name)) ?? null),
      },
    ],
    styles: [
      { area, style: { vertical: 'Top' } },
      { area: { ...area, rows: 1 }, style: { wrap: true, vertical: 'Center' } },
      ...columns.flatMap((column, index) => columnStyle(column, below(index), totals !== null)),
    ],
    columnWidths: columns.map(({ width }, index) => ({ column: at.column + index, columns: 1, width })),
    rowHeights: [{ row: at.row, rows: 1, height: headingHeight(columns) }],
    validations: listValidations(columns, settings, below, sectionNames),
    ragFormats: columns.flatMap(({ rag }, index) => (rag ? ragFormats(below(index), palette) : [])),
  };
  return { description, area, name };
}

/** A drop-down list of these choices on some cells. */
export const choiceList = (
  area: Area,
  { values, strict, message }: Choices,
  sectionNames: TableOptions['sectionNames'] = {},
): ListValidation => ({
  area,
  values: typeof values === 'string' ? offered(sectionNames[values] ?? usualNames[values]()) : values,
  strict,
  message,
});

const usualNames: Readonly<Record<SectionNames, () => readonly string[]>> = {
  'sections of the summary': () => textSections.map(capital),
  'sections of the report': () => writtenSections().map(({ key }) => key),
  'sources of sections': () => namedSources.map(({ name }) => name),
};

/** What Excel can offer of names that people wrote: those without a comma, in one text of 255 characters. */
const offered = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => !name.includes(','))
    .filter((_, at, all) => all.slice(0, at + 1).join(',').length <= 255);

/**
 * The drop-down lists of a table: one for each column with choices, over all its rows (`below` gives the rows of a
 * column), and one for each setting with choices, in its own cell of the second column.
 */
function listValidations<Field extends string>(
  columns: readonly Column<Field>[],
  settings: readonly DetailRow[],
  below: (column: number) => Area,
  sectionNames: TableOptions['sectionNames'],
): ListValidation[] {
  return [
    ...columns.flatMap(({ choices }, index) =>
      choices ? [choiceList(below(index), choices, sectionNames)] : [],
    ),
    ...settings.flatMap(({ choices }, index) => {
      const value = below(1);
      return choices ? [choiceList({ ...value, row: value.row + index, rows: 1 }, choices)] : [];
    }),
  ];
}

/**
 * A name that nothing in the workbook has: the wish itself, or with _2, _3 … behind it. Excel does not tell capitals
 * from small letters in names.
 */
export function freeName(wish: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => excelKey(name)));
  let name = wish;
  for (let number = 2; names.has(excelKey(name)); number += 1) name = `${wish}_${number}`;
  return name;
}

/** The look of a column's rows, and of its sum, which is a figure of the same kind. */
function columnStyle(
  { wrap, horizontal, numberFormat, total }: Column<string>,
  area: Area,
  totals: boolean,
): StyledArea[] {
  const style = {
    ...(wrap ? { wrap } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(numberFormat ? { numberFormat } : {}),
  };
  const figures = totals && total !== undefined && numberFormat !== undefined;
  return Object.keys(style).length > 0
    ? [{ area: { ...area, rows: area.rows + (figures ? 1 : 0) }, style }]
    : [];
}

/** "[", "]", "#" and "'" stand behind an apostrophe in a structured reference. */
const escapeHeading = (heading: string): string => heading.replace(/[[\]#']/g, "'$&");

function headingOf<Field extends string>(columns: readonly Column<Field>[], field: string): string {
  const column = columns.find((one) => one.field === field);
  if (!column) throw new Error(`The table has no column "${field}".`);
  return escapeHeading(column.heading);
}

/** Long form of [@Heading], which Excel takes when typed and keeps in the file. */
const thisRow =
  <Field extends string>(columns: readonly Column<Field>[], name: string): Reference<Field> =>
  (field) =>
    `${name}[[#This Row],[${headingOf(columns, field)}]]`;

const wholeColumn =
  <Field extends string>(columns: readonly Column<Field>[], name: string): Reference<Field> =>
  (field) =>
    `${name}[${headingOf(columns, field)}]`;

/** null where no column has a total. Sums leave out rows that a filter hides. */
function totalsRow<Field extends string>(
  columns: readonly Column<Field>[],
  name: string,
): CellContent[] | null {
  if (columns.every(({ total }) => total === undefined)) return null;
  const whole = wholeColumn(columns, name);
  return columns.map(({ field, total }): CellContent => {
    if (total === undefined) return '';
    if (total === 'sum') return { formula: `=SUBTOTAL(109,${whole(field)})` };
    return typeof total === 'function' ? { formula: total(whole) } : total.text;
  });
}

/** Room for the longest heading in Excel's usual font, beside the filter button. */
function headingHeight<Field extends string>(columns: readonly Column<Field>[]): number {
  const font = { name: 'Arial', size: 11, bold: true };
  const lines = columns.map(({ heading, width }) => Math.ceil(textWidth(heading, font) / (width - 20)));
  return Math.max(...lines) * lineHeight(font) + 3;
}
