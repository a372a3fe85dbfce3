import { run } from '../../excel/run';
import { readWorkbook } from '../../excel/readWorkbook';
import { decide } from '../decide/decide';
import { decideCheck } from './checkWorkbook';
import { isoToday } from '../../words/days';
import type { CheckReport, CheckRequest } from './report';
import type { Outcome } from '../../excel/refusals';
import type { Progress } from '../shared/outcome';

/** Checks every KPI row against its target, and the risk registers and complaints with them. Reads only: three round trips, however many rows. */
export function check(request: CheckRequest, now: Date, progress?: Progress): Promise<Outcome<CheckReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    progress?.('Checking the KPIs', 1, 2);
    return decide('check', decideCheck, { workbook, request, today: isoToday(now) });
  });
}
