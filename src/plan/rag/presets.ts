import type { ToleranceBasis } from './rag';
import { nameKey } from '../../words/fold';

/** The published rule of a public body, as far as it differs from others: in its tolerance. */
interface RulePreset {
  /** As Plan details name it: body and tolerance. Holds no comma, for Excel keeps a list as one text. */
  readonly name: string;
  /** In % of the target, or points; 0 where a target is either met or not. */
  readonly tolerance: number;
  readonly basis: ToleranceBasis;
  /** What the body publishes, in its words. */
  readonly source: string;
}

/**
 * Rules that public bodies publish and that this rule can express: Green is the target achieved or exceeded, Amber
 * missed within the tolerance, Red missed by more. Left out are those whose colours mean something else (Havering's
 * Green is within 10%, and its Amber needs an improvement; Brighton & Hove, Reigate and the Environment Agency set a
 * value or a judgement for each KPI).
 */
export const rulePresets: readonly RulePreset[] = [
  {
    name: 'City of London (10% of the target)',
    tolerance: 10,
    basis: 'relative',
    source: 'DCCS business plan 2017: Amber is within the tolerance of -10% of the set target',
  },
  {
    name: 'Maidstone (10% of the target)',
    tolerance: 10,
    basis: 'relative',
    source: 'KPI Quarter 3 update 2018/19: Amber is missed but within 10% of the target',
  },
  {
    name: 'Cherwell (90% of the target)',
    tolerance: 10,
    basis: 'relative',
    source: 'Performance framework 2015/16: Amber is 90% and above of the target met',
  },
  {
    name: 'Government of Jersey (5% of the target)',
    tolerance: 5,
    basis: 'relative',
    source: 'Service performance measures 2022: Amber is at or within 5% of the target',
  },
  {
    name: 'Cheshire West and Chester (points for each KPI)',
    tolerance: 0,
    basis: 'points',
    source: 'Housing: out of target but within tolerance; each KPI has a tolerance of its own in points',
  },
  {
    name: 'Rotherham housing (met or not met)',
    tolerance: 0,
    basis: 'relative',
    source: 'Housing: a happy face where the target is met and a sad one where it is not',
  },
];

/** The preset of a name as Plan details give it: whole, or the body alone ("Maidstone"); null for any other. */
export function presetNamed(written: string): RulePreset | null {
  const wanted = nameKey(written);
  if (wanted === '') return null;
  return (
    rulePresets.find(({ name }) => nameKey(name) === wanted) ??
    rulePresets.find(({ name }) => nameKey(name.replace(/\(.*/, '')) === wanted) ??
    null
  );
}
