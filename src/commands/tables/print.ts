import type { TableReport, TablesReport, UnusedReport } from './report';

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
