import type { PlanDetails } from '../../plan/details';

/** Which plan to roll forward. */
export interface RollForwardRequest {
  /** Only what stands on this sheet, where plans of several years share a workbook. */
  readonly sheet?: string;
  /** Plan details for this run: the plan year, where the workbook does not say it. */
  readonly details?: Partial<PlanDetails>;
}
