import { fieldName, fieldOf, type TableKind } from '../tables/kinds';
import type { DoubtfulColumn, RecognisedTable, YearDoubt } from '../recognise/recognised';
import { families } from '../recognise/yearColumns';
import { columnLetters, sheetCellOf } from '../../grid/a1';
import type { CellPlace } from '../../grid/area';
import { type Finding, newFinding } from '../findings/finding';
import { gridOf } from '../../grid/sheetGrid';
import type { PlacedTable } from './tablesOfKind';
import { uncapital } from '../../words/capital';
import { inList } from '../../words/lists';
import { oneLine } from '../../words/shorten';

/** Whether something is decided by what stands in the column of this meaning. */
export const decides = (kind: TableKind, field: string): boolean => fieldOf(kind, field)?.decides === true;

/** All columns that are in doubt, or those of them that a colour, a score or a sum would rest on. */
type DoubtsOf = 'all' | 'deciding';

/**
 * The columns of a table that would decide a colour, a score or a sum while `tables` still asks what they mean: nothing
 * is judged by them, counted or written in them. None once the officer has said what they are, or their headings do.
 * Example: [{ field: 'measure', named: 'Column A, “KPI#”,', … }].
 */
export function doubtfulColumns<K extends TableKind>(
  { sheet, table }: PlacedTable<K>,
  which: DoubtsOf = 'deciding',
): DoubtfulColumn[] {
  const { kind, columns, questions, transposed } = table;
  const placed: Readonly<Partial<Record<string, number>>> = columns;
  return questions.flatMap(({ column: at, heading, guess: field }): DoubtfulColumn[] => {
    if (placed[field] !== at || (which === 'deciding' && !decides(kind, field))) return [];
    const words = oneLine(heading);
    const place = transposed ? `Row ${at + 1}` : `Column ${columnLetters(at)}`;
    const named = words === '' ? `${place}, which has no heading,` : `${place}, “${words}”,`;
    return [{ kind, field, at, cell: { sheet: sheet.name, ...headingPlace(sheet, table, at) }, named }];
  });
}

/** Of which year a table's columns shall be is not known, or it has none of that year: nothing is judged by them. */
export const yearDoubts = <K extends TableKind>({ sheet, table }: PlacedTable<K>): DoubtfulColumn[] =>
  (table.yearDoubts ?? []).map((year) => ({
    kind: table.kind,
    field: year.field,
    at: year.at,
    cell: { sheet: sheet.name, ...headingPlace(sheet, table, year.at) },
    named: `The ${columnsOf(year.field)}s of ${inList(year.years)}`,
    year,
  }));

const columnsOf = (field: string): string =>
  Object.entries(families).find(([, fields]) => fields.has(field))?.[0] ?? 'profile';

/** The columns of a table by meaning, without those in doubt. */
export function sureColumns<K extends TableKind>(
  placed: PlacedTable<K>,
  which: DoubtsOf = 'deciding',
): RecognisedTable<K>['columns'] {
  const doubtful = new Set<string>(doubtfulColumns(placed, which).map(({ field }) => field));
  if (doubtful.size === 0) return placed.table.columns;
  return Object.fromEntries(
    Object.entries(placed.table.columns).filter(([field]) => !doubtful.has(field)),
  ) as RecognisedTable<K>['columns'];
}

/** The lowest cell of a column's headings that says something. */
function headingPlace<K extends TableKind>(
  sheet: PlacedTable<K>['sheet'],
  { headings, area, transposed }: RecognisedTable<K>,
  at: number,
): Pick<CellPlace, 'row' | 'column'> {
  if (transposed) return { row: at, column: area.column };
  const grid = gridOf(sheet);
  for (let row = headings.row + headings.rows - 1; row > headings.row; row -= 1)
    if (grid.text(row, at) !== '') return { row, column: at };
  return { row: headings.row, column: at };
}

/** What a column would be, where the name of its meaning does not go into a sentence. */
const meanings: Readonly<Record<string, string>> = {
  rag: 'the RAG status',
  goodIs: 'what says whether higher or lower is good',
  baseline: 'last year’s figure',
};

