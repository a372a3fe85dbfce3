import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { decide } from '../decide/decide';
import type { Progress } from '../shared/outcome';
import { makeSheet, withSheet } from '../shared/putSheet';
import type { ThreadMade, ThreadReport, ThreadRequest } from './report';
import { decideThread } from './threadWorkbook';

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
 * has written on it, refreshed where it stands.
 */
export const thread = (request: ThreadRequest, progress?: Progress): Promise<Outcome<ThreadMade>> =>
  makeSheet(
    {
      step: 'Following the thread',
      decide: (workbook) => decide('thread', decideThread, { workbook, request }),
      sheet: ({ of, name, description }) => ({
        kind: 'thread',
        of,
        name,
        called: 'the golden thread',
        lay: () => ({ description }),
      }),
      report: ({ report }, put) => withSheet(report, put),
    },
    progress,
  );
