import { sheetCellOf } from '../../grid/a1';
import type { PlanBook } from '../../plan/book/planBook';
import { listsOfQuarter } from '../../plan/book/reportedLists';
import { checkKpis } from '../../plan/checkKpis';
import { reportingYearKey, type PlanDetails } from '../../plan/details';
import { readDate } from '../../plan/figures/readCell';
import { groupFindings } from '../../plan/findings/groupFindings';
import { type Finding, newFinding } from '../../plan/findings/finding';
import { lastDayOfQuarter, quarterOfMonth, type Quarter } from '../../words/quarters';
import type { KpiRow } from '../../plan/read/kpi';
import { readKpis } from '../../plan/read/readKpis';
import {
  keepingOf,
  keptFigure,
  type ReportDays,
  withKept,
  yearOfReport,
} from '../../plan/rules/kpis/findings/keptFindings';
import type { JudgedDue } from '../../plan/jobs/year/owed';
import { type DueAction, dueActions, type DueKpi, dueKpis } from '../../plan/jobs/year/due';
import { done, refuse, type Outcome } from '../../excel/refusals';
import { shorten } from '../../words/shorten';
import type { DueListReport, DueReport, ActionDue } from './report';
import { measureCell, whoOwes } from './whoOwes';
import { yearsRefused } from '../shared/workbook';
import { doubtFindings, yearDoubts } from '../../plan/read/doubtfulColumns';
import { findYear } from '../../plan/read/headingsOf';
import { readActions } from '../../plan/read/readLists';
import type { PlacedTable } from '../../plan/read/tablesOfKind';
import { count } from '../../words/counts';
import { dayInWords } from '../../words/days';
import type { Due, DueContext } from '../../words/due/readDue';
import { fewOf, inList } from '../../words/lists';

const mostQuoted = 4;

export function decideDue(book: PlanBook): Outcome<DueListReport> {
  const reported = dueQuarter(book);
  if (!reported.ok) return reported;
  const quarter = reported.report;
  const { due, rows, ...kpis } = dueIn(book, quarter);
  const { actions, findings } = actionsDue(book, quarter);
  const year = yearOfReport(book, quarter);
  const judged = judgedDue(book, quarter, rows, due);
  return done({
    quarter,
    planYear: book.details.planYear ?? '',
    department: book.details.department ?? '',
    yearOfQuarter: year ?? '',
    ...reportingYearKey(book.details),
    ...kpis,
    actions: actions.map(actionDue),
    owners: whoOwes(judged.kpis, actions, {
      quarter,
      year,
      today: book.today,
    }),
    findings: [...kpis.findings, ...judged.findings, ...findings],
  });
}

/** The KPIs that are due with their colours, and what of their dates cannot be read; the rest of a check is not told here. */
function judgedDue(
  book: PlanBook,
  quarter: Quarter,
  rows: readonly KpiRow[],
  due: readonly DueKpi[],
): { readonly kpis: readonly JudgedDue[]; readonly findings: readonly Finding[] } {
  const keeping = keepingOf(book, rows, quarter);
  const check = withKept(checkKpis(rows, book.details, book.rules, quarter), keeping, quarter);
  return {
    kpis: due.map((kpi, at) => ({
      ...kpi,
      red: check.rows[at]?.colour === 'Red' ? keeping.actionOf(kpi.row) : null,
    })),
    findings: groupFindings(check.findings.filter(({ code }) => code === 'update-date-unread')),
  };
}

/** The quarter that is reported; of a workbook with actions alone that of today, where it says none. */
function dueQuarter(book: PlanBook): Outcome<Quarter> {
  const { kpiLists, statedQuarter, today } = book;
  if (kpiLists.length > 0 || book.of('actions').length === 0) return reportedQuarter(book);
  if (statedQuarter) return done(statedQuarter);
  return today === '' ? reportedQuarter(book) : done(quarterOfMonth(Number(today.slice(5, 7))));
}

/** The actions of all lists with when they are due, and for each list one question on what cannot be read. */
function actionsDue(
  book: PlanBook,
  quarter: Quarter,
): { readonly actions: readonly DueAction[]; readonly findings: readonly Finding[] } {
  const lists = book.of('actions').map((placed) => {
    const plan = planOf(book, placed);
    const actions = readActions(placed.sheet, placed.table);
    return { placed, plan, due: dueActions(actions, { quarter, plan, today: book.today }) };
  });
  return {
    actions: lists.flatMap(({ due }) => due),
    findings: [
      ...doubtFindings(lists.flatMap(({ placed }) => yearDoubts(placed))),
      ...lists.flatMap(({ placed, plan, due }) => question(placed.sheet.name, plan, due)),
    ],
  };
}

/** Which years a list's dates are of: for this run; its own title, beside other plans; Plan details; its title. */
function planOf({ asked, details, plans }: PlanBook, placed: PlacedTable<'actions'>): DueContext {
  const isOneOfSeveral = new Set(plans.map(({ sheet }) => sheet)).size > 1;
  const own = findYear(placed);
  const planYear = asked.details?.planYear ?? (isOneOfSeveral ? own : undefined) ?? details.planYear ?? own;
  return { planYear, ...(planYear === details.planYear && { reportingYear: details.reportingYear }) };
}

