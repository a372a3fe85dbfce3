import type { PlanDetails } from '../../plan/details';

/** Which registers to check. */
export interface RisksRequest {
  /** Only the registers of this sheet. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}
