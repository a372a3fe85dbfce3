import type { ChangeCounts, ChangesReport } from './report';

/** The sheet of changes, and how many KPIs and actions changed. */
export const changesLines = ({ sheet, refreshed, from, to, kpis, actions }: ChangesReport): string[] => [
  `"${sheet}"${refreshed ? ', refreshed' : ''}: from ${from || 'before'} to ${to || 'now'}`,
  `KPIs ${changeCountWords(kpis)}`,
  `actions ${changeCountWords(actions)}`,
];

/** "2 added, 1 dropped, 0 reworded, 17 as before". */
export const changeCountWords = ({ added, dropped, reworded, same }: ChangeCounts): string =>
  `${added} added, ${dropped} dropped, ${reworded} reworded, ${same} as before`;
