import type { OverviewReport } from '../../commands/overview/report';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { fewOf, inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';

/** What was picked: "3 files: a.xlsx, b.xlsx and c.xlsx"; of many the first five are named. */
export function filesSentence(names: readonly string[]): string {
  if (names.length === 0) return 'No files chosen yet.';
  return `${count(names.length, 'file')} chosen: ${inList(fewOf(names, 5))}. They are read here in the pane; nothing is uploaded.`;
}

/** What it came to: "Overview of 3 departments made on 6 sheets: 40 Green, 3 Amber, 2 Red and 1 without a colour." */
export function overviewSentence({ departments, sheets, counts, files, leftOut }: OverviewReport): string {
  const counted = inList([
    ...(['Green', 'Amber', 'Red'] as const).map((colour) => `${formatNumber(counts[colour])} ${colour}`),
    `${formatNumber(counts['N/A'])} without a colour`,
  ]);
  const left =
    leftOut > 0
      ? ` ${capital(count(leftOut, 'file'))} of ${formatNumber(files)} ${leftOut === 1 ? 'is' : 'are'} not in it: see below.`
      : '';
  return `Overview of ${count(departments.length, 'department')} made on ${count(sheets.length, 'sheet')}: ${counted}.${left}`;
}
