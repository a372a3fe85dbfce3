import { areaAddress, columnLetters } from '../../grid/a1';
import { linesOf } from '../../plan/mapping/linesOf';
import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable, ColumnQuestion } from '../../plan/recognise/recognised';
import type { SheetSnapshot } from '../../grid/snapshot';
import { oneLine } from '../../words/shorten';
import type { LineReport, TableReport, QuestionReport, TablesReport } from './report';
import { fieldName } from '../../plan/tables/kinds';
import { decides } from '../../plan/read/doubtfulColumns';
import { inList } from '../../words/lists';
import { done, refuse, type Outcome } from '../../excel/refusals';
import { hiddenFindings } from '../../plan/rules/overlooked/hiddenFindings';
import type { PlanBook } from '../../plan/book/planBook';
import { unusedIn } from '../../plan/rules/overlooked/unusedIn';
import { sheetOf } from '../shared/workbook';
import type { Palette } from '../../plan/details';

/** The plan's tables, and the plan's set of colours. */
interface Recognised {
  readonly tables: readonly RecognisedTable[];
  readonly palette: Palette;
}

/** A recognised table with addresses as Excel writes them; a transposed table names rows (from 1) instead of columns. */
export function reportTable(table: RecognisedTable, sheet: SheetSnapshot): TableReport {
  const columns: Record<string, string> = {};
  const headings: Record<string, string> = {};
  for (const [field, at] of Object.entries(table.columns)) {
    if (typeof at !== 'number') continue;
    columns[field] = table.transposed ? String(at + 1) : columnLetters(at);
    headings[field] = headingOf(table, sheet, at);
  }
  return {
    kind: table.kind,
    sheet: table.sheet,
    range: areaAddress(table.area),
    columns,
    headings,
    transposed: table.transposed,
    name: table.tableName,
    certainty: table.certainty,
    certainties: table.certainties,
    questions: table.questions.map((question) => reportQuestion(table, question)),
    lines: reportLines(table, sheet),
    mapping: table.mapping?.id ?? '',
    ...byYearKey(table),
  };
}

/** The columns that a table has for single years, with their years. */
function byYearKey({ byYear = [], transposed }: RecognisedTable): Pick<TableReport, 'byYear'> {
  const dated = byYear.flatMap(({ field, column, year }) =>
    year
      ? [
          {
            place: transposed ? String(column + 1) : columnLetters(column),
            meaning: field,
            year: year.label,
          },
        ]
      : [],
  );
  return dated.length > 0 ? { byYear: dated } : {};
}

/** A doubt about a column in words: 'Column F, “Position”, is read as “Measure”. It may be “RAG” …'. */
export function reportQuestion(
  { kind, transposed }: RecognisedTable,
  { column, heading, guess, others }: ColumnQuestion,
): QuestionReport {
  const place = transposed ? String(column + 1) : columnLetters(column);
  const plain = oneLine(heading);
  const names = others.map((field) => `“${fieldName(kind, field)}”`);
  const said = plain === '' ? 'has no heading and is' : `“${plain}”, is`;
  const message = [
    `${transposed ? 'Row' : 'Column'} ${place}${plain === '' ? ' ' : ', '}${said} read as “${fieldName(kind, guess)}”.`,
    names.length > 0 ? `It may be ${inList(names, 'or')} as well.` : 'That is not sure.',
    decides(kind, guess)
      ? 'Say what it means: until then nothing is judged by it.'
      : 'Say what it means, or leave it as it is read.',
  ].join(' ');
  return { column: place, heading: plain, guess, others, message };
}

function reportLines(table: RecognisedTable, sheet: SheetSnapshot): LineReport[] {
  const meanings = new Map(Object.entries(table.columns).map(([field, at]) => [at, field]));
  return linesOf(gridOf(sheet), table).map(({ at, heading }) => ({
    place: table.transposed ? String(at + 1) : columnLetters(at),
    heading,
    meaning: meanings.get(at) ?? '',
    chosen: table.mapping?.chosen.includes(at) ?? false,
  }));
}

/** The words over a column, those of several heading rows joined; of a transposed table the words in front of a row. */
function headingOf(
  { headings, area, transposed }: RecognisedTable,
  sheet: SheetSnapshot,
  at: number,
): string {
  if (transposed) return textAt(sheet, at, area.column);
  const words: string[] = [];
  for (let row = headings.row; row < headings.row + headings.rows; row += 1)
    words.push(textAt(sheet, row, at));
  return words.filter(Boolean).join(' ');
}

function textAt({ used, text }: SheetSnapshot, row: number, column: number): string {
  if (!used) return '';
  return oneLine(text[row - used.row]?.[column - used.column] ?? '');
}

/** All tables of a workbook, what looks like one and is read by nothing, and what the officer has said of those that are none, or are not found any more. */
export const reportTables = ({ workbook, mapped, tables }: PlanBook): TablesReport => ({
  tables: tables.map((table) => reportTable(table, sheetOf(workbook, table))),
  ignored: mapped.ignored.map(({ table: { kind, sheet, area }, mapping }) => ({
    kind,
    sheet,
    range: areaAddress(area),
    mapping,
  })),
  lost: mapped.lost.map(({ id, sheet, lines }) => ({
    mapping: id,
    sheet,
    headings: lines.map(({ heading }) => heading).filter((heading) => heading !== ''),
  })),
  unused: unusedIn(workbook, mapped).map(({ sheet, area, rows, guess }) => ({
    sheet,
    range: areaAddress(area),
    rows,
    ...(guess && { guess }),
  })),
  findings: mapped.findings,
});

/** The same of a workbook as it was read, as a decision, with what is hidden of the tables. Refused where it is empty. */
export function decideTables(book: PlanBook): Outcome<TablesReport> {
  if (book.isEmpty) {
    return refuse('workbook-empty', 'The workbook is empty: no cell holds anything, so there are no tables.');
  }
  const report = reportTables(book);
  return done({
    ...report,
    findings: [
      ...report.findings,
      ...book.tables.flatMap((table) => hiddenFindings(sheetOf(book.workbook, table), table)),
    ],
  });
}

/** The tables of a workbook as it was read, as a decision: finding them is most of the work of a small job. */
export const decideRecognised = ({ tables, details }: PlanBook): Recognised => ({
  tables,
  palette: details.palette,
});
