import type { BudgetMeasure } from '../budgets/reconciliation';
import type { LedgerTable } from './ledger';

/**
 * The one column that a measure of the lines stands in, counted from 0, and from what it holds to £000; null where
 * each amount is parted into debit and credit, or there is no such column.
 */
export function amountColumn(
  { columns, units }: Pick<LedgerTable, 'columns' | 'units'>,
  measure: BudgetMeasure,
): { readonly column: number; readonly factor: number } | null {
  if (columns.debit !== undefined) return null;
  const own =
    measure === 'budget' ? (columns.budget === undefined ? 'originalBudget' : 'budget') : 'projected';
  const field =
    columns[own] !== undefined
      ? own
      : columns.amount === undefined
        ? ('actual' as const)
        : ('amount' as const);
  const column = columns[field];
  return column === undefined ? null : { column, factor: (units[field]?.unit ?? 1) / 1000 };
}
