import type { Outcome } from '../../excel/refusals';
import { farFindings } from '../../plan/rules/overlooked/hiddenFindings';
import { isoToday } from '../../words/days';
import { decide } from '../decide/decide';
import type { Progress } from '../shared/outcome';
import { makeSheet } from '../shared/putSheet';
import { readOnlyFindings } from '../shared/workbook';
import { changesSheet, decideChanges } from './decideChanges';
import type { ChangesReport, ChangesRequest } from './report';

/**
 * Lists what changed from an earlier plan, of another file or another sheet, to the one of this workbook, on a sheet that
 * is made or, if nobody has written on it, refreshed. Neither plan is changed.
 */
export const changes = (
  request: ChangesRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<ChangesReport>> =>
  makeSheet(
    {
      step: 'Comparing the plans',
      decide: (workbook) => decide('changes', decideChanges, { workbook, request, today: isoToday(now) }),
      sheet: ({ from, to, description }) => ({
        ...changesSheet({ from: from || 'before', to: to || 'now' }),
        lay: () => ({ description }),
      }),
      report: ({ from, to, kpis, actions, findings }, put, workbook) => ({
        from,
        to,
        sheet: put.sheet,
        refreshed: put.refreshed,
        kpis,
        actions,
        findings: [
          ...findings,
          ...put.findings,
          ...(request.previous ? farFindings(request.previous, 'the earlier workbook') : []),
          ...readOnlyFindings(workbook),
        ],
      }),
    },
    progress,
  );
