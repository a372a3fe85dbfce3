import type { ToleranceBasis } from '../../kpi';
import type { Allowance, ToleranceFor } from '../allowance';
import type { KeyRule } from './keyRule';

type Ways = readonly [Allowance, ...Allowance[]];

/** No margin "slightly below the target" is wider, in % of the target: a figure that misses by more is Red. */
const widest = 30;

/**
 * What a key allows a KPI, in every way in which it can be meant for it, and in words why there are several ('' for
 * one). "Within 5%" of a target in % is a share of it or points, unless `basis` is known. Bands of figures ("Green 95%
 * and above") are for a target that is their Green; for others they may be shares of the target or figures all the same,
 * or not be meant, so `usual` is among the ways. A key without a usable margin allows none, or any up to 30%.
 */
export function keyAllowances(
  rule: KeyRule,
  { unit, target, polarity }: ToleranceFor,
  basis: ToleranceBasis | undefined,
  usual: Allowance,
): { readonly ways: Ways; readonly reason: string } {
  if (rule.kind === 'refused') {
    const none: Allowance = { tolerance: 0, basis: 'relative' };
    return { ways: [usual, none, { ...none, tolerance: widest }], reason: rule.reason };
  }
  if (rule.kind === 'bands') {
    const points: Allowance = { tolerance: rule.green - rule.amber, basis: 'points' };
    const higher = polarity !== 'lower';
    if (unit === '%' && higher && Math.abs(target - rule.green) < 1e-9) return { ways: [points], reason: '' };
    const share: Allowance = { tolerance: 100 - rule.amber, green: 100 - rule.green, basis: 'relative' };
    return {
      ways: [usual, share, ...(unit === '%' && higher ? [{ ...points, target: rule.green }] : [])],
      reason: `its Green begins at ${rule.green}%, which may be the figure itself or its share of the target`,
    };
  }
  const way = (meant: ToleranceBasis): Allowance => ({
    tolerance: rule.amber,
    basis: meant,
    ...(rule.green > 0 && { green: rule.green }),
    ...(rule.edgeIsRed && { edgeIsRed: true }),
  });
  if (rule.basis !== 'unstated') return { ways: [way(rule.basis)], reason: '' };
  if (basis) return { ways: [way(basis)], reason: '' };
  if (unit !== '%') return { ways: [way('relative')], reason: '' };
  return {
    ways: [way('relative'), way('points')],
    reason: `its ${rule.amber}% may be a share of the target or percentage points`,
  };
}
