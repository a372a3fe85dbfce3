import { sheetCell } from '../../grid/a1';
import { analyseBudgets } from '../budgets/analyseBudgets';
import type { BudgetAnalysis } from '../budgets/analysis';
import type { BudgetTable } from '../budgets/budgetTable';
import { findTwins } from '../budgets/findTwins';
import type { PlanBook } from '../book/planBook';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { Quarter } from '../kpi';
import { readBudgetTable } from '../read/readBudgetTable';
import type { PlacedTable } from '../read/tablesOfKind';
import { besidePlans, planSheets } from './reportTables';

export interface ReportBudgets {
  readonly placed: PlacedTable<'budgets'>;
  readonly table: BudgetTable;
  readonly analysis: BudgetAnalysis;
  readonly findings: readonly Finding[];
}

/**
 * The budget table of a quarter's report: the first that is of the quarter or of none, one with the services downwards
 * before its twin across; not that of a two-page plan where there are others. Others that are no twin of it are named.
 * null for none.
 */
export function reportBudgets(book: PlanBook, quarter: Quarter): ReportBudgets | null {
  const { details } = book;
  const all = besidePlans(book.of('budgets'), planSheets(book))
    .filter(({ table }) => (table.quarter ?? quarter) === quarter)
    .map((placed) => ({ placed, table: readBudgetTable(placed.sheet, placed.table, details.budgetUnit) }))
    .filter(({ table }) => table.lines.length > 0);
  const twins = findTwins(all.map(({ table }) => table));
  const twinOf = (table: BudgetTable) =>
    twins.find(({ first, second }) => first === table || second === table);
  const [found] = all;
  if (!found) return null;
  const pair = twinOf(found.table);
  const chosen =
    found.table.transposed && pair
      ? (all.find(({ table }) => (table === pair.first || table === pair.second) && !table.transposed) ??
        found)
      : found;
  const others = all.filter(
    ({ table }) => table !== chosen.table && (!pair || (table !== pair.first && table !== pair.second)),
  );
  const analysis = analyseBudgets(chosen.table, details);
  return {
    ...chosen,
    analysis,
    findings: [
      ...analysis.findings.filter(({ severity }) => severity !== 'info'),
      ...others.map(({ placed: { sheet, table } }): Finding =>
        newFinding('budgets-left-out', {
          cell: sheetCell(sheet.name, table.area.row, table.area.column),
          message: `There is another budget table on “${sheet.name}”. The report shows the one on “${chosen.placed.sheet.name}”; name the quarter in the titles of both if it should be the other.`,
        }),
      ),
    ],
  };
}