/** A doubtful column's meaning in a sentence: "the measure", "the RAG status", "the local risk budget". */
function meaningOf({ kind, field }: DoubtfulColumn): string {
  const name = fieldName(kind, field);
  return (kind === 'kpis' ? meanings[field] : undefined) ?? `the ${uncapital(name)}`;
}

/** Why something is not judged, to stand after "N/A: ": "it is not sure that column A, “KPI#”, is the measure". */
export const doubtReason = (column: DoubtfulColumn): string =>
  column.year ? yearReason(column.year) : columnReason(column);

const columnReason = (column: DoubtfulColumn): string =>
  `it is not sure that ${uncapital(column.named)} is ${meaningOf(column)}`;

/** What is left undone while a column is in doubt. */
function consequence({ kind, field }: DoubtfulColumn): string {
  if (kind !== 'kpis') return 'Until then it is not read.';
  return field === 'rag'
    ? 'Until then its words are neither compared with the rule nor printed, and no colour is put in.'
    : 'Until then what depends on it has no colour.';
}

function yearReason({ field, years, why, reported }: YearDoubt): string {
  const name = columnsOf(field);
  if (why === 'not stated')
    return `there are ${name}s of ${inList(years)}, and it is not known which year is reported`;
  return why === 'no column'
    ? `there is no ${name} of ${reported}, only of ${inList(years)}`
    : `it is not sure which ${name} is of ${reported}: those there are say ${inList(years)}`;
}

/** What an officer is told of columns by year: one question, or what is not there. */
function yearFinding({ cell, year }: DoubtfulColumn & { readonly year: YearDoubt }): Finding {
  const { field, years, why, reported } = year;
  const name = columnsOf(field);
  const place = sheetCellOf(cell);
  const until =
    name === 'milestone' ? 'Until then none of them is listed.' : 'Until then nothing is judged by them.';
  if (why === 'not stated')
    return newFinding('which-year', {
      cell: place,
      message: `There are ${name}s of ${inList(years)}. Which year is reported? Set “Reporting year” in Plan details. ${until}`,
    });
  if (why === 'no column')
    return newFinding('no-column-of-year', {
      cell: place,
      message: `“${cell.sheet}” has no column for the ${name} of ${reported}, which is reported, only for ${inList(years)}. Add the column, or correct “Reporting year” in Plan details. ${until}`,
    });
  return newFinding('which-year', {
    cell: place,
    message: `The headings on “${cell.sheet}” say ${inList(years)}, and ${reported} is reported. Which of the ${name}s is that? Write both years in the headings (2026/27), or set the plan’s period in Plan details (calendar years 2025-2029). ${until}`,
  });
}

/** The one question on a doubtful column: 'Column A, “KPI#”, would be the measure. Is it? Say so under Tables …'. */
export const doubtFinding = (column: DoubtfulColumn, until: string = consequence(column)): Finding =>
  column.year ? yearFinding({ ...column, year: column.year }) : unsureFinding(column, until);

const unsureFinding = (column: DoubtfulColumn, until: string): Finding =>
  newFinding('column-unsure', {
    cell: sheetCellOf(column.cell),
    message: `${column.named} would be ${meaningOf(column)}. Is it? Say so under Tables, or give it a plain heading. ${until}`,
  });

/** The question on a column that a command would have changed, and did not. */
export const leftAlone = (column: DoubtfulColumn): Finding => doubtFinding(column, 'It was left as it is.');

/** The questions on some columns, each asked once however many rows wait for it. */
export function doubtFindings(columns: Iterable<DoubtfulColumn>): Finding[] {
  const asked = new Map<string, Finding>();
  for (const column of columns) {
    const finding = doubtFinding(column);
    // Which year is reported is one question, however many tables wait for it.
    const key = column.year?.why === 'not stated' ? 'year' : finding.cell + column.field;
    if (!asked.has(key)) asked.set(key, finding);
  }
  return [...asked.values()];
}
