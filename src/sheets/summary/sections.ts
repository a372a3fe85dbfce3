import { areFollowing, yearLabel } from '../../words/years';
import type { TextSection } from '../../plan/plan';
import type { TableKind } from '../../plan/tables/kinds';

/** The sections of the two-page plan; keys of `Plan.sectionHeadings`. */
export type SectionKey =
  TextSection | 'impact' | 'actions' | 'risks' | 'edi' | 'kpis' | 'sources' | 'spend' | 'budgets';

export interface SectionOutline {
  readonly key: SectionKey;
  /** The section that it stands under, with a smaller heading. */
  readonly under?: SectionKey;
  /** Heading where the officer wrote none; {year} and {last year} are filled in. */
  readonly heading: string;
  /** The table that feeds it; null for a heading over others. */
  readonly from: TableKind | null;
  /** Nothing is said of an optional section that is empty. */
  readonly optional?: true;
}

/**
 * The order of the published two-page plan 2022/23: its fifteen sections, with what stands under review after the
 * commitments, and "doing less of", which Members asked for, after what the year will bring.
 */
export const sectionOutlines: readonly SectionOutline[] = [
  { key: 'aims', heading: 'Our aims and objectives are...', from: 'text' },
  {
    key: 'corporate outcomes',
    heading: 'The Corporate Plan outcomes we have a direct impact on are...',
    from: 'text',
  },
  { key: 'workstreams', heading: 'Our major workstreams this year will be...', from: 'text' },
  { key: "what's changed", heading: "What's changed since last year...", from: 'text' },
  { key: 'impact', heading: 'Our Impact', from: null },
  { key: 'last year we', under: 'impact', heading: 'In {last year} we:', from: 'text' },
  { key: 'this year we will', under: 'impact', heading: 'In {year} we will:', from: 'text' },
  { key: 'doing less of', under: 'impact', heading: 'We will do less of:', from: 'text', optional: true },
  { key: 'commitments', heading: 'Strategic Commitments', from: 'text' },
  {
    key: 'commitments under review',
    under: 'commitments',
    heading: 'From strategies currently under review:',
    from: 'text',
    optional: true,
  },
  { key: 'actions', heading: 'Plans and Actions in {year}', from: 'actions' },
  { key: 'risks', heading: 'Key Risks', from: 'risks' },
  { key: 'edi', heading: 'Our E D & I self assessment score', from: 'edi' },
  { key: 'kpis', heading: 'Key Performance Indicators', from: 'kpis' },
  { key: 'sources', heading: 'Where our money comes from (£000)', from: 'funding' },
  { key: 'spend', heading: 'Where our money is spent (£000)', from: 'funding' },
  { key: 'budgets', heading: 'Budget vs Actual (£000)', from: 'budgets' },
];

/**
 * Heading of a section: the officer's words, else the usual ones with the plan year in them ("In 2021/22 we:" for a
 * plan of 2022/23). A year of another form, or none, gives "this year" and "last year".
 */
export function sectionHeading(
  { key, heading }: SectionOutline,
  written: Readonly<Partial<Record<string, string>>>,
  planYear: string | undefined,
): string {
  const words = written[key]?.trim();
  if (words) return words;
  const { year, lastYear } = yearWords(planYear);
  return heading.replace('{last year}', lastYear).replace('{year}', year);
}

function yearWords(planYear: string | undefined): { year: string; lastYear: string } {
  const [, first = '', second = ''] = /^\s*(\d{4})\s*[/–-]\s*(\d{4}|\d{2})\s*$/.exec(planYear ?? '') ?? [];
  if (first === '' || !areFollowing(first, second))
    return { year: planYear?.trim() || 'this year', lastYear: 'last year' };
  const last = Number(first) - 1;
  return { year: `${first}/${second}`, lastYear: second.length === 2 ? yearLabel(last) : `${last}/${first}` };
}
