import { type ChangeCounts, changeCountWords } from '../changes/report';
import type { Finding } from '../../plan/findings/finding';
import type { PlanDetails } from '../../plan/details';

export interface RollForwardRequest {
  /** Only what stands on this sheet, where plans of several years share a workbook. */
  readonly sheet?: string;
  /** Plan details for this run: the plan year, where the workbook does not say it. */
  readonly details?: Partial<PlanDetails>;
}

export interface RollForwardReport {
  /** Plan years: "2022/23", "2023/24". */
  readonly from: string;
  readonly to: string;
  /** Of a plan of several years: "2025-30". */
  readonly planYear?: string;
  /** Sheets that rolled, under their names now. */
  readonly rolled: readonly string[];
  readonly changes: string;
  readonly counts: ChangeCounts;
  /** Actions that left the list for "what's changed". */
  readonly done: readonly string[];
  /** `to-fill-in`: what only a person can fill in; others name what was left as it is. */
  readonly findings: readonly Finding[];
}

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
