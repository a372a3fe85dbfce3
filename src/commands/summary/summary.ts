import { askRecords } from '../../excel/madeSheets';
import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusal';
import { run } from '../../excel/run';
import { sheetCell } from '../../grid/a1';
import type { Finding } from '../../plan/finding';
import { newFinding } from '../../plan/findings/newFinding';
import type { Progress } from '../shared/outcome';
import { findMade, type SheetToPut } from '../shared/planSheet';
import { putSheet } from '../shared/putSheet';
import { readOnlyFindings } from '../shared/readOnlyFindings';
import { askThemeOf } from './askThemeOf';
import { summaryName } from './choosePlan';
import { choosePlanOf } from './choosePlanOf';
import { laySummary, summaryIdentity, type LaidSummary } from './laySummary';
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

    progress?.('Laying out the pages', 1, 3);
    const themeOf = askThemeOf(context, chosen.plan);
    const wanted: SheetToPut<LaidSummary> = {
      ...summaryIdentity(chosen),
      name: summaryName(chosen),
      called: 'the summary',
      asNew: request.asNew ?? false,
      keepsWords: true,
      lay(sheetName, earlier) {
        progress?.('Making the sheet', 2, 3);
        return laySummary(chosen, { generatedOn, theme: themeOf?.() ?? null }, sheetName, earlier);
      },
    };
    const put = await putSheet(context, workbook, parts, wanted, themeOf !== null);
    if (!put.ok) return put;
    const { sheet, refreshed, laid } = put.report;
    const { pages, scale, overflow } = laid.layout;
    const copies = refreshed ? (findMade(workbook, wanted)?.copies ?? []) : [];
    return done({
      sheet: laid.tooLong ? '' : sheet,
      refreshed: refreshed && !laid.tooLong,
      pages,
      scale,
      overflow,
      findings: [
        ...chosen.findings,
        ...copies.map(({ name }) => copyFinding(name, sheet)),
        ...put.report.findings,
        ...chosen.plan.findings,
        ...laid.layout.findings,
        ...chosen.unused,
        ...(laid.tooLong ? [] : readOnlyFindings(workbook)),
      ],
    });
  });
}

const copyFinding = (copy: string, sheet: string): Finding =>
  newFinding('summary-copy-left', {
    cell: sheetCell(copy, 0, 0),
    message: `“${copy}” is another summary of this plan and year. It was left as it is; “${sheet}” was refreshed.`,
  });
