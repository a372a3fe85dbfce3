import type { PlanDetails } from '../../plan/details';
import type { Quarter } from '../../words/quarters';

/** Of which quarter to list what is due, or which to open the next one after. */
export interface DueRequest {
  readonly quarter?: Quarter;
  readonly details?: Partial<PlanDetails>;
}
