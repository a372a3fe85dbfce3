import type { Finding } from '../../plan/findings/finding';
import type { Quarter } from '../../words/quarters';

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
  /** Of a plan of several years; '' where it is not known. */
  readonly reportingYear?: string;
  readonly kpis: readonly DueReport[];
  /** KPIs of the plan in all, and how many of them are reported. */
  readonly inPlan: number;
  readonly reported: number;
  readonly findings: readonly Finding[];
}
