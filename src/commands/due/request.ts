import type { PlanDetails } from '../../plan/details';
import type { Quarter } from '../../plan/kpi';

export interface DueRequest {
  readonly quarter?: Quarter;
  readonly details?: Partial<PlanDetails>;
}
