import type { Finding } from '../../plan/findings/finding';
import type { TableKind } from '../../plan/tables/kinds';

/** A recognised table as it is reported: addresses in A1, columns by their letters. */
export interface TableReport {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: string;
  /** Column letters (row numbers in a transposed table) by meaning: { ref: "A", target: "C" }. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headings as they stand, by meaning. */
  readonly headings: Readonly<Record<string, string>>;
  readonly transposed: boolean;
  /** Name of the real Excel table, '' for a plain range. */
  readonly name: string;
  readonly certainty: number;
  /** How sure each meaning is, 0 to 1 with two decimals, by meaning. */
  readonly certainties: Readonly<Record<string, number>>;
  /** Columns whose meaning the officer should say; none for a table recognised without doubt. */
  readonly questions: readonly QuestionReport[];
  /** All its columns from the left (rows of a transposed table downwards), those without a meaning too. */
  readonly lines: readonly LineReport[];
  /** Id of what the officer has said of it, '' if they have said nothing. */
  readonly mapping: string;
  /** Columns for single years, of which those of the reporting year are in `columns`; absent for a table without such. */
  readonly byYear?: readonly {
    readonly place: string;
    readonly meaning: string;
    readonly year: string;
  }[];
}

/** A column of a table (a row of a transposed one) as it is read. */
export interface LineReport {
  /** Its letters; the row's number in a transposed table. */
  readonly place: string;
  /** The words of all heading rows; '' for none. */
  readonly heading: string;
  /** Field that it is read as, '' if it is not used. */
  readonly meaning: string;
  /** The officer has said so. */
  readonly chosen: boolean;
}

/** A table that the officer has said is none of the plan. */
interface IgnoredReport extends Pick<TableReport, 'kind' | 'sheet' | 'range'> {
  readonly mapping: string;
}

/** What the officer has said of a table that is not found any more. */
interface LostReport {
  readonly mapping: string;
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** A column whose meaning is in doubt, as it is asked. */
export interface QuestionReport {
  /** Its letters; the row's number in a transposed table. */
  readonly column: string;
  readonly heading: string;
  readonly guess: string;
  /** Meanings that it may have as well, the likeliest first. */
  readonly others: readonly string[];
  readonly message: string;
}

/** What looks like a table or a list and is read by no command. */
export interface UnusedReport {
  readonly sheet: string;
  /** "A2:D56", with its headings. */
  readonly range: string;
  readonly rows: number;
  /** The kind of table that it may be meant for; absent where nothing speaks for one. */
  readonly guess?: TableKind;
}

export interface TablesReport {
  readonly tables: readonly TableReport[];
  readonly unused: readonly UnusedReport[];
  readonly ignored: readonly IgnoredReport[];
  readonly lost: readonly LostReport[];
  readonly findings: readonly Finding[];
}

/** The tables with their columns and questions, and what is used by nothing. */
export function tablesLines({ tables, unused }: TablesReport): string[] {
  const found =
    tables.length === 0
      ? ['No table of a plan is recognised.']
      : tables.flatMap((table) => [tableLine(table), ...columnLines(table), ...questionLines(table)]);
  return [...found, ...unused.map(unusedLine)];
}

/** A table in one line: `kpis: "Appendix 1" A3:F57, 100% certain`. */
export const tableLine = ({ kind, sheet, range, name, certainty }: TableReport): string =>
  `${kind}: "${sheet}" ${range}${name && ` (table ${name})`}, ${Math.round(certainty * 100)}% certain`;

const columnLines = ({ columns, headings }: TableReport): string[] =>
  Object.entries(columns).map(
    ([field, at]) => `  ${at.padEnd(4)}${field.padEnd(18)}${headings[field] ?? ''}`,
  );

const questionLines = ({ questions }: TableReport): string[] =>
  questions.map(({ message }) => `  ? ${message}`);

const unusedLine = ({ sheet, range, rows, guess }: UnusedReport): string =>
  `unused: "${sheet}" ${range}, ${rows} rows, is used by nothing${guess ? `. ${guess}?` : ''}`;
