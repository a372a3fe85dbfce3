import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusal';
import { run } from '../../excel/run';
import { askRecords } from '../../excel/madeSheets';
import { gatherReport } from '../../plan/report/gatherReport';
import type { QuarterlyReport } from '../../plan/report/quarterlyReport';
import { reportSheets } from '../../sheets/report/reportSheets';
import { isoToday } from '../../words/days';
import { inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';
import { shorten } from '../../words/shorten';
import type { Progress } from '../shared/outcome';
import { planSheets, putSheets } from '../shared/putSheet';
import { previewOf } from './previewOf';
import type { QuarterlyPreview, QuarterlyReportMade } from './report';
import type { QuarterlyRequest } from './request';

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
    const gathered = gather(workbook, request, now);
    if (!gathered.ok) return gathered;
    const { report, preview } = gathered.report;
    const objection = preview.blocked ? blocked(preview) : tooLong(preview);
    if (objection) return objection;

    progress?.('Making the sheets', 2, 3);
    const of = [report.details.planYear, report.quarter].filter(Boolean).join(' ');
    const planned = await planSheets(
      context,
      workbook,
      parts,
      reportSheets(report).map(({ part, name, describe }) => ({
        kind: 'quarterly' as const,
        of: `${of} ${part}`,
        name,
        called: `“${name}” of the quarterly report`,
        lay: () => ({ description: describe() }),
      })),
    );
    if (!planned.ok) return planned;
    await putSheets(context, workbook, planned.report, 'the quarterly report');
    return done({
      ...preview,
      sheets: planned.report.map(({ sheet }) => sheet),
      refreshed: planned.report.flatMap(({ sheet, refreshed }) => (refreshed ? [sheet] : [])),
      findings: [...preview.findings, ...planned.report.flatMap(({ findings }) => findings)],
    });
  });
}

/** What the report would say and what it lacks; nothing is written. Three round trips. */
export function previewQuarterly(
  request: QuarterlyRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<QuarterlyPreview>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 1);
    const gathered = gather(await readWorkbook(context), request, now);
    return gathered.ok ? done(gathered.report.preview) : gathered;
  });
}

function gather(
  workbook: WorkbookRead,
  { quarter, details, blockIfIncomplete }: QuarterlyRequest,
  now: Date,
): Outcome<{ report: QuarterlyReport; preview: QuarterlyPreview }> {
  if (workbook.sheets.every(({ used }) => used === null))
    return refuse(
      'workbook-empty',
      'The workbook is empty: there is nothing to report. Add a KPI table first.',
    );
  const gathered = gatherReport(workbook, {
    today: isoToday(now),
    ...(quarter && { quarter }),
    ...(details && { details }),
  });
  if (!gathered.ok) return refuse(gathered.why.code, gathered.why.message);
  return done({ report: gathered.report, preview: previewOf(gathered.report, blockIfIncomplete) });
}

/** Blocks of Red and Amber KPIs that Excel on the web takes at once; a committee has read fewer by far. */
const mostBlocks = 230;

const tooLong = ({ blocks }: QuarterlyPreview): Outcome<never> | null =>
  blocks.length <= mostBlocks
    ? null
    : refuse(
        'report-too-long',
        `The report would tell of ${formatNumber(blocks.length)} Red and Amber KPIs one by one; ${mostBlocks} are the most that it can hold. Report on fewer KPIs: a department or a service at a time.`,
      );

/** Names what is missing, so that it can be written. */
function blocked({ blocks }: QuarterlyPreview): Outcome<never> {
  const lacking = blocks
    .filter(({ missing }) => missing.length > 0)
    .map(({ ref, rag, title, missing }) => `${ref || `“${shorten(title)}”`} (${rag}): ${inList(missing)}`);
  return refuse(
    'publication-blocked',
    `The report was not made, for Red and Amber KPIs lack their reasons or actions: ${lacking.join('; ')}. Write them into Commentary, or set “Block publication” in Plan details to No.`,
  );
}
