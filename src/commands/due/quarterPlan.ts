import { sheetCell, sheetCellOf } from '../../grid/a1';
import type { PlanBook } from '../../plan/book/planBook';
import { listsOfQuarter } from '../../plan/book/reportedLists';
import { reportingYearKey, type PlanDetails } from '../../plan/details';
import type { Finding } from '../../plan/findings/finding';
import { newFinding } from '../../plan/findings/newFinding';
import { quarterOfMonth, type Quarter } from '../../words/quarters';
import { readKpis } from '../../plan/read/readKpis';
import { dueKpis, type DueKpi } from '../../plan/jobs/year/dueKpis';
import { done, refuse, type Outcome } from '../../excel/refusals';
import { shorten } from '../../words/shorten';
import { actionsDue } from './actionsDue';
import type { DueListReport, DueReport } from './report';
import { yearsRefused } from '../shared/years';

/** The list of what is due, as a decision. */
export function decideDue(book: PlanBook): Outcome<DueListReport> {
  const reported = dueQuarter(book);
  if (!reported.ok) return reported;
  const quarter = reported.report;
  const kpis = dueIn(book, quarter);
  const { actions, findings } = actionsDue(book, quarter);
  return done({
    quarter,
    planYear: book.details.planYear ?? '',
    ...reportingYearKey(book.details),
    ...kpis,
    actions,
    findings: [...kpis.findings, ...findings],
  });
}

/** The quarter that is reported; of a workbook with actions alone that of today, where it says none. */
function dueQuarter(book: PlanBook): Outcome<Quarter> {
  const { kpiLists, statedQuarter, today } = book;
  if (kpiLists.length > 0 || book.of('actions').length === 0) return reportedQuarter(book);
  if (statedQuarter) return done(statedQuarter);
  return today === '' ? reportedQuarter(book) : done(quarterOfMonth(Number(today.slice(5, 7))));
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

/** The KPIs of a quarter with when they are due. */
export function dueIn({ kpiLists, details }: PlanBook, quarter: Quarter) {
  const rows = listsOfQuarter(kpiLists, quarter).flatMap(({ sheet, table }) =>
    readKpis(sheet, table, quarter),
  );
  const due = dueKpis(rows, quarter);
  return {
    kpis: due.map(dueReport),
    inPlan: Math.max(details.kpisInPlan ?? 0, rows.length),
    reported: due.filter(({ state }) => state === 'reported').length,
    findings: [...due.flatMap(overdueFinding), ...hiddenKpis(rows.length, details)],
  };
}

const dueReport = ({ row, due, state }: DueKpi): DueReport => ({
  ref: row.ref,
  kpi: row.kpi,
  cell: cellOf(row),
  due,
  state,
});

const cellOf = ({ lines, sheet, row }: DueKpi['row']): string => {
  const measure = lines[0]?.measure;
  return measure ? sheetCellOf(measure) : sheetCell(sheet, row, 0);
};

const overdueFinding = ({ row, state, since }: DueKpi): Finding[] =>
  state === 'overdue' && since
    ? [
        newFinding('figure-overdue', {
          cell: cellOf(row),
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
