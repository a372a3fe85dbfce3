import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { askRecords } from '../../excel/madeSheets';
import { decide } from '../decide/decide';
import { decideReconciliation } from './reconcileWorkbook';
import { putSheet } from '../shared/putSheet';
import type { ReconcileReport, ReconcileRequest } from './report';
import type { Progress } from '../shared/outcome';

/**
 * Reconciles the plan's budgets and shows it on the sheet “Reconciliation”, which is made or, if nobody has written on
 * it, refreshed where it stands. The budgets and the ledger stay as they are. Four round trips to read, one to write,
 * however many lines the ledger has.
 */
export function reconcile(request: ReconcileRequest, progress?: Progress): Promise<Outcome<ReconcileReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    progress?.('Reconciling the budgets', 1, 3);
    const reconciled = await decide('reconciliation', decideReconciliation, { workbook, request });
    if (!reconciled.ok) return reconciled;
    const { report, description } = reconciled.report;

    progress?.('Making the sheet', 2, 3);
    const put = await putSheet(context, workbook, parts, {
      kind: 'reconciliation',
      of: '',
      name: 'Reconciliation',
      called: 'the reconciliation',
      lay: () => ({ description }),
    });
    if (!put.ok) return put;
    const { sheet, refreshed, findings } = put.report;
    return done({ ...report, sheet, refreshed, findings: [...report.findings, ...findings] });
  });
}
