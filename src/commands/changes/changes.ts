import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusal';
import { run } from '../../excel/run';
import { askRecords } from '../../excel/madeSheets';
import { farFindings } from '../../plan/filled/farFindings';
import { readDetails } from '../../plan/read/readDetails';
import { tablesOfKind } from '../../plan/read/tablesOfKind';
import { titleDetails } from '../../plan/read/titleDetails';
import { recogniseTables } from '../../plan/recognise/recogniseTables';
import type { WorkbookSnapshot } from '../../plan/snapshot';
import { type ComparedPlan, type PlanComparison, comparePlans } from '../../plan/year/comparePlans';
import { comparedPlan } from '../../plan/year/comparedPlan';
import { describeChanges } from '../../sheets/year/describeChanges';
import { dayInWords } from '../../words/days';
import type { Progress } from '../shared/outcome';
import { putSheet } from '../shared/putSheet';
import { readOnlyFindings } from '../shared/readOnlyFindings';
import { findSheet, noSuchSheet } from '../shared/sheets';
import { changesSheet, countChanges } from './changesSheet';
import type { ChangesReport } from './report';
import type { ChangesRequest } from './request';

/**
 * Lists what changed from an earlier plan, of another file or another sheet, to the one of this workbook, on a sheet that
 * is made or, if nobody has written on it, refreshed. Neither plan is changed. Four round trips to read, one to write.
 */
export function changes(
  request: ChangesRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<ChangesReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    progress?.('Comparing the plans', 1, 3);
    const compared = comparePlansOf(workbook, request);
    if (!compared.ok) return compared;
    const comparison = compared.report;

    progress?.('Making the sheet', 2, 3);
    const put = await putSheet(context, workbook, parts, {
      ...changesSheet({ from: comparison.previous || 'before', to: comparison.current || 'now' }),
      lay: () => ({
        description: describeChanges({ comparison, leftBehind: [], madeOn: dayInWords(now) }),
      }),
    });
    if (!put.ok) return put;
    const { sheet, refreshed, findings } = put.report;
    return done({
      from: comparison.previous,
      to: comparison.current,
      sheet,
      refreshed,
      kpis: countChanges(comparison.kpis),
      actions: countChanges(comparison.actions),
      findings: [
        ...comparison.findings,
        ...findings,
        ...(request.previous ? farFindings(request.previous, 'the earlier workbook') : []),
        ...readOnlyFindings(workbook),
      ],
    });
  });
}

function comparePlansOf(workbook: WorkbookRead, request: ChangesRequest): Outcome<PlanComparison> {
  const { previous, previousSheet, sheet, details } = request;
  if (!previous && previousSheet === undefined)
    return refuse(
      'no-earlier-plan',
      'Name the earlier plan: its workbook (--previous LAST.xlsx), or its sheet in this one (--previous-sheet).',
    );
  const before = planIn(previous ?? workbook, previousSheet, {}, 'The earlier workbook');
  if (!before.ok) return before;
  const current = planIn(workbook, sheet, details ?? {}, 'The workbook');
  if (!current.ok) return current;
  return done(comparePlans(before.report, current.report));
}

/** A plan to compare: of a sheet, or of the whole workbook. */
function planIn(
  workbook: WorkbookSnapshot,
  sheetName: string | undefined,
  set: NonNullable<ChangesRequest['details']>,
  called: string,
): Outcome<ComparedPlan> {
  const sheet = sheetName === undefined ? undefined : findSheet(workbook, sheetName);
  if (sheetName !== undefined && !sheet) return noSuchSheet(workbook, sheetName);
  const tables = recogniseTables(workbook);
  const own = sheet ? tables.filter((table) => table.sheet === sheet.name) : tables;
  const [text] = tablesOfKind(workbook, own, 'text');
  const details = {
    ...readDetails(workbook, tables, sheet?.name),
    ...(text && titleDetails(text)),
    ...set,
  };
  const plan = comparedPlan(workbook, tables, details, sheet?.name);
  if (plan.kpis.length === 0 && plan.actions.length === 0)
    return refuse(
      'nothing-to-compare',
      `${called} has no KPIs and no actions${sheet ? ` on “${sheet.name}”` : ''}, so there is nothing to compare.`,
    );
  return done({ ...plan, label: plan.label || sheet?.name || '' });
}
