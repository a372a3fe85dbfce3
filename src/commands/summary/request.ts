import type { PlanDetails } from '../../plan/details';

/** Of which plan, and how. */
export interface SummaryRequest {
  /** Sheet that holds the plan's text, or the plan's name in a column "Plan", where there are several plans. */
  readonly sheet?: string;
  /** The plan's name in a column "Plan", beside `sheet`; '' for the plan of a whole sheet. */
  readonly plan?: string;
  /** Make one more summary where the plan has one for its year. */
  readonly asNew?: boolean;
  readonly details?: Partial<PlanDetails>;
}