function actionDue({ action, due, state }: DueAction): ActionDue {
  const from = 'from' in due ? due.from : undefined;
  const to = 'to' in due ? due.to : undefined;
  return {
    ref: action.ref,
    text: action.plan,
    cell: sheetCellOf(action.dueCell ?? action.cell),
    due: action.due,
    from: from ?? null,
    to: to ?? null,
    state,
    owner: action.owner,
    updated: action.updatedCell ? readDate(action.updatedCell) : null,
  };
}

const quoted = (some: readonly DueAction[]): string =>
  inList(fewOf([...new Set(some.map(({ action }) => `“${shorten(action.due, 40)}”`))], mostQuoted));

/** One question on all due dates of a list that cannot be read, with what to write instead. */
function question(sheet: string, { planYear }: DueContext, due: readonly DueAction[]): Finding[] {
  const unread = due.filter(({ state }) => state === 'unreadable');
  const cells = unread.map(({ action }) => sheetCellOf(action.dueCell ?? action.cell));
  const [cell] = cells;
  if (cell === undefined) return [];
  const say = (
    kind: Due['kind'],
    sentence: (texts: string, some: readonly DueAction[]) => string,
  ): string[] => {
    const some = unread.filter((one) => one.due.kind === kind);
    return some.length > 0 ? [sentence(quoted(some), some)] : [];
  };
  const ofPlan = planYear === undefined ? 'the plan does not say its year' : `the plan is of ${planYear}`;
  const message = [
    `On “${sheet}” it cannot be told when ${count(unread.length, 'action')} ${unread.length === 1 ? 'is' : 'are'} due.`,
    ...say('unread', (texts) => `${texts}: write a date, a month with its year, a quarter, or “Ongoing”.`),
    ...say('which year', (texts) => `${texts}: write the year as well, for ${ofPlan}.`),
    ...say(
      'several',
      (texts, some) =>
        `${texts} can be meant in several ways (${waysOf(some)}): write the months, or the financial year in full, as 2026/27.`,
    ),
    ...say(
      'days',
      (texts) => `${texts}: set the plan year in Plan details, so that the quarter has its days.`,
    ),
  ].join(' ');
  return [newFinding('due-unread', { cell, cells, message })];
}

/** The ways in which the first of some can be meant: "1 January 2023 to 31 March 2023 or …". */
function waysOf([first, ...others]: readonly DueAction[]): string {
  if (first?.due.kind !== 'several') return '';
  const ways = first.due.spans.map(({ from, to }) => `${dayInWords(from)} to ${dayInWords(to)}`);
  return `${others.length > 0 ? 'the first as ' : ''}${inList(ways, 'or')}`;
}

/** The quarter that a workbook reports: the one that is stated, else the latest that the tables name. */
export function reportedQuarter({ kpiLists, latestQuarter, details }: PlanBook): Outcome<Quarter> {
  if (kpiLists.length === 0)
    return refuse('no-kpi-table', 'No KPI table was found. Add one with Tables, or check the headings.');
  const refused = yearsRefused(details);
  if (refused) return refused;
  if (!latestQuarter)
    return refuse(
      'quarter-needed',
      'The workbook does not say which quarter is reported. Set “Reporting quarter” in Plan details, or name it with --quarter Q1.',
    );
  return done(latestQuarter);
}

export function dueIn(book: PlanBook, quarter: Quarter) {
  const { kpiLists, details } = book;
  const rows = listsOfQuarter(kpiLists, quarter).flatMap(({ sheet, table }) =>
    readKpis(sheet, table, quarter),
  );
  const due = dueKpis(rows, quarter);
  const days = { end: lastDayOfQuarter(quarter, yearOfReport(book, quarter)), today: book.today };
  return {
    due,
    rows,
    kpis: due.map((one) => dueReport(one, days)),
    inPlan: Math.max(details.kpisInPlan ?? 0, rows.length),
    reported: due.filter(({ state }) => state === 'reported').length,
    findings: [...due.flatMap(overdueFinding), ...hiddenKpis(rows.length, details)],
  };
}

function dueReport({ row, due, state }: DueKpi, days: ReportDays): DueReport {
  const { updated, approved, quality } = keptFigure(row, days);
  return {
    ref: row.ref,
    kpi: row.kpi,
    cell: measureCell(row),
    due,
    state,
    owner: row.owner?.text ?? '',
    updated,
    approved,
    quality,
  };
}

const overdueFinding = ({ row, state, since }: DueKpi): Finding[] =>
  state === 'overdue' && since
    ? [
        newFinding('figure-overdue', {
          cell: measureCell(row),
          message: `${row.ref || `“${shorten(row.kpi)}”`} was due in ${since} and has no figure. Ask its owner, or write why there is none.`,
        }),
      ]
    : [];

/** KPIs of the plan that its tables do not show. */
function hiddenKpis(shown: number, { kpisInPlan }: PlanDetails): Finding[] {
  const hidden = (kpisInPlan ?? 0) - shown;
  return hidden > 0
    ? [
        newFinding('kpis-not-shown', {
          cell: '',
          message: `${hidden} of the ${kpisInPlan} KPIs in the plan are in no table, so when they are due cannot be told. Add them with the quarter that they are reported in.`,
        }),
      ]
    : [];
}
