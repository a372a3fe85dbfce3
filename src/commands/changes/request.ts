import type { PlanDetails } from '../../plan/details';
import type { WorkbookSnapshot } from '../../grid/snapshot';

/** Which plans to compare. */
export interface ChangesRequest {
  /** Sheet of the current plan, where plans of several years share a workbook. */
  readonly sheet?: string;
  /** The earlier plan's workbook, as it was read; left out, the earlier plan stands in the same workbook. */
  readonly previous?: WorkbookSnapshot;
  /** Sheet of the earlier plan. */
  readonly previousSheet?: string;
  readonly details?: Partial<PlanDetails>;
}
