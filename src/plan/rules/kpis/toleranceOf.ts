import { sheetCellOf } from '../../../grid/a1';
import type { PlanDetails } from '../../details';
import { readMeasure } from '../../figures/readMeasure';
import { keyOf, type KeyRule, type SheetKey } from '../../rag/key/parseKey';
import type { ToleranceBasis, Polarity } from '../../rag/rag';
import type { KpiRow, KpiRule } from '../../read/kpi';

/** How far a figure may miss its target, in one way to read what is written. */
export interface Allowance {
  /** In % of the target (relative) or in its own unit (points). */
  readonly tolerance: number;
  readonly basis: ToleranceBasis;
  /** Missed by no more than this it is Green all the same; 0 if left out. */
  readonly green?: number;
  /** The edge of the tolerance is Red, not Amber. */
  readonly edgeIsRed?: boolean;
  /** What the figure is held against in place of its target. */
  readonly target?: number;
  /** Where it is written, for the line that explains the colour: "the sheet's key (Appendix 1!A20)". */
  readonly source?: string;
}

/** All ways to read the tolerance of a KPI, the likeliest first, and what leaves it open where there are several. */
export interface Tolerance {
  readonly ways: readonly [Allowance, ...Allowance[]];
  /** The key that leaves it open, and why; null where it is clear, or where a column leaves it open. */
  readonly doubt: { readonly key: SheetKey; readonly reason: string } | null;
}

/** What a tolerance is for. */
interface ToleranceFor {
  readonly unit: string;
  readonly target: number;
  readonly polarity: Polarity;
}

type Ways = readonly [Allowance, ...Allowance[]];

/** No margin "slightly below the target" is wider, in % of the target: a figure that misses by more is Red. */
const widest = 30;

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
  const source = `the sheet's key (${sheetCellOf(key).replace(/'/g, '')})`;
  const [first, ...rest] = ways;
  const named = (way: Allowance): Allowance => ({ ...way, source });
  return { ways: [named(first), ...rest.map(named)], doubt: reason === '' ? null : { key, reason } };
}

/**
 * What the tolerance column of a KPI's own table allows, in every way in which it can be meant; null where the row has
 * none that can be read. "5%" of a plain number is a share of it, "5 points" are points, "5%" of a percentage either,
 * unless KPI rules, Plan details, the heading or the rest of the column say which. Under a heading that speaks of a
 * threshold ("Amber threshold", "Red if below") a figure on the missing side of the target is where Amber ends: 90%
 * beside a target of 95% allows 5 points.
 */
function ownAllowances(
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

/**
 * What a key allows a KPI, in every way in which it can be meant for it, and in words why there are several ('' for
 * one). "Within 5%" of a target in % is a share of it or points, unless `basis` is known. Bands of figures ("Green 95%
 * and above") are for a target that is their Green; for others they may be shares of the target or figures all the same,
 * or not be meant, so `usual` is among the ways. A key without a usable margin allows none, or any up to 30%.
 */
function keyAllowances(
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
