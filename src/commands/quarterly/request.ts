import type { PlanDetails } from '../../plan/details';
import type { Quarter } from '../../words/quarters';

/** Which quarter to report, and how. */
export interface QuarterlyRequest {
  /** Default: that of Plan details, else the only one that the KPI tables name. */
  readonly quarter?: Quarter;
  /**
   * Nothing is made while a Red or Amber KPI lacks reasons or actions. Default: "Block publication" of Plan details,
   * else it is made with findings.
   */
  readonly blockIfIncomplete?: boolean;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}
