import type { Finding } from '../plan/finding';
import type { PlanDetails } from '../plan/details';
import type { Quarter } from '../plan/kpi';
import type { WorkbookSnapshot } from '../plan/snapshot';

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
  /** Sheets that rolled, under their names now. */
  readonly rolled: readonly string[];
  /** The sheet that lists what changed. */
  readonly changes: string;
  readonly counts: ChangeCounts;
  /** Actions that left the list for "what's changed". */
  readonly done: readonly string[];
  /** `to-fill-in`: what only a person can fill in; others name what was left as it is. */
  readonly findings: readonly Finding[];
}

/** How many KPIs (or actions) of two plans are new, gone, in other words, or as before. */
export interface ChangeCounts {
  readonly added: number;
  readonly dropped: number;
  readonly reworded: number;
  readonly same: number;
}

export interface ChangesRequest {
  /** Sheet of the current plan, where plans of several years share a workbook. */
  readonly sheet?: string;
  /** The earlier plan's workbook, as it was read; left out, the earlier plan stands in the same workbook. */
  readonly previous?: WorkbookSnapshot;
  /** Sheet of the earlier plan. */
  readonly previousSheet?: string;
  readonly details?: Partial<PlanDetails>;
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

export interface DueRequest {
  readonly quarter?: Quarter;
  readonly details?: Partial<PlanDetails>;
}

/** A KPI and when its figure is due; `row` counts from 1. */
export interface DueReport {
  readonly ref: string;
  readonly kpi: string;
  readonly cell: string;
  /** "every quarter", "Q4", "once a year", "every two years", "not set". */
  readonly due: string;
  readonly state: 'reported' | 'due' | 'overdue' | 'not due';
}

export interface DueListReport {
  readonly quarter: Quarter;
  readonly planYear: string;
  readonly kpis: readonly DueReport[];
  /** KPIs of the plan in all, and how many of them are reported. */
  readonly inPlan: number;
  readonly reported: number;
  readonly findings: readonly Finding[];
}

export interface NextQuarterReport {
  readonly from: Quarter;
  readonly to: Quarter;
  /** New sheets for the quarter, with the sheet that each was made of. */
  readonly opened: readonly { readonly sheet: string; readonly of: string }[];
  /** Directions of travel that were written. */
  readonly directions: number;
  /** KPIs due in the quarter that was opened. */
  readonly kpis: readonly DueReport[];
  readonly findings: readonly Finding[];
}
