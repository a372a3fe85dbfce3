import { readWorkbook } from '../../excel/readWorkbook';
import type { Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { decide } from '../decide/decide';
import { decideRisks } from './risksWorkbook';
import { isoToday } from '../../words/days';
import type { Progress } from '../shared/outcome';
import type { RisksReport, RisksRequest } from './report';

/** Checks the risk registers. Reads only, in the round trips of reading the workbook, however many risks. */
export function risks(request: RisksRequest, now: Date, progress?: Progress): Promise<Outcome<RisksReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    progress?.('Checking the risks', 1, 2);
    return decide('risks', decideRisks, { workbook, request, today: isoToday(now) });
  });
}
