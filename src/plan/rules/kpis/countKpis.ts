import { count } from '../../../words/counts';
import { formatNumber, percentOf } from '../../../words/numbers';
import type { PlanDetails } from '../../details';
import { type Rag, countsOf } from '../../rag/rag';
import type { KpiCheck } from './check';

/** How many KPIs have a word of the rule. */
interface Share {
  readonly rag: Rag;
  readonly number: number;
  /** "55%" of those reported; '' for N/A, which is in no base, and where nothing is reported. */
  readonly percent: string;
}

/** The counts of a report, as published ones state them. */
interface KpiCounts {
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

/**
 * The counts of a check in sentences for a report: "17 Green (85%), 2 Amber (10%) and 1 Red (5%) of the 20 KPIs
 * reported." · "21 of the plan's 41 KPIs are not reported (N/A); the table shows 22." · how many colours are an
 * officer's judgement, that rounded percentages need not come to 100, and what counts where the table shows others.
 */
export function countSentences(
  { counts, rows }: Pick<KpiCheck, 'counts' | 'rows'>,
  { kpisInPlan }: Pick<PlanDetails, 'kpisInPlan'>,
): readonly string[] {
  const { shares, reported, notReported, inPlan, stated } = countKpis(counts, kpisInPlan);
  if (inPlan === 0) return ['There are no KPIs.'];
  const [green, amber, red] = shares.map(
    ({ rag, number, percent }) => `${formatNumber(number)} ${rag} (${percent})`,
  );
  const sentences =
    reported === 0
      ? ['No KPI has a colour.']
      : [`${green}, ${amber} and ${red} of the ${count(reported, 'KPI')} reported.`];
  if (notReported > 0) {
    const rest = stated && inPlan > rows.length ? `; the table shows ${rows.length}` : '';
    sentences.push(
      stated
        ? `${formatNumber(notReported)} of the plan's ${count(inPlan, 'KPI')} ${areNot(notReported)} reported (N/A)${rest}.`
        : `${formatNumber(notReported)} of the ${count(inPlan, 'KPI')} shown ${areNot(notReported)} reported (N/A).`,
    );
  }
  const judgements = rows.filter(({ overridden }) => overridden).length;
  if (judgements > 0)
    sentences.push(
      judgements === 1
        ? "1 of the colours is an officer's judgement, not the rule's."
        : `${formatNumber(judgements)} of the colours are officers' judgements, not the rule's.`,
    );
  const whole = shares.reduce((sum, { percent }) => sum + (parseInt(percent, 10) || 0), 0);
  if (reported > 0 && whole !== 100) sentences.push('The percentages are rounded and need not come to 100.');
  return [...sentences, ...otherColours(rows, counts)];
}

/** The counts of the colours that the table shows, where they are not those of the rule. */
function otherColours(rows: KpiCheck['rows'], byRule: KpiCheck['counts']): string[] {
  const other = rows.filter(({ colour, rag }) => colour !== rag).length;
  const colours = countsOf(rows.map(({ colour }) => colour));
  if ((['Green', 'Amber', 'Red'] as const).every((rag) => colours[rag] === byRule[rag])) return [];
  return [
    `The table shows another colour for ${count(other, 'KPI')}: by it they are ${formatNumber(colours.Green)} Green, ${formatNumber(colours.Amber)} Amber and ${formatNumber(colours.Red)} Red, and so the summary, the report and the overview print them.`,
  ];
}

const areNot = (number: number): string => (number === 1 ? 'is not' : 'are not');
