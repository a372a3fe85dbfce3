import type { Outcome } from '../../excel/refusals';
import { decide } from '../decide/decide';
import type { Progress } from '../shared/outcome';
import { makeSheet, withSheet } from '../shared/putSheet';
import { decideReconciliation } from './reconcileWorkbook';
import type { ReconcileReport, ReconcileRequest } from './report';

/**
 * Reconciles the plan's budgets and shows it on the sheet “Reconciliation”, which is made or, if nobody has written on
 * it, refreshed where it stands. The budgets and the ledger stay as they are.
 */
export const reconcile = (
  request: ReconcileRequest,
  progress?: Progress,
): Promise<Outcome<ReconcileReport>> =>
  makeSheet(
    {
      step: 'Reconciling the budgets',
      decide: (workbook) => decide('reconciliation', decideReconciliation, { workbook, request }),
      sheet: ({ description }) => ({
        kind: 'reconciliation',
        of: '',
        name: 'Reconciliation',
        called: 'the reconciliation',
        lay: () => ({ description }),
      }),
      report: ({ report }, put) => withSheet(report, put),
    },
    progress,
  );
