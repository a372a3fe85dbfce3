import { run } from '../excel/run';
import { readWorkbook } from '../excel/readWorkbook';
import { checkWorkbook } from './checkWorkbook';
import type { CheckReport, CheckRequest, Outcome, Progress } from './reports';

/** Checks every KPI row against its target. Reads only: three round trips, however many rows. */
export function check(request: CheckRequest = {}, progress?: Progress): Promise<Outcome<CheckReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    progress?.('Checking the KPIs', 1, 2);
    const checked = checkWorkbook(workbook, request);
    return checked.ok ? { ok: true, report: checked.report.report } : checked;
  });
}
