import type { Rag } from '../../rag/rag';
import { percentOf } from '../../../words/percent';

/** How many KPIs have a word of the rule. */
export interface Share {
  readonly rag: Rag;
  readonly number: number;
  /** "55%" of those reported; '' for N/A, which is in no base, and where nothing is reported. */
  readonly percent: string;
}

/** The counts of a report, as published ones state them. */
export interface KpiCounts {
  /** Green, Amber, Red, N/A. */
  readonly shares: readonly Share[];
  /** KPIs with a colour: the base of the percentages. */
  readonly reported: number;
  /** KPIs without one; of all in the plan, where that number is known and can be. */
  readonly notReported: number;
  /** How many KPIs there are in all, which is what reported and not reported come to. */
  readonly inPlan: number;
  /** `inPlan` is what the plan's details say, not the number of rows that are shown. */
  readonly stated: boolean;
}

/**
 * Counts Green, Amber and Red with their percentages of the KPIs reported, and N/A apart, as the published report of
 * Quarter 1 2017/18 does: 17 (85%), 2 (10%) and 1 (5%) of 20, and 21 not reported of the plan's 41, though the table
 * shows 22 rows. `kpisInPlan` counts only where it is a whole number not below the rows shown; else the rows are all
 * there is.
 */
export function countKpis(counts: Readonly<Record<Rag, number>>, kpisInPlan?: number): KpiCounts {
  const reported = counts.Green + counts.Amber + counts.Red;
  const shown = reported + counts['N/A'];
  const stated = isPossible(kpisInPlan, shown);
  const inPlan = stated ? kpisInPlan : shown;
  const notReported = inPlan - reported;
  const share = (rag: Rag): Share => ({
    rag,
    number: counts[rag],
    percent: reported === 0 ? '' : percentOf(counts[rag], reported),
  });
  return {
    shares: [share('Green'), share('Amber'), share('Red'), { rag: 'N/A', number: notReported, percent: '' }],
    reported,
    notReported,
    inPlan,
    stated,
  };
}

/** Whether a plan can have so many KPIs if so many rows are shown. */
export function isPossible(kpisInPlan: number | undefined, shown: number): kpisInPlan is number {
  return kpisInPlan !== undefined && Number.isInteger(kpisInPlan) && kpisInPlan >= shown;
}

/** How many there are of each colour. */
export function countsOf(colours: readonly Rag[]): Record<Rag, number> {
  const counts: Record<Rag, number> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
  for (const colour of colours) counts[colour] += 1;
  return counts;
}
