import { sheetCell } from '../../../grid/a1';
import type { PlanBook } from '../../book/planBook';
import { onlyNamed } from '../../book/reportedLists';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import { type Quarter, quarterName } from '../../../words/quarters';
import type { PlacedTable } from '../../read/tablesOfKind';

/** A sentence on why there can be no report, with a code. */
export interface NoReport {
  readonly code:
    'no-kpi-table' | 'quarter-needed' | 'quarter-without-figures' | 'no-risk-register' | 'no-budgets';
  readonly message: string;
}

const quarterNeeded: NoReport = {
  code: 'quarter-needed',
  message:
    'Which quarter is the report of? Neither Plan details nor the headings of the KPI table say so: choose one, or set Reporting quarter in Plan details.',
};

export interface ReportTables {
  readonly quarter: Quarter;
  readonly kpis: readonly PlacedTable<'kpis'>[];
  /** Tables of other quarters, which are left out. */
  readonly findings: readonly Finding[];
}

/** Sheets of a two-page plan, whose short lists are not what a quarter's report shows where there are longer ones. */
export const planSheets = ({ of }: PlanBook): Set<string> =>
  new Set(of('text').map(({ sheet }) => sheet.name));

/** Those that stand on no plan's own sheet, or all if there are no others. */
export function besidePlans<Item extends { readonly sheet: { readonly name: string } }>(
  items: readonly Item[],
  plans: ReadonlySet<string>,
): readonly Item[] {
  const beside = items.filter(({ sheet }) => !plans.has(sheet.name));
  return beside.length > 0 ? beside : items;
}

/**
 * The quarter of the report (the one asked for, else that of Plan details, else the only one that the tables name) and
 * its KPI tables: with a RAG column where some have one, not the short list of a two-page plan where there are others,
 * and none of another quarter.
 */
export function reportTables(book: PlanBook): ReportTables | NoReport {
  const own = besidePlans(book.kpiLists, planSheets(book));
  if (own.length === 0)
    return {
      code: 'no-kpi-table',
      message:
        'No KPI table was found to report on: a KPI table has a heading for the KPI, one for its target and one for the measure. Add one with Tables, or check the headings.',
    };
  const quarter = book.statedQuarter ?? onlyNamed(own);
  if (!quarter) return quarterNeeded;
  const kpis = own.filter((placed) => reports(placed, quarter));
  if (kpis.length === 0)
    return {
      code: 'quarter-without-figures',
      message: `No KPI table reports ${quarterName(quarter)}: ${own.map(({ sheet, table }) => `“${sheet.name}” is of ${table.quarter ?? 'another quarter'}`).join(', ')}. Choose the quarter that is reported, or add its figures.`,
    };
  return {
    quarter,
    kpis,
    findings: own.filter((one) => !kpis.includes(one)).map((one) => leftOut(one, quarter)),
  };
}

/** The quarter and the KPI tables of a paper; one that has no KPIs needs the quarter alone. */
export function paperTables(book: PlanBook, needsKpis: boolean): ReportTables | NoReport {
  const chosen = reportTables(book);
  if (needsKpis || !('code' in chosen)) return chosen;
  const { quarter } = book;
  return quarter ? { quarter, kpis: [], findings: [] } : quarterNeeded;
}

function reports({ table: { columns, quarter: own } }: PlacedTable<'kpis'>, quarter: Quarter): boolean {
  const byQuarter = [columns.q1, columns.q2, columns.q3, columns.q4];
  if (byQuarter.every((column) => column === undefined)) return own === undefined || own === quarter;
  return byQuarter[Number(quarter.charAt(1)) - 1] !== undefined || columns.measure !== undefined;
}

const leftOut = ({ sheet, table: { area, quarter } }: PlacedTable<'kpis'>, reported: Quarter): Finding =>
  newFinding('other-quarter-left-out', {
    cell: sheetCell(sheet.name, area.row, area.column),
    message: `The KPI table on “${sheet.name}” is of ${quarter ?? 'another quarter'}, so it is not in the report of ${reported}.`,
  });
