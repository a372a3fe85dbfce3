import type { PlanDetails } from '../details';
import type { KpiRow, KpiRule, ToleranceBasis } from '../kpi';

/** A tolerance with the bases that it may be meant on; several where nothing says which. */
export interface Tolerance {
  readonly tolerance: number;
  readonly bases: readonly [ToleranceBasis, ...ToleranceBasis[]];
}

/**
 * The tolerance of a KPI: from KPI rules, else from a column of the KPI's own table ("2.00%", "5 points"), else the
 * plan's. "2%" of a target in % may be a share of it or points, and where that decides the colour the officer is
 * asked (Cheshire West and Chester mean points).
 */
export function toleranceOf(
  row: KpiRow,
  rule: KpiRule | undefined,
  unit: string,
  { tolerance, toleranceBasis }: PlanDetails,
): Tolerance {
  const own = rule?.tolerance === undefined ? readOwn(row) : null;
  if (!own) return { tolerance: rule?.tolerance ?? tolerance, bases: [rule?.basis ?? toleranceBasis] };
  if (rule?.basis) return { tolerance: own.size, bases: [rule.basis] };
  if (own.points) return { tolerance: own.size, bases: ['points'] };
  if (unit !== '%') return { tolerance: own.size, bases: [own.percent ? 'relative' : 'points'] };
  return { tolerance: own.size, bases: toleranceBasis === 'points' ? ['points'] : ['relative', 'points'] };
}

function readOwn({ tolerance }: KpiRow): { size: number; percent: boolean; points: boolean } | null {
  const text = tolerance?.text.trim() ?? '';
  const [, digits, sign = ''] =
    /^(?:within|up to|\+\/-|±|-|\+)?\s*(\d+(?:\.\d+)?)\s*(%|pp|ppt|points?|percentage points?|% points?)?$/i.exec(
      text,
    ) ?? [];
  if (digits === undefined) return null;
  return { size: Number(digits), percent: sign === '%', points: /p/i.test(sign) };
}
