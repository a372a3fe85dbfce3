import type { CheckReport } from '../../commands/reports';
import type { Rag } from '../../plan/kpi';

/** The words of the rule in the order in which they are counted. */
export const ragWords: readonly Rag[] = ['Green', 'Amber', 'Red', 'N/A'];

export interface Share {
  readonly rag: Rag;
  readonly number: number;
  /** "55%"; '' for N/A, which is in no base, and where nothing has a colour. */
  readonly percent: string;
}

/**
 * How many KPIs have each word, with the percentage of those that have a colour, as the published report has it:
 * 11 of 20 is 55%, whatever the number that is not reported. Rounded to whole per cent, so that the three need not
 * sum to 100; a share that would round to nothing, or to all, is named as under 1% or over 99%.
 */
export function shares(counts: CheckReport['counts']): {
  readonly shares: readonly Share[];
  readonly base: number;
} {
  const base = counts.Green + counts.Amber + counts.Red;
  return {
    base,
    shares: ragWords.map((rag) => ({
      rag,
      number: counts[rag],
      percent: rag === 'N/A' || base === 0 ? '' : percent(counts[rag], base),
    })),
  };
}

function percent(number: number, base: number): string {
  const exact = (number / base) * 100;
  if (exact > 0 && exact < 0.5) return 'under 1%';
  if (exact < 100 && exact >= 99.5) return 'over 99%';
  return `${Math.round(exact)}%`;
}
