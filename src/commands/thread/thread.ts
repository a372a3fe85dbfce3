import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { askRecords } from '../../excel/madeSheets';
import { decide } from '../decide/decide';
import { decideThread } from './threadWorkbook';
import { putSheet } from '../shared/putSheet';
import type { Progress } from '../shared/outcome';
import type { ThreadMade, ThreadReport, ThreadRequest } from './report';

/** Follows the plan to the corporate outcomes; changes nothing. Three round trips. */
export function previewThread(request: ThreadRequest, progress?: Progress): Promise<Outcome<ThreadReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 1);
    const workbook = await readWorkbook(context);
    const followed = await decide('thread', decideThread, { workbook, request });
    return followed.ok ? done(followed.report.report) : followed;
  });
}

/**
 * Follows the plan to the corporate outcomes and shows it on the sheet “Golden thread”, which is made or, if nobody
 * has written on it, refreshed where it stands. Four round trips to read, one to write, however many rows there are.
 */
export function thread(request: ThreadRequest, progress?: Progress): Promise<Outcome<ThreadMade>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    progress?.('Following the thread', 1, 3);
    const followed = await decide('thread', decideThread, { workbook, request });
    if (!followed.ok) return followed;
    const { report, of, name, description } = followed.report;

    progress?.('Making the sheet', 2, 3);
    const put = await putSheet(context, workbook, parts, {
      kind: 'thread',
      of,
      name,
      called: 'the golden thread',
      lay: () => ({ description }),
    });
    if (!put.ok) return put;
    const { sheet, refreshed, findings } = put.report;
    return done({ ...report, sheet, refreshed, findings: [...report.findings, ...findings] });
  });
}
