import { type BudgetLine } from '../plan';
import { budgetFigures } from '../budgets/budgetParts';

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

/**
 * By how many pounds a sum of ledger lines may be off a figure of the plan by rounding alone. The figure itself may
 * be half its unit out. Where the ledger's own amounts are rounded, each of n lines may be half a unit out, together
 * n halves at most; but such errors cancel, and their sum stays within six of its standard deviations (half a unit
 * times the root of n/3 each) but for one case in 500 million. That is the less from 13 lines on, and keeps thousands
 * of lines in whole pounds from hiding a fault.
 *
 * @param planUnit what the plan's figures are rounded to, in pounds
 * @param ledgerUnit what the ledger's amounts are rounded to, in pounds; 0 for pence
 */
export function allowance(planUnit: number, ledgerUnit: number, lines: number): number {
  const half = ledgerUnit / 2;
  return planUnit / 2 + Math.min(lines * half, 6 * half * Math.sqrt(lines / 3)) + 0.005;
}
