import type { LedgerFile } from '../readLedgerFile';
import type { PlanDetails } from '../../plan/details';

/** What to reconcile the budgets with. */
export interface ReconcileRequest {
  /** Left out: the ledger of the plan's own workbook, where it has one. */
  readonly ledger?: LedgerFile;
  /** The sheet of the plan's budgets, where several hold some. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}
