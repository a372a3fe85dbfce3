import { areaAddress, columnLetters } from '../../grid/a1';
import { linesOf } from '../../plan/mapping/linesOf';
import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable, ColumnQuestion } from '../../plan/recognise/recognised';
import type { SheetSnapshot } from '../../grid/snapshot';
import { oneLine } from '../../words/shorten';
import type { LineReport, TableReport, QuestionReport } from './report';
import { fieldName } from '../../plan/tables/kinds';
import { decides } from '../../plan/read/doubtfulColumns';
import { inList } from '../../words/lists';

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
  };
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
