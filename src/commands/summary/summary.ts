import { readWorkbook } from '../../excel/readWorkbook';
import type { Outcome } from '../../excel/refusal';
import { run } from '../../excel/run';
import { askRecords, queueRecords } from '../../excel/summaryRecords';
import { sheetCell } from '../../grid/a1';
import type { Finding } from '../../plan/finding';
import { newFinding } from '../../plan/findings/newFinding';
import type { Progress } from '../shared/outcome';
import { askThemeOf } from './askThemeOf';
import { choosePlanOf } from './choosePlanOf';
import { findSummary } from './findSummary';
import { newSummary } from './newSummary';
import { queueNow, refreshObjection, refreshSummary } from './refreshSummary';
import type { SummaryReport } from './report';
import type { SummaryRequest } from './request';

/**
 * Makes the two-page summary of a plan, or refreshes the one that the plan has for its year: in its place, with its
 * name and with what a manager changed on it by hand. `asNew` makes one more instead. Summaries of other years and
 * other plans stay as they are. What does not fit two pages is reported by section and lines to cut, and nothing is
 * written then. At most six round trips.
 */
export function summary(
  request: SummaryRequest,
  generatedOn: Date,
  progress?: Progress,
): Promise<Outcome<SummaryReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    const choice = await choosePlanOf(workbook, request);
    if (!choice.ok) return choice;
    const chosen = choice.report;
    const found = request.asNew ? null : findSummary(workbook, chosen);
    const objection = found && refreshObjection(found);
    if (objection) return objection;

    progress?.('Laying out the pages', 1, 3);
    const recordsOf = queueRecords(parts);
    const nowOf = found && queueNow(context, found);
    const themeOf = askThemeOf(context, chosen.plan);
    if (found || parts.items.length > 0 || themeOf) await context.sync();
    const records = recordsOf();
    const theme = themeOf?.() ?? null;
    const job = { context, workbook, chosen, records, generatedOn, theme };
    const record = found && records.get(found.mark.key)?.record;
    progress?.('Making the sheet', 2, 3);
    if (found && nowOf && record) return refreshSummary(job, found, record, nowOf());
    return newSummary(job, [...chosen.findings, ...(found ? [forgotten(found.sheet.name)] : [])]);
  });
}

const forgotten = (sheet: string): Finding =>
  newFinding('summary-not-refreshed', {
    cell: sheetCell(sheet, 0, 0),
    message: `The summary on “${sheet}” could not be refreshed, for what is remembered of it is gone from the workbook. It was left as it is, and a new one was made.`,
  });
