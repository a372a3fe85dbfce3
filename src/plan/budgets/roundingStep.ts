import { planRounding } from '../ledger/allowance';
import type { BudgetTable } from './budgetTable';

/**
 * To what the figures of a budget table are rounded, in £000: to its unit, or to tenths of it for £m with decimals.
 * Decimals of £000 may stand behind figures that show none, so they make nothing stricter. No less than a pound.
 */
export const roundingStep = ({ lines, unit: { unit } }: Pick<BudgetTable, 'lines' | 'unit'>): number =>
  unit === 1000 ? Math.min(Math.max(planRounding(lines), 100), 1000) : Math.max(unit, 0.001);
