import { sheetCell } from '../../grid/a1';
import type { PlanDetails } from '../../plan/details';
import type { Finding } from '../../plan/finding';
import { newFinding } from '../../plan/findings/newFinding';
import type { Quarter } from '../../plan/kpi';
import { readDetails } from '../../plan/read/readDetails';
import { readKpis } from '../../plan/read/readKpis';
import { readRules } from '../../plan/read/readRules';
import { tablesOfKind, type PlacedTable } from '../../plan/read/tablesOfKind';
import { recogniseTables } from '../../plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../plan/recognised';
import type { WorkbookSnapshot } from '../../plan/snapshot';
import { dueKpis, type DueKpi } from '../../plan/year/dueKpis';
import { tablesOfQuarter } from '../../plan/year/tablesOfQuarter';
import { done, refuse, type Outcome } from '../../excel/refusal';
import { shorten } from '../../words/shorten';
import type { DueReport } from './report';
import type { DueRequest } from './request';

/** The KPI tables that a plan reports with, and the quarter that it reports. */
export interface ReportedQuarter {
  readonly tables: readonly RecognisedTable[];
  /** Those with a RAG column where some have one: a short list beside them repeats theirs. */
  readonly lists: readonly PlacedTable<'kpis'>[];
  readonly quarter: Quarter;
  readonly details: PlanDetails;
  readonly rules: ReturnType<typeof readRules>;
}

/** The quarter that was asked for, else that of Plan details, else the latest that the tables name. */
export function reportedQuarter(workbook: WorkbookSnapshot, request: DueRequest): Outcome<ReportedQuarter> {
  const tables = recogniseTables(workbook);
  const all = tablesOfKind(workbook, tables, 'kpis');
  if (all.length === 0)
    return refuse('no-kpi-table', 'No KPI table was found. Add one with Tables, or check the headings.');
  const withRag = all.filter(({ table }) => table.columns.rag !== undefined);
  const lists = withRag.length > 0 ? withRag : all;
  const details = { ...readDetails(workbook, tables), ...request.details };
  const named = lists.flatMap(({ table }) => table.quarter ?? []).sort();
  const quarter = request.quarter ?? details.quarter ?? named.at(-1);
  if (!quarter)
    return refuse(
      'quarter-needed',
      'The workbook does not say which quarter is reported. Set “Reporting quarter” in Plan details, or name it with --quarter Q1.',
    );
  return done({ tables, lists, quarter, details, rules: readRules(workbook, tables) });
}

/** The KPIs of a quarter with when they are due. */
export function dueIn({ lists, details }: ReportedQuarter, quarter: Quarter) {
  const reported = tablesOfQuarter(
    lists.map(({ table }) => table),
    quarter,
  );
  const rows = lists
    .filter(({ table }) => reported.includes(table))
    .flatMap(({ sheet, table }) => readKpis(sheet, table, quarter));
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
  return measure ? sheetCell(measure.sheet, measure.row, measure.column) : sheetCell(sheet, row, 0);
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
