import { changeCountWords } from '../changes/print';
import type { RollForwardReport } from './report';

/** The years and the sheets that rolled, the changes, and the actions that are done. */
export const rollForwardLines = ({
  from,
  to,
  rolled,
  changes,
  counts,
  done,
}: RollForwardReport): string[] => [
  `${from} rolled forward to ${to}: ${rolled.map((name) => `"${name}"`).join(', ')}`,
  `"${changes}": KPIs ${changeCountWords(counts)}`,
  ...done.map((words) => `  done: ${words}`),
];
