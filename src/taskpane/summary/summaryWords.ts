import type { PlanChoice, SummaryReport } from '../../commands/summary/report';
import { count } from '../../words/counts';

/** What the summary came to: "Summary made on the sheet Summary: 2 pages, printed at 85% of full size." */
export function madeSentence({ sheet, refreshed, pages, scale }: SummaryReport): string {
  return `Summary ${refreshed ? 'refreshed' : 'made'} on the sheet ${sheet}: ${count(pages, 'page')}, printed at ${scale}% of full size.`;
}

/** What to cut of a section: "Key risks: cut 3 lines". */
export function overflowLine({ section, lines }: SummaryReport['overflow'][number]): string {
  return `${section}: cut ${count(lines, 'line')}`;
}

export const overflowSentence =
  'Not everything fits on the pages, so nothing was written. What to cut is listed below.';

/** Part of a page in words: "12% of the page", "under 1% of the page". */
export function shareWords(share: number): string {
  const percent = Math.round(share * 100);
  return percent < 1 ? 'under 1% of the page' : `${percent}% of the page`;
}

/** What a plan is called among several: its own name, else that of its sheet. */
export const planName = ({ sheet, plan }: PlanChoice): string => plan || sheet;
