import type { OverviewReport } from '../../commands/overview/report';
import { count, list, sentenceCase } from '../words';

/** What was picked: "3 files: a.xlsx, b.xlsx and c.xlsx"; of many the first five are named. */
export function filesSentence(names: readonly string[]): string {
  if (names.length === 0) return 'No files chosen yet.';
  const few = names.slice(0, 5);
  const more = names.length - few.length;
  return `${count(names.length, 'file')} chosen: ${list([...few, ...(more > 0 ? [`${more.toLocaleString('en-GB')} more`] : [])])}. They are read here in the pane; nothing is uploaded.`;
}

/** What it came to: "Overview of 3 departments made on 6 sheets: 40 Green, 3 Amber, 2 Red and 1 without a colour." */
export function overviewSentence({ departments, sheets, counts, files, leftOut }: OverviewReport): string {
  const counted = list([
    ...(['Green', 'Amber', 'Red'] as const).map(
      (colour) => `${counts[colour].toLocaleString('en-GB')} ${colour}`,
    ),
    `${counts['N/A'].toLocaleString('en-GB')} without a colour`,
  ]);
  const left =
    leftOut > 0
      ? ` ${sentenceCase(count(leftOut, 'file'))} of ${files.toLocaleString('en-GB')} ${leftOut === 1 ? 'is' : 'are'} not in it: see below.`
      : '';
  return `Overview of ${count(departments.length, 'department')} made on ${count(sheets.length, 'sheet')}: ${counted}.${left}`;
}
