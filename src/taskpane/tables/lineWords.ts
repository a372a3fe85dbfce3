import type { LineReport, QuestionReport, TableReport } from '../../commands/tables/report';
import { fieldName, fields, kinds } from '../../plan/tables/kinds';
import type { AddTableReport } from '../../commands/addTable/report';

const notUsed = 'Not used';

/** What the pane shows of one column of a table. */
export interface LineView extends LineReport {
  /** "C: Target"; the row's number for a transposed table. */
  readonly label: string;
  /** What it is read as, in words. */
  readonly words: string;
  /** How sure that is, in words; '' for a column that is not used. */
  readonly certainty: string;
  /** What the officer is asked about it. */
  readonly question: QuestionReport | null;
}

/** Reads surely from here on; between this and what is asked about, an officer may want to look. */
const sureFrom = 0.85;

/** The columns of a table from left to right; the rows of a transposed table downwards. */
export const lineViews = (table: TableReport): readonly LineView[] =>
  table.lines.map((line) => {
    const question = table.questions.find(({ column }) => column === line.place) ?? null;
    return {
      ...line,
      label: `${line.place}: ${line.heading || '(no heading)'}`,
      words: line.meaning === '' ? notUsed : fieldName(table.kind, line.meaning),
      certainty: certaintyWords(line, table.certainties[line.meaning] ?? 1, question !== null),
      question,
    };
  });

function certaintyWords({ meaning, chosen }: LineReport, certainty: number, asked: boolean): string {
  if (chosen) return 'You said so.';
  if (meaning === '') return '';
  if (asked) return 'Not sure.';
  return certainty >= sureFrom ? 'Sure.' : 'Fairly sure.';
}

/** The meanings that a column of the table may be given, with their words; '' is "Not used". */
export const meaningOptions = ({ kind }: TableReport): readonly (readonly [string, string])[] => [
  ['', notUsed],
  ...fields[kind].map((field): readonly [string, string] => [field, fieldName(kind, field)]),
];

/** "Column E, “Our count”, is read as “Measure” now." */
export function mappedSentence(
  { kind, transposed }: TableReport,
  { place, heading }: LineReport,
  meaning: string,
): string {
  const line = `${transposed ? 'Row' : 'Column'} ${place}${heading && `, “${heading}”,`}`;
  return meaning === ''
    ? `${line} is not used now.`
    : `${line} is read as “${fieldName(kind, meaning)}” now.`;
}

/** How sure a table is as a whole, and whose word it rests on. */
export function tableCertainty({ certainty, questions, lines }: TableReport): string {
  const said = lines.filter(({ chosen }) => chosen).length;
  if (questions.length > 0)
    return questions.length === 1
      ? 'One column is not sure: see below.'
      : `${questions.length} columns are not sure: see below.`;
  if (said > 0) return 'What you said of its columns is kept in the workbook.';
  return certainty >= sureFrom
    ? 'Surely recognised.'
    : 'Recognised, but look whether its columns are read rightly.';
}

/** "KPIs added on the sheet Plan, A1:Q12." */
export function addedSentence({ kind, sheet, range }: AddTableReport): string {
  return `${kinds[kind].name} added on the sheet ${sheet}, ${range}.`;
}
