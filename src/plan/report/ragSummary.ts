import { countKpis } from '../counts/countKpis';
import type { PlanDetails } from '../details';
import type { KpiRule, Rag } from '../kpi';
import type { RagLine } from './quarterlyReport';
import { formatNumber } from '../../words/numbers';

export interface RagSummary {
  readonly lines: readonly RagLine[];
  readonly sentences: readonly string[];
  readonly inPlan: number;
  readonly reported: number;
  readonly notReported: number;
}

/**
 * The counts of a report as the published one states them, of the colours that it prints: the table (status,
 * description, number, % of those reported) and the sentences "17 (85%) achieved or exceeded the performance target
 * set" … Where KPIs have tolerances of their own, the tolerance is not given as a number.
 */
export function ragSummary(
  counts: Readonly<Record<Rag, number>>,
  { tolerance, toleranceBasis, kpisInPlan }: PlanDetails,
  rules: readonly KpiRule[],
): RagSummary {
  const { shares, reported, notReported, inPlan } = countKpis(counts, kpisInPlan);
  const own = rules.some((rule) => rule.tolerance !== undefined || rule.basis !== undefined);
  const amount = toleranceBasis === 'points' ? `${tolerance} percentage points` : `${tolerance}%`;
  const of = own
    ? 'the tolerance of the set target'
    : `the tolerance of -${amount}${toleranceBasis === 'points' ? ' from' : ' of'} the set target`;
  const descriptions: Record<Rag, string> = {
    Green: 'PIs for which the set target was achieved or exceeded',
    Amber: `PIs within ${of}`,
    Red: `PIs that are below ${of}`,
    'N/A':
      'PIs where there is no update for the quarter reported – these will be reported in subsequent quarters',
  };
  const within = own ? 'the tolerance' : amount;
  const was = (number: number) => (number === 1 ? 'was' : 'were');
  const [green, amber, red] = shares.map(
    ({ number, percent }) => `${formatNumber(number)}${percent && ` (${percent})`}`,
  );
  const sentences = [
    `${green} achieved or exceeded the performance target set`,
    `${amber} ${was(counts.Amber)} within ${within} of the target set`,
    `${red} failed to meet the target set by more than ${within}`,
    ...(notReported > 0
      ? [
          `${formatNumber(notReported)} ${notReported === 1 ? 'is a performance indicator (PI)' : 'are performance indicators (PIs)'} that will be reported in subsequent quarters.`,
        ]
      : []),
  ];
  return {
    lines: shares.map(({ rag, number, percent }) => ({
      rag,
      number,
      percent,
      description: descriptions[rag],
    })),
    sentences,
    inPlan,
    reported,
    notReported,
  };
}
