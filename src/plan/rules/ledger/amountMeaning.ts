import { budgetMeasures, type BudgetMeasure } from '../../tables/budgetParts';
import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import { gatherCells, type PlanEntry, type ValueOf, type WholeServices } from './gatherCells';
import type { Ledger, ProposedCostCentre } from './ledger';

/**
 * What the amounts of a ledger are that names them neither budget nor forecast ("Amount", "Net", debit and credit):
 * what is set, else that to which the plan's figures are nearer as a whole. The finding says which was taken. null
 * for a ledger that names its figures. `whole`: services whose budget is not parted into risks.
 */
export function amountMeaning(
  ledger: Ledger,
  mapping: readonly ProposedCostCentre[],
  entries: ReadonlyMap<string, PlanEntry>,
  set: BudgetMeasure | undefined,
  whole?: WholeServices,
): { measure: BudgetMeasure | null; findings: readonly Finding[] } {
  const { table } = ledger;
  const heading = (column: number | undefined): string =>
    sheetCell(table.sheet, table.headings.row + table.headings.rows - 1, column ?? table.area.column);
  if (!ledger.measures.includes('amount')) {
    const lacking = budgetMeasures.find((measure) => !ledger.measures.includes(measure));
    const findings: Finding[] = lacking
      ? [
          newFinding('ledger-one-measure', {
            cell: heading(undefined),
            message:
              lacking === 'projected'
                ? 'The ledger has no forecast, so only budgets are reconciled.'
                : 'The ledger has no budget, so only projections are reconciled.',
          }),
        ]
      : [];
    return { measure: null, findings };
  }
  const measure = set ?? nearer(ledger, mapping, entries, whole);
  const { columns, words } = table;
  const name = words.amount ?? words.debit ?? words.actual ?? 'Amount';
  return {
    measure,
    findings: set
      ? []
      : [
          newFinding('ledger-amount-taken-for', {
            cell: heading(columns.amount ?? columns.debit ?? columns.actual),
            message: `“${name}” does not say whether it is budget or forecast. It is taken for the ${measure === 'budget' ? 'budget' : 'projection'}, to which the plan's figures are nearer; name the column “Budget” or “Forecast” if that is wrong.`,
          }),
        ],
  };
}

function nearer(
  ledger: Ledger,
  mapping: readonly ProposedCostCentre[],
  entries: ReadonlyMap<string, PlanEntry>,
  whole: WholeServices | undefined,
): BudgetMeasure {
  const amountOf: ValueOf = (line, measure) => (measure === 'budget' ? line.amount : null);
  const { cells } = gatherCells(ledger, mapping, amountOf, whole);
  const distance: Record<BudgetMeasure, number> = { budget: 0, projected: 0 };
  const figures: Record<BudgetMeasure, number> = { budget: 0, projected: 0 };
  for (const [key, entry] of entries) {
    const sum = (cells.get(key)?.sums.budget ?? 0) / 1000;
    for (const measure of budgetMeasures) {
      const figure = entry.figures[measure];
      if (!figure) continue;
      figures[measure] += 1;
      distance[measure] += Math.abs(figure.amount - sum);
    }
  }
  if (figures.projected === 0) return 'budget';
  if (figures.budget === 0) return 'projected';
  return distance.projected < distance.budget ? 'projected' : 'budget';
}
