import { readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done } from '../../excel/refusals';
import { run } from '../../excel/run';
import { askRecords } from '../../excel/madeSheets';
import { farFindings } from '../../plan/rules/overlooked/hiddenFindings';
import { isoToday } from '../../words/days';
import { decide } from '../decide/decide';
import type { Progress } from '../shared/outcome';
import { putSheet } from '../shared/putSheet';
import { readOnlyFindings } from '../shared/workbook';
import { changesSheet, decideChanges } from './decideChanges';
import type { ChangesReport, ChangesRequest } from './report';

/**
 * Lists what changed from an earlier plan, of another file or another sheet, to the one of this workbook, on a sheet that
 * is made or, if nobody has written on it, refreshed. Neither plan is changed. Four round trips to read, one to write.
 */
export function changes(
  request: ChangesRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<ChangesReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    progress?.('Comparing the plans', 1, 3);
    const decided = await decide('changes', decideChanges, { workbook, request, today: isoToday(now) });
    if (!decided.ok) return decided;
    const { from, to, kpis, actions, description } = decided.report;

    progress?.('Making the sheet', 2, 3);
    const put = await putSheet(context, workbook, parts, {
      ...changesSheet({ from: from || 'before', to: to || 'now' }),
      lay: () => ({ description }),
    });
    if (!put.ok) return put;
    const { sheet, refreshed, findings } = put.report;
    return done({
      from,
      to,
      sheet,
      refreshed,
      kpis,
      actions,
      findings: [
        ...decided.report.findings,
        ...findings,
        ...(request.previous ? farFindings(request.previous, 'the earlier workbook') : []),
        ...readOnlyFindings(workbook),
      ],
    });
  });
}
