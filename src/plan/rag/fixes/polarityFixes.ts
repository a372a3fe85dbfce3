import type { Fix } from '../../finding';
import type { Polarity } from '../../kpi';
import { ruleEdits, withEdits } from './edits';

/** A KPI of which it is asked which way is better. */
export interface PolarityQuestion {
  /** As the label of a button names it: "1.5". */
  readonly name: string;
  /** Ref under which KPI rules can keep the answer; '' where they cannot. */
  readonly ruleRef: string;
  readonly proposal: Polarity;
}

/** As KPI rules keep it. */
const kept: Readonly<Record<Polarity, string>> = {
  higher: 'Higher',
  lower: 'Lower',
  'on target': 'On target',
};

const labels: Readonly<Record<Polarity, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  'on target': 'Exactly on target is best',
};

const goodIs = (ruleRef: string, polarity: Polarity) => ruleEdits(ruleRef, { goodIs: kept[polarity] });

/** Of one KPI: each way, the likelier first. */
function waysOf({ ruleRef, proposal }: PolarityQuestion): readonly Fix[] {
  const ways: readonly Polarity[] = [proposal, proposal === 'lower' ? 'higher' : 'lower', 'on target'];
  return ways.map((way) => ({ label: labels[way], edits: goodIs(ruleRef, way) }));
}

/**
 * Which way is better, as KPI rules keep it. Of one KPI: higher, lower, on target. Of several: the proposals for all
 * in one click, then for each KPI the other way ("1.5: lower is better"), which settles that KPI alone.
 */
export function polarityFixes(questions: readonly PolarityQuestion[]): readonly Fix[] {
  const [only, ...more] = questions;
  if (!only) return [];
  if (more.length === 0) return withEdits(waysOf(only));
  const settled = questions.filter(({ ruleRef }) => ruleRef !== '');
  return withEdits([
    {
      label: 'Take the proposals',
      edits: settled.flatMap(({ ruleRef, proposal }) => goodIs(ruleRef, proposal)),
    },
    ...settled.map(({ name, ruleRef, proposal }): Fix => {
      const way = proposal === 'lower' ? 'higher' : 'lower';
      return { label: `${name}: ${labels[way].toLowerCase()}`, edits: goodIs(ruleRef, way) };
    }),
  ]);
}
