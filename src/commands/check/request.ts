import type { PlanDetails } from '../../plan/details';
import type { Quarter } from '../../words/quarters';

/** What to check. */
export interface CheckRequest {
  readonly quarter?: Quarter;
  /** Only the tables of this sheet. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}
