import { type Outcome, done, refuse } from '../../excel/refusal';
import { sheetCell } from '../../grid/a1';
import type { KpiCheck } from '../../plan/check';
import { checkKpis } from '../../plan/checkKpis';
import { checkCounts } from '../../plan/counts/checkCounts';
import { countSentences } from '../../plan/counts/countSentences';
import type { PlanDetails } from '../../plan/details';
import type { Finding } from '../../plan/finding';
import { newFinding } from '../../plan/findings/newFinding';
import { groupFindings } from '../../plan/groupFindings';
import { hiddenFindings } from '../../plan/hiddenFindings';
import type { Quarter } from '../../plan/kpi';
import { readDetails } from '../../plan/read/readDetails';
import { readKpis } from '../../plan/read/readKpis';
import { readRules } from '../../plan/read/readRules';
import { recogniseTables, recogniseWorkbook } from '../../plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../plan/recognised';
import { schemas, type TableKind } from '../../plan/tables/kinds';
import { checkRisks } from '../../plan/risks/checkRisks';
import type { WorkbookSnapshot } from '../../plan/snapshot';
import { reportRow } from './reportRow';
import { awaitFigures } from '../../plan/year/awaitFigures';
import { tablesOfQuarter } from '../../plan/year/tablesOfQuarter';
import { isoToday } from '../../words/days';
import { sameName } from '../../words/names';
import { registerFindings } from '../risks/risksWorkbook';
import { findSheet, noSuchSheet, sheetOf } from '../shared/sheets';
import { reportTable } from '../tables/reportTable';
import type { CheckReport } from './report';
import type { CheckRequest } from './request';

/** What a check finds, with what `colour` needs to act on it. */
export interface WorkbookCheck {
  readonly tables: readonly RecognisedTable<'kpis'>[];
  readonly details: PlanDetails;
  readonly check: KpiCheck;
  readonly report: CheckReport;
}

/** A workbook as it was read, and what is asked of it. */
export interface CheckQuestion {
  readonly workbook: WorkbookSnapshot;
  readonly request: CheckRequest;
  /** What dates of risks are held against. */
  readonly now: Date;
}

/** The report of a check, as a decision. */
export function decideCheck({ workbook, request, now }: CheckQuestion): Outcome<CheckReport> {
  const checked = checkWorkbook(workbook, request, now);
  return checked.ok ? done(checked.report.report) : checked;
}

/** Ids of the sheets whose cells a check depends on: the KPIs', the rules', the details', the risks' and the complaints'. */
export function decideFollowed(workbook: WorkbookSnapshot): string[] {
  const tables = recogniseTables(workbook).filter(({ kind }) => schemas[kind].checked);
  return [...new Set(tables.map((table) => sheetOf(workbook, table).id))];
}

const isKpis = (table: RecognisedTable): table is RecognisedTable<'kpis'> => table.kind === 'kpis';

/**
 * Checks the KPI tables of a workbook as it was read. Where some have a RAG column, those are the tables of the
 * report and the others (the short list of a two-page plan, say) are named and left alone. Risk registers and complaints
 * are checked with them, and published counts recomputed, in a workbook without a KPI table too; `now` is what dates of
 * risks are held against.
 */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  request: CheckRequest,
  now: Date,
): Outcome<WorkbookCheck> {
  if (workbook.sheets.every((sheet) => sheet.used === null)) {
    return refuse('workbook-empty', 'The workbook is empty: no cell holds anything. Add a KPI table first.');
  }
  if (request.sheet !== undefined && !findSheet(workbook, request.sheet))
    return noSuchSheet(workbook, request.sheet);

  const { tables: all, findings: mappingFindings } = recogniseWorkbook(workbook);
  const kpis = all.filter(isKpis).filter(({ sheet }) => sameName(sheet, request.sheet ?? sheet));
  const counts = checkCounts(onSheet(workbook, request.sheet), all);
  const others = all.filter(
    ({ kind, sheet }) => isCheckedToo(kind) && sameName(sheet, request.sheet ?? sheet),
  );
  if (kpis.length === 0 && others.length === 0 && counts.found === 0) {
    return refuse(
      'no-kpi-table',
      `No KPI table was found${request.sheet === undefined ? '' : ` on the sheet “${request.sheet}”`}: a KPI table has a heading for the KPI, one for its target and one for the measure. Add one with Tables, or check the headings.`,
    );
  }
  const withRag = kpis.filter(({ columns }) => columns.rag !== undefined);
  const lists = withRag.length > 0 ? withRag : kpis;
  const details = { ...readDetails(workbook, all), ...request.details };
  const asked = request.quarter ?? details.quarter;
  const tables = tablesOfQuarter(lists, asked);
  const quarter = asked ?? onlyQuarter(tables);

  const rows = tables.flatMap((table) => readKpis(sheetOf(workbook, table), table, quarter));
  const check = awaitFigures(checkKpis(rows, details, readRules(workbook, all), quarter), quarter);
  const findings = groupFindings([
    ...check.findings,
    ...kpis.filter((table) => !tables.includes(table)).map((table) => notChecked(table, lists)),
    ...mappingFindings,
    ...counts.findings,
    ...registerFindings(workbook, all, checkRisks(workbook, all, details, isoToday(now)), request.sheet),
    ...tables.flatMap((table) => hiddenFindings(sheetOf(workbook, table), table)),
  ]);
  return done({
    tables,
    details,
    check,
    report: {
      quarter: quarter ?? '',
      tables: tables.map((table) => reportTable(table, sheetOf(workbook, table))),
      counts: check.counts,
      colours: check.colours,
      reported: check.reported,
      notReported: check.notReported,
      countSentences: countSentences(check, details),
      palette: details.palette,
      findings,
      rows: check.rows.map(reportRow),
    },
  });
}

const isCheckedToo = (kind: TableKind): boolean => kind === 'risks' || kind === 'complaints';

const onSheet = (workbook: WorkbookSnapshot, name: string | undefined): WorkbookSnapshot =>
  name === undefined
    ? workbook
    : { ...workbook, sheets: workbook.sheets.filter((sheet) => sameName(sheet.name, name)) };

/** The quarter that the headings of all tables name, if they name one. */
function onlyQuarter(tables: readonly RecognisedTable[]): Quarter | undefined {
  const quarters = new Set(tables.map(({ quarter }) => quarter));
  return quarters.size === 1 ? tables[0]?.quarter : undefined;
}

const notChecked = (table: RecognisedTable<'kpis'>, lists: readonly RecognisedTable[]): Finding =>
  newFinding(lists.includes(table) ? 'table-of-other-quarter' : 'table-not-checked', {
    cell: sheetCell(table.sheet, table.area.row, table.area.column),
    message: lists.includes(table)
      ? `The KPIs on “${table.sheet}” are of ${table.quarter ?? 'another quarter'}, so they were not checked with those of the quarter that is reported. To check them, name that quarter.`
      : `The KPI list on “${table.sheet}” has no RAG column, so it was not checked with the others. To check it alone, name its sheet.`,
  });
