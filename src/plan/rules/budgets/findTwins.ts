import type { BudgetTable } from '../../read/budgets/budgetTable';
import { compareTwins, type TwinComparison } from './compareTwins';

export interface Twins {
  readonly first: BudgetTable;
  readonly second: BudgetTable;
  readonly comparison: TwinComparison;
}

/** Tables that agree in fewer of their cells are of different years or quarters, and no twins with slips. */
const leastAgreement = 0.6;

/**
 * Budget tables that should hold the same figures: most services of each are in the other, and most of the cells that
 * both have agree. Last year's table beside this year's is none. Each table is compared with the first that it is a
 * twin of.
 */
export function findTwins(tables: readonly BudgetTable[]): Twins[] {
  const taken = new Set<BudgetTable>();
  return tables.flatMap((second, at) => {
    for (const first of tables.slice(0, at)) {
      if (taken.has(first)) continue;
      const comparison = compareTwins(first, second);
      const { compared, agreed, lines } = comparison;
      const mostly = compared >= 0.5 * lines.length && agreed >= leastAgreement * compared;
      if (compared < 4 || !mostly) continue;
      taken.add(second);
      return [{ first, second, comparison }];
    }
    return [];
  });
}
