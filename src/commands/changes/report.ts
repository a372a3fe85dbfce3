import type { Finding } from '../../plan/findings/finding';
import type { PlanDetails } from '../../plan/details';
import type { WorkbookSnapshot } from '../../grid/snapshot';

export interface ChangesRequest {
  /** Sheet of the current plan, where plans of several years share a workbook. */
  readonly sheet?: string;
  /** The earlier plan's workbook, as it was read; left out, the earlier plan stands in the same workbook. */
  readonly previous?: WorkbookSnapshot;
  readonly previousSheet?: string;
  readonly details?: Partial<PlanDetails>;
}

/** How many KPIs (or actions) of two plans are new, gone, in other words, or as before. */
export interface ChangeCounts {
  readonly added: number;
  readonly dropped: number;
  readonly reworded: number;
  readonly same: number;
}

export interface ChangesReport {
  /** What the plans are called: "2022/23"; '' where their year is not known. */
  readonly from: string;
  readonly to: string;
  readonly sheet: string;
  /** An earlier list was written anew in its place. */
  readonly refreshed: boolean;
  readonly kpis: ChangeCounts;
  readonly actions: ChangeCounts;
  readonly findings: readonly Finding[];
}

export const changesLines = ({ sheet, refreshed, from, to, kpis, actions }: ChangesReport): string[] => [
  `"${sheet}"${refreshed ? ', refreshed' : ''}: from ${from || 'before'} to ${to || 'now'}`,
  `KPIs ${changeCountWords(kpis)}`,
  `actions ${changeCountWords(actions)}`,
];

/** "2 added, 1 dropped, 0 reworded, 17 as before". */
export const changeCountWords = ({ added, dropped, reworded, same }: ChangeCounts): string =>
  `${added} added, ${dropped} dropped, ${reworded} reworded, ${same} as before`;
