import type { PlanDetails } from '../details';
import { readMeasure } from '../figures/readMeasure';
import type { KpiRow, KpiRule } from '../kpi';
import type { Allowance, ToleranceFor } from './allowance';

type Ways = readonly [Allowance, ...Allowance[]];

/**
 * What the tolerance column of a KPI's own table allows, in every way in which it can be meant; null where the row has
 * none that can be read. "5%" of a plain number is a share of it, "5 points" are points, "5%" of a percentage either,
 * unless KPI rules, Plan details, the heading or the rest of the column say which. Under a heading that speaks of a
 * threshold ("Amber threshold", "Red if below") a figure on the missing side of the target is where Amber ends: 90%
 * beside a target of 95% allows 5 points.
 */
export function ownAllowances(
  { tolerance: cell, toleranceIs }: KpiRow,
  rule: KpiRule | undefined,
  { unit, target, polarity }: ToleranceFor,
  { toleranceBasis }: PlanDetails,
): Ways | null {
  const text = cell?.text.trim() ?? '';
  if (text === '') return null;
  if (toleranceIs === 'limit') {
    const limit = limitOf(text);
    const sign = polarity === 'lower' ? 1 : -1;
    const beyond = limit === null ? 0 : sign * (limit - target);
    // Half of the target away from it, a number is the size of the band, not its end.
    if (beyond > 0 && beyond <= Math.abs(target) / 2) return [{ tolerance: beyond, basis: 'points' }];
  }
  const own = readSize(text);
  if (!own) return null;
  const way = (basis: Allowance['basis']): Allowance => ({ tolerance: own.size, basis });
  if (rule?.basis) return [way(rule.basis)];
  if (own.points || toleranceIs === 'points') return [way('points')];
  if (own.relative || toleranceIs === 'relative') return [way('relative')];
  if (unit !== '%') return [way(own.percent ? 'relative' : 'points')];
  return toleranceBasis === 'points' ? [way('points')] : [way('relative'), way('points')];
}

function limitOf(text: string): number | null {
  const reading = readMeasure(text.replace(/^\s*[<>≤≥=]+\s*/, ''));
  return reading.kind === 'figures' && reading.figures.length === 1 ? reading.figures[0].value : null;
}

function readSize(
  text: string,
): { size: number; percent: boolean; relative: boolean; points: boolean } | null {
  const [, digits, sign = ''] =
    /^(?:within|up to|\+\/-|±|-|\+)?\s*(\d+(?:\.\d+)?)\s*(%|pp|ppt|points?|percentage points?|% points?|% (?:relative|of (?:the )?target))?$/i.exec(
      text,
    ) ?? [];
  if (digits === undefined) return null;
  const relative = /relative|target/i.test(sign);
  return {
    size: Number(digits),
    percent: sign === '%' || relative,
    relative,
    points: !relative && /p/i.test(sign),
  };
}
