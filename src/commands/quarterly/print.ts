import { count } from '../../words/counts';
import type { QuarterlyReportMade } from './report';

/** The sheets that were made, the counts in sentences, each Red and Amber KPI, and what is missing. */
export function quarterlyLines({
  quarter,
  papers,
  refreshed,
  sentences,
  blocks,
  drafts,
}: QuarterlyReportMade): string[] {
  return [
    ...papers.map(({ paper, sheets, pages }) => {
      const named = sheets.map((sheet) => `"${sheet}"${refreshed.includes(sheet) ? ' (refreshed)' : ''}`);
      return `${quarter}${paper === 'one' ? '' : ` ${paper}`}: ${named.join(', ')}${paper === 'one' ? '' : ` (${count(pages, 'page')})`}`;
    }),
    ...sentences.map((sentence) => `  ${sentence}`),
    ...blocks.flatMap(({ rag, title, sentence, missing }) => [
      `${rag.padEnd(6)}${title} ${sentence}`,
      ...(missing.length > 0 ? [`      missing: ${missing.join(', ')}`] : []),
    ]),
    ...(drafts.length > 0 ? [`Drafts from the figures: ${drafts.join(', ')}`] : []),
  ];
}
