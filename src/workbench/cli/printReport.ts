import { basename } from 'node:path';
import type {
  AddColumnsReport,
  AddTableReport,
  CheckReport,
  ColourReport,
  Finding,
  RowReport,
  SummaryReport,
  TableReport,
  TablesReport,
  UnusedReport,
} from '../../commands/reports';
import type { Call } from './parseCall';
import { overviewLines } from './overviewLines';
import { quarterlyLines } from './quarterlyLines';
import { reconcileLines } from './reconcileLines';
import { riskLines } from './riskLines';
import type { Report } from './runCommand';
import { tieOutLines } from './tieOutLines';
import { threadLines } from './threadLines';
import { isYearReport, yearLines } from './yearLines';

/** What a command reports: one JSON document with --json, else lines for a person. Ends with a line break. */
export function printReport(call: Call, report: Report): string {
  if (call.json) {
    return `${JSON.stringify({ command: call.command, workbook: basename(call.workbook), ...report }, null, 2)}\n`;
  }
  return [...lines(report), ...findingLines(report.findings)].map((line) => `${line}\n`).join('');
}

function lines(report: Report): string[] {
  if (isYearReport(report)) return yearLines(report);
  if ('orphans' in report) return threadLines(report);
  if ('departments' in report) return overviewLines(report);
  if ('blocks' in report) return quarterlyLines(report);
  if ('claims' in report) return tieOutLines(report);
  if ('against' in report) return reconcileLines(report);
  if ('registers' in report) return riskLines(report);
  if ('rows' in report) return checkLines(report);
  if ('tables' in report) return tableLines(report);
  if ('added' in report) return columnsLines(report);
  if ('pages' in report) return summaryLines(report);
  return addedLines(report);
}

function tableLines({ tables, unused }: TablesReport): string[] {
  const found =
    tables.length === 0
      ? ['No table of a plan is recognised.']
      : tables.flatMap((table) => [tableLine(table), ...columnLines(table), ...questionLines(table)]);
  return [...found, ...unused.map(unusedLine)];
}

const unusedLine = ({ sheet, range, rows, guess }: UnusedReport) =>
  `unused: "${sheet}" ${range}, ${rows} rows, is used by nothing${guess ? `. ${guess}?` : ''}`;

const tableLine = ({ kind, sheet, range, name, certainty }: TableReport) =>
  `${kind}: "${sheet}" ${range}${name && ` (table ${name})`}, ${Math.round(certainty * 100)}% certain`;

const columnLines = ({ columns, headings }: TableReport) =>
  Object.entries(columns).map(
    ([field, at]) => `  ${at.padEnd(4)}${field.padEnd(18)}${headings[field] ?? ''}`,
  );

const questionLines = ({ questions }: TableReport) => questions.map(({ message }) => `  ? ${message}`);

function checkLines(report: CheckReport | ColourReport): string[] {
  const { rows, counts, tables, quarter } = report;
  return [
    ...tables.map(tableLine),
    ...rows.flatMap(rowLines),
    `${quarter && `${quarter}: `}Green ${counts.Green}, Amber ${counts.Amber}, Red ${counts.Red}, N/A ${counts['N/A']}`,
    ...('coloured' in report
      ? [`Coloured: ${report.coloured.join(', ') || 'nothing, there is no RAG column'}`]
      : []),
  ];
}

function rowLines({ row, ref, rag, why, yearEnd }: RowReport): string[] {
  const line = `${rag.padEnd(6)}${(ref || `row ${row}`).padEnd(7)} ${why}`;
  return yearEnd?.why ? [line, `  year end: ${yearEnd.why}`] : [line];
}

function summaryLines({ sheet, refreshed, pages, scale, overflow }: SummaryReport): string[] {
  if (overflow.length === 0)
    return [`"${sheet}"${refreshed ? ', refreshed' : ''}: ${pages} pages at ${scale}%`];
  // The sentence that says why nothing was written goes to the error output.
  return [
    'Cut:',
    ...overflow.map(
      ({ section, lines: count }) => `  ${count} ${count === 1 ? 'line' : 'lines'} from "${section}"`,
    ),
  ];
}

const addedLines = ({ kind, sheet, range, name }: AddTableReport) => [
  `${kind}: "${sheet}" ${range} (table ${name})`,
];

const columnsLines = ({ kind, sheet, range, added }: AddColumnsReport) => [
  `${kind}: "${sheet}" ${range}`,
  ...added.map(({ field, heading, column }) => `  ${column.padEnd(4)}${field.padEnd(18)}${heading}`),
];

const findingLines = (findings: readonly Finding[]) =>
  findings.map(({ severity, cell, message }) => `${severity}: ${cell && `${cell}: `}${message}`);
