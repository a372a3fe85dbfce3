// How many findings an officer is given for a workbook, by how grave they are, and how many of them repeat one cause.
// The workbooks: the published sample, tables of other public bodies, and the real cases of test/fixtures/cases. Two
// findings of one run repeat a cause if they have the same code, stand on the same sheet and say the same but for names,
// figures and quoted words. Left out are codes whose findings are each settled alone. Exits with 1 if any repeats.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../src/commands/check/checkWorkbook';
import { openBook } from '../src/plan/book/planBook';
import { isoToday } from '../src/words/days';
import { parseSettings } from '../src/commands/shared/parseWords';
import { decideReconciliation } from '../src/commands/reconcile/reconcileWorkbook';
import { risksWorkbook } from '../src/commands/risks/risksWorkbook';
import { decideTieOut } from '../src/commands/tieOut/tieOutWorkbook';
import type { Outcome } from '../src/excel/refusals';
import type { Finding } from '../src/plan/findings/finding';
import type { FindingCode } from '../src/plan/findings/catalogue';
import type { Severity } from '../src/plan/findings/findingHead';
import type { Quarter } from '../src/words/quarters';
import type { WorkbookSnapshot } from '../src/grid/snapshot';
import { readFile } from '../src/xlsx/readFile';
import { readCases, snapshotOfSheets } from '../test/fixtures/caseBook';
import { readCouncil } from '../test/plan/councils';
import { printTable } from './printTable';

/** Each is a fault or a choice of its own row: another colour, another percentage. */
const settledAlone: ReadonlySet<FindingCode> = new Set([
  'rag-differs',
  'percentage-contradicts',
  'figure-wrong',
]);

/** Findings of a run are of one day, so that dates in the past stay what they are. */
const today = new Date(Date.UTC(2026, 10, 29));

interface Run {
  readonly name: string;
  readonly findings: readonly Finding[] | null;
}

/** A finding's words without what differs from row to row. */
const shapeOf = ({ message }: Finding): string =>
  message
    .replace(/“[^”]*”/g, '“”')
    .replace(/\b(?:Green|Amber|Red)\b/g, 'C')
    .replace(/\b[A-Za-z]{0,4}[-. ]?\d[\w.,%/-]*/g, '#')
    .replace(/\s+/g, ' ');

const sheetOf = (cell: string): string => cell.slice(0, cell.lastIndexOf('!'));

function repeatsIn(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (settledAlone.has(finding.code)) return false;
    const key = [finding.code, sheetOf(finding.cell), shapeOf(finding)].join('\n');
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}

/** What one command says of a workbook; null where it refuses. */
function findingsOf(workbook: WorkbookSnapshot, args: readonly string[]): readonly Finding[] | null {
  const [command = '', ...rest] = args;
  const after = (flag: string): string[] =>
    rest.flatMap((word, at) => (word === flag ? [rest[at + 1] ?? ''] : []));
  const [quarter] = after('--quarter') as Quarter[];
  const [sheet] = after('--sheet');
  const settings = parseSettings(after('--set'));
  const details = 'details' in settings ? settings.details : {};
  const of = <T>(outcome: Outcome<T>, pick: (report: T) => readonly Finding[]): readonly Finding[] | null =>
    outcome.ok ? pick(outcome.report) : null;
  const request = { details, ...(quarter && { quarter }), ...(sheet !== undefined && { sheet }) };
  const book = openBook(workbook, { details, ...(quarter && { quarter }), today: isoToday(today) });
  switch (command) {
    case 'check':
      return of(checkWorkbook(book, request), ({ report }) => report.findings);
    case 'risks':
      return of(risksWorkbook(book, request), ({ report }) => report.findings);
    case 'reconcile':
      return of(decideReconciliation(book, request), ({ report }) => report.findings);
    case 'tie-out':
      return of(decideTieOut(book, request), (report) => report.findings);
    default:
      return null;
  }
}

function runs(): Run[] {
  const sample = readFile(readFileSync(path.join(__dirname, '../test/fixtures/sample/q1-2017.xlsx')));
  const councils = [
    'maidstone-10pc-rule',
    'jersey-treasury-2022',
    'cwac-housing-per-kpi-tolerance',
    'environment-agency-scorecards',
    'text-targets-no-rag',
  ];
  return [
    ...['check', 'risks', 'reconcile', 'tie-out'].map((command) => ({
      name: `sample: ${command}`,
      findings: findingsOf(sample, [command]),
    })),
    ...councils.map((name) => ({
      name: `${name}: check`,
      findings: findingsOf(snapshotOfSheets([{ name: 'KPIs', rows: readCouncil(name) }]), ['check']),
    })),
    ...readCases().flatMap(({ id, sheets, runs: wanted }) =>
      wanted
        .filter(({ args: [command] }) => command !== 'tables')
        .map(({ args }) => ({
          name: `${id}: ${args.join(' ')}`,
          findings: findingsOf(snapshotOfSheets(sheets), args),
        })),
    ),
  ];
}

const all = runs();
const number = (findings: readonly Finding[], severity: Severity): string =>
  String(findings.filter((finding) => finding.severity === severity).length);
printTable(
  'Findings a workbook',
  ['workbook: command', 'errors', 'warnings', 'infos', 'repeats'],
  all.map(({ name, findings }) =>
    findings
      ? [
          name,
          number(findings, 'error'),
          number(findings, 'warning'),
          number(findings, 'info'),
          String(repeatsIn(findings).length),
        ]
      : [name, 'refused', '', '', ''],
  ),
);
const told = all.flatMap(({ findings }) => findings ?? []);
const repeats = all.flatMap(({ name, findings }) =>
  repeatsIn(findings ?? []).map((finding) => ({ name, finding })),
);
for (const { name, finding } of repeats)
  console.log(`repeats: ${name}: ${finding.code} ${finding.cell} ${finding.message}`);
console.log(
  `\n${all.length} runs: ${told.length} findings (${number(told, 'error')} errors, ${number(told, 'warning')} warnings, ${number(told, 'info')} infos), ${repeats.length} repeat a cause.`,
);
process.exitCode = repeats.length > 0 ? 1 : 0;
