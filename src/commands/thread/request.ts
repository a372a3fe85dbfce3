import type { PlanDetails } from '../../plan/details';

/** Which plan to follow. */
export interface ThreadRequest {
  /** Sheet that holds the plan's text, or the plan's name in a column "Plan", where there are several plans. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}
