import type { BudgetLine } from '../../read/plan';
import { budgetFigures } from '../../tables/budgetParts';
import type { BudgetTable } from '../../read/budgets/budgetTable';

/**
 * To what the figures of a budget table are rounded, in £000: to its unit, or to tenths of it for £m with decimals.
 * Decimals of £000 may stand behind figures that show none, so they make nothing stricter. No less than a pound.
 */
export const roundingStep = ({ lines, unit: { unit } }: Pick<BudgetTable, 'lines' | 'unit'>): number =>
  unit === 1000 ? Math.min(Math.max(planRounding(lines), 100), 1000) : Math.max(unit, 0.001);

/**
 * To what the plan's figures are rounded, in £000, read from the figures: the largest power of ten of which all are
 * multiples, from £0.01 to £1m. Tens and more of £000 take five different figures, for one or two may be round by
 * chance.
 */
export function planRounding(budgets: readonly BudgetLine[]): number {
  const seen = new Set<number>();
  let power = 3;
  for (const line of budgets)
    for (const field of budgetFigures) {
      const amount = line[field];
      if (amount === null || amount === 0) continue;
      seen.add(Math.abs(amount));
      while (power > -5 && !isMultiple(amount, power)) power -= 1;
    }
  return 10 ** (seen.size < 5 ? Math.min(power, 0) : power);
}

const isMultiple = (amount: number, power: number): boolean => {
  const steps = amount / 10 ** power;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
};
