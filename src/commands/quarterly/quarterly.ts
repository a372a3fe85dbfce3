import { readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done } from '../../excel/refusals';
import { run } from '../../excel/run';
import { askRecords } from '../../excel/madeSheets';
import { isoToday } from '../../words/days';
import { decide } from '../decide/decide';
import type { Progress } from '../shared/outcome';
import { planSheets, putSheets } from '../shared/putSheet';
import { groupBy } from '../../words/lists';
import { decidePreview, decideQuarterly, type DecidedQuarterly } from './decideQuarterly';
import type { QuarterlyPreview, QuarterlyReportMade, QuarterlyRequest } from './report';

/**
 * Makes the quarterly committee report: a sheet with the report itself and one for each appendix, or refreshes those of
 * the same year and quarter where they stand, unless someone has written on them. Refused while reasons or actions are
 * missing, where publication is blocked then. At most six round trips.
 */
export function quarterly(
  request: QuarterlyRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<QuarterlyReportMade>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    progress?.('Gathering the report', 1, 3);
    const decided = await decide('quarterly', decideQuarterly, { workbook, request, today: isoToday(now) });
    if (!decided.ok) return decided;
    const { preview, sheets } = decided.report;

    progress?.('Making the sheets', 2, 3);
    const planned = await planSheets(
      context,
      workbook,
      parts,
      sheets.map(({ of, name, description }) => ({
        kind: 'quarterly' as const,
        of,
        name,
        called: `“${name}” of the quarterly report`,
        lay: () => ({ description }),
      })),
    );
    if (!planned.ok) return planned;
    await putSheets(context, workbook, planned.report, 'the quarterly report');
    return done({
      ...preview,
      sheets: planned.report.map(({ sheet }) => sheet),
      papers: papersOf(sheets, planned.report),
      refreshed: planned.report.flatMap(({ sheet, refreshed }) => (refreshed ? [sheet] : [])),
      findings: [...preview.findings, ...planned.report.flatMap(({ findings }) => findings)],
    });
  });
}

/** The sheets as they are named in the workbook, and the pages of each paper. */
const papersOf = (
  sheets: DecidedQuarterly['sheets'],
  planned: readonly { readonly sheet: string }[],
): QuarterlyReportMade['papers'] =>
  [...groupBy(sheets.entries(), ([, { paper }]) => paper)].map(([paper, own]) => ({
    paper,
    sheets: own.map(([at, { name }]) => planned[at]?.sheet ?? name),
    pages: own.reduce((sum, [, { pages }]) => sum + pages, 0),
  }));

/** What the report would say and what it lacks; nothing is written. Three round trips. */
export function previewQuarterly(
  request: QuarterlyRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<QuarterlyPreview>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 1);
    const workbook = await readWorkbook(context);
    return decide('quarterlyPreview', decidePreview, { workbook, request, today: isoToday(now) });
  });
}
