import { done, type Outcome, refuse } from '../../excel/refusals';
import { sheetCell, sheetCellOf } from '../../grid/a1';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import type { PlanBook } from '../../plan/book/planBook';
import { reportedIn, reportedLists } from '../../plan/book/reportedLists';
import { checkKpis } from '../../plan/checkKpis';
import type { PlanDetails } from '../../plan/details';
import { type Finding, newFinding } from '../../plan/findings/finding';
import { groupFindings } from '../../plan/findings/groupFindings';
import { toFillIn } from '../../plan/jobs/year/yearEdit';
import { doubtFindings, yearDoubts } from '../../plan/read/doubtfulColumns';
import { readKpis } from '../../plan/read/readKpis';
import { yearsProblem } from '../../plan/read/statedYears';
import type { PlacedTable } from '../../plan/read/tablesOfKind';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import { checkCounts } from '../../plan/rules/counts/checkCounts';
import type { JudgedRow, KpiCheck } from '../../plan/rules/kpis/check';
import { countSentences } from '../../plan/rules/kpis/countKpis';
import { keepingOf, withKept } from '../../plan/rules/kpis/findings/keptFindings';
import { hiddenFindings } from '../../plan/rules/overlooked/hiddenFindings';
import { checkRisks } from '../../plan/rules/risks/checkRisks';
import { checkTemplate } from '../../plan/rules/template/checkTemplate';
import { schemas, type TableKind, tableKinds } from '../../plan/tables/kinds';
import { sameName } from '../../words/fold';
import { groupBy } from '../../words/lists';
import type { Quarter } from '../../words/quarters';
import { registerFindings } from '../risks/risksWorkbook';
import { findSheet, noSuchSheet } from '../shared/workbook';
import { reportTable } from '../tables/reportTable';
import type { CheckReport, CheckRequest, RowReport } from './report';

/**
 * A check of tables that wait for a quarter's figures: where no KPI of a sheet has one, that is said once, as something
 * to fill in, and not as a doubt about each row.
 */
function awaitFigures(check: KpiCheck, quarter: Quarter | undefined): KpiCheck {
  const bySheet = groupBy(check.rows, ({ row }) => row.sheet);
  const waiting = new Set(
    [...bySheet].flatMap(([sheet, rows]) =>
      rows.length > 1 && rows.every(({ measure }) => measure === '') && rows.some(isAwaited) ? [sheet] : [],
    ),
  );
  if (waiting.size === 0) return check;
  const dropped = new Set<Finding>();
  const rows = check.rows.map((judged): JudgedRow => {
    if (!waiting.has(judged.row.sheet)) return judged;
    for (const finding of judged.findings) if (isMissing(finding)) dropped.add(finding);
    return { ...judged, findings: judged.findings.filter((finding) => !isMissing(finding)) };
  });
  const said = [...waiting].map((sheet) => {
    const first = bySheet.get(sheet)?.find(isAwaited);
    const cell = first?.row.lines[0]?.measure;
    return toFillIn(
      cell ? sheetCellOf(cell) : sheetCell(sheet, first?.row.row ?? 0, 0),
      `No KPI on “${sheet}” has a figure${quarter ? ` for ${quarter}` : ''} yet. Enter them as they come in.`,
    );
  });
  return {
    ...check,
    rows,
    findings: [...said, ...check.findings.filter((finding) => !dropped.has(finding))],
  };
}

const isMissing = ({ code }: Finding): boolean => code === 'measure-missing';
const isAwaited = ({ findings }: JudgedRow): boolean => findings.some(isMissing);

/** What a check finds, with what `colour` needs to act on it. */
interface WorkbookCheck {
  readonly tables: readonly RecognisedTable<'kpis'>[];
  readonly details: PlanDetails;
  readonly check: KpiCheck;
  readonly report: CheckReport;
}

export function decideCheck(book: PlanBook, request: CheckRequest): Outcome<CheckReport> {
  const checked = checkWorkbook(book, request);
  return checked.ok ? done(checked.report.report) : checked;
}

/** Ids of the sheets whose cells a check depends on: the KPIs', the rules', the details', the risks' and the complaints'. */
export function decideFollowed({ of }: PlanBook): string[] {
  const kinds = tableKinds.filter((kind) => schemas[kind].checked);
  return [...new Set(kinds.flatMap((kind) => of<TableKind>(kind).map(({ sheet }) => sheet.id)))];
}

