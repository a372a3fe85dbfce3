import { fieldName, fieldOf, type TableKind } from '../tables/kinds';
import type { DoubtfulColumn, RecognisedTable } from '../recognise/recognised';
import { columnLetters, sheetCellOf } from '../../grid/a1';
import type { CellPlace } from '../../grid/area';
import type { Finding } from '../findings/finding';
import { newFinding } from '../findings/newFinding';
import { gridOf } from '../../grid/sheetGrid';
import type { PlacedTable } from './tablesOfKind';
import { uncapital } from '../../words/capital';
import { oneLine } from '../../words/shorten';

/** Whether something is decided by what stands in the column of this meaning. */
export const decides = (kind: TableKind, field: string): boolean => fieldOf(kind, field)?.decides === true;

/** All columns that are in doubt, or those of them that a colour, a score or a sum would rest on. */
export type DoubtsOf = 'all' | 'deciding';

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
  `it is not sure that ${uncapital(column.named)} is ${meaningOf(column)}`;

/** What is left undone while a column is in doubt. */
function consequence({ kind, field }: DoubtfulColumn): string {
  if (kind !== 'kpis') return 'Until then it is not read.';
  return field === 'rag'
    ? 'Until then its words are neither compared with the rule nor printed, and no colour is put in.'
    : 'Until then what depends on it has no colour.';
}

/** The one question on a doubtful column: 'Column A, “KPI#”, would be the measure. Is it? Say so under Tables …'. */
export const doubtFinding = (column: DoubtfulColumn, until: string = consequence(column)): Finding =>
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
    if (!asked.has(finding.cell + column.field)) asked.set(finding.cell + column.field, finding);
  }
  return [...asked.values()];
}
