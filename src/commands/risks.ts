import { readWorkbook } from '../excel/readWorkbook';
import { done, type Outcome } from '../excel/refusal';
import { run } from '../excel/run';
import type { Progress } from './reports';
import type { RisksReport, RisksRequest } from './riskReports';
import { risksWorkbook } from './risksWorkbook';

/** Checks the risk registers. Reads only, in the round trips of reading the workbook, however many risks. */
export function risks(request: RisksRequest, now: Date, progress?: Progress): Promise<Outcome<RisksReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    progress?.('Checking the risks', 1, 2);
    const checked = risksWorkbook(workbook, request, now);
    return checked.ok ? done(checked.report.report) : checked;
  });
}