/**
 * Checks the KPI tables of a workbook as it was read. Where some have a RAG column, those are the tables of the
 * report and the others (the short list of a two-page plan, say) are named and left alone. Risk registers, complaints and
 * the template are checked with them, and published counts recomputed, in a workbook without a KPI table too.
 */
export function checkWorkbook(book: PlanBook, request: CheckRequest): Outcome<WorkbookCheck> {
  const { workbook } = book;
  if (book.isEmpty) {
    return refuse('workbook-empty', 'The workbook is empty: no cell holds anything. Add a KPI table first.');
  }
  if (request.sheet !== undefined && !findSheet(workbook, request.sheet))
    return noSuchSheet(workbook, request.sheet);

  const isAsked = ({ sheet }: PlacedTable<TableKind>): boolean =>
    sameName(sheet.name, request.sheet ?? sheet.name);
  const kpis = book.of('kpis').filter(isAsked);
  const counts = checkCounts(onSheet(workbook, request.sheet), book.tables);
  const templates = book.of('template').filter(isAsked);
  const others = [...book.of('risks'), ...book.of('complaints'), ...templates].filter(isAsked);
  if (kpis.length === 0 && others.length === 0 && counts.found === 0) {
    return refuse(
      'no-kpi-table',
      `No KPI table was found${request.sheet === undefined ? '' : ` on the sheet “${request.sheet}”`}: a KPI table has a heading for the KPI, one for its target and one for the measure. Add one with Tables, or check the headings.`,
    );
  }
  const lists = reportedLists(kpis);
  const { lists: reported, quarter } = reportedIn(lists, book.statedQuarter);

  const { details } = book;
  const rows = reported.flatMap(({ sheet, table }) => readKpis(sheet, table, quarter));
  const check = awaitFigures(
    withKept(checkKpis(rows, details, book.rules, quarter), keepingOf(book, rows, quarter), quarter),
    quarter,
  );
  const problem = yearsProblem(details);
  const findings = groupFindings([
    ...(problem === null ? [] : [newFinding('years-disagree', { cell: '', message: problem })]),
    ...check.findings,
    ...profilesInDoubt(book, check.findings),
    ...kpis.filter((one) => !reported.includes(one)).map(({ table }) => notChecked(table, lists)),
    ...book.mapped.findings,
    ...counts.findings,
    ...registerFindings(book, checkRisks(workbook, book.tables, details, book.today), request.sheet),
    ...checkTemplate(
      templates,
      book.of('text').map(({ sheet }) => sheet),
    ),
    ...reported.flatMap(({ sheet, table }) => hiddenFindings(sheet, table)),
  ]);
  return done({
    tables: reported.map(({ table }) => table),
    details,
    check,
    report: {
      quarter: quarter ?? '',
      tables: reported.map(({ sheet, table }) => reportTable(table, sheet)),
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

/** Of which year profiles are; the KPIs may have asked that already. */
const profilesInDoubt = (book: PlanBook, asked: readonly Finding[]): Finding[] =>
  asked.some(({ code }) => code === 'which-year') ? [] : doubtFindings(book.of('rules').flatMap(yearDoubts));

/** A judged row as it is reported: its sheet row counted from 1, its findings by their codes. */
function reportRow({ row, findings, ...judged }: JudgedRow): RowReport {
  const { target, measure, rag, published, colour, why, byRule, overridden, yearEnd } = judged;
  return {
    sheet: row.sheet,
    row: row.row + 1,
    ref: row.ref,
    kpi: row.kpi,
    target,
    measure,
    rag,
    published,
    colour,
    why,
    byRule,
    overridden,
    ...(yearEnd && { yearEnd }),
    findings: findings.map(({ code }) => code),
  };
}

const onSheet = (workbook: WorkbookSnapshot, name: string | undefined): WorkbookSnapshot =>
  name === undefined
    ? workbook
    : { ...workbook, sheets: workbook.sheets.filter((sheet) => sameName(sheet.name, name)) };

const notChecked = (table: RecognisedTable<'kpis'>, lists: readonly PlacedTable<'kpis'>[]): Finding => {
  const isList = lists.some((one) => one.table === table);
  return newFinding(isList ? 'table-of-other-quarter' : 'table-not-checked', {
    cell: sheetCell(table.sheet, table.area.row, table.area.column),
    message: isList
      ? `The KPIs on “${table.sheet}” are of ${table.quarter ?? 'another quarter'}, so they were not checked with those of the quarter that is reported. To check them, name that quarter.`
      : `The KPI list on “${table.sheet}” has no RAG column, so it was not checked with the others. To check it alone, name its sheet.`,
  });
};
