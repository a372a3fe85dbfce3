import type { Allowance, Tolerance, ToleranceFor } from './allowance';
import { sheetCell } from '../../grid/a1';
import type { PlanDetails } from '../details';
import type { KpiRow, KpiRule } from '../kpi';
import { keyAllowances } from './key/keyAllowances';
import { keyOf } from './key/keyOf';
import { ownAllowances } from './ownTolerance';

/**
 * The tolerance of a KPI: from KPI rules, else from a column of its own table ("2.00%", "5 points", an amber
 * threshold), else from Plan details where the officer has set it, else from the key of the sheet, else the 10% of the
 * published rule. "2%" of a target in % may be a share of it or points, and where that decides the colour the officer
 * is asked (Cheshire West and Chester mean points).
 */
export function toleranceOf(
  row: KpiRow,
  rule: KpiRule | undefined,
  judged: ToleranceFor,
  details: PlanDetails,
): Tolerance {
  const { tolerance, toleranceBasis, toleranceSet = false, basisSet = false } = details;
  if (rule?.tolerance !== undefined)
    return { ways: [{ tolerance: rule.tolerance, basis: rule.basis ?? toleranceBasis }], doubt: null };
  const own = ownAllowances(row, rule, judged, details);
  if (own) return { ways: own, doubt: null };
  const plans: Allowance = { tolerance, basis: rule?.basis ?? toleranceBasis };
  const key = toleranceSet ? null : keyOf(row.sheet, details.keys ?? []);
  if (!key) return { ways: [plans], doubt: null };
  const basis = rule?.basis ?? (basisSet ? toleranceBasis : undefined);
  const { ways, reason } = keyAllowances(key.rule, judged, basis, plans);
  const source = `the sheet's key (${sheetCell(key.sheet, key.row, key.column).replace(/'/g, '')})`;
  const [first, ...rest] = ways;
  const named = (way: Allowance): Allowance => ({ ...way, source });
  return { ways: [named(first), ...rest.map(named)], doubt: reason === '' ? null : { key, reason } };
}
