import { readWorkbook, type WorkbookRead } from '../excel/readWorkbook';
import { done, refuse } from '../excel/refusal';
import { run } from '../excel/run';
import { markSummary } from '../excel/summaryMark';
import { writeAll } from '../excel/writeAll';
import { writeSheet } from '../excel/writeSheet';
import { checkKpis } from '../plan/checkKpis';
import type { KpiRow, Rag } from '../plan/kpi';
import type { Plan } from '../plan/plan';
import { gatherPlan } from '../plan/read/gatherPlan';
import { recogniseTables } from '../plan/recognise/recogniseTables';
import { describeSummary, type SummaryLayout } from '../sheets/summary/describeSummary';
import type { Outcome, Progress, SummaryReport, SummaryRequest } from './reports';
import type { Remember } from './restore';
import { findSheet, freeSheetName, noSuchSheet } from './sheets';

/**
 * Makes the two-page summary on a new sheet. An earlier summary stays. What does not fit two pages is reported by
 * section and lines to cut, and nothing is written then. Three round trips to read, one to write.
 */
export function summary(
  request: SummaryRequest,
  generatedOn: Date,
  remember: Remember,
  progress?: Progress,
): Promise<Outcome<SummaryReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const workbook = await readWorkbook(context);
    progress?.('Laying out the pages', 1, 3);
    const planned = planSummary(workbook, request, generatedOn);
    if (!planned.ok) return planned;
    const { name, layout, plan } = planned.report;
    const { pages, scale, overflow, description } = layout;
    const findings = [...plan.findings, ...layout.findings];
    if (overflow.length > 0) return done({ sheet: '', pages, scale, overflow, findings });

    progress?.('Making the sheet', 2, 3);
    const sheet = context.workbook.worksheets.add(name);
    writeSheet(context, sheet, description);
    markSummary(sheet);
    sheet.activate();
    sheet.getCell(0, 0).select();
    sheet.load('id');
    await writeAll(context, [{ kind: 'sheet added', sheetId: name }]);

    remember({
      undo: [{ kind: 'sheet added', sheetId: sheet.id }],
      restored: `The sheet “${name}” was removed again.`,
    });
    return done({ sheet: name, pages, scale, overflow, findings });
  });
}

function planSummary(
  workbook: WorkbookRead,
  { sheet, details }: SummaryRequest,
  generatedOn: Date,
): Outcome<{ name: string; layout: SummaryLayout; plan: Plan }> {
  if (workbook.sheets.every(({ used }) => used === null)) {
    return refuse(
      'workbook-empty',
      'The workbook is empty: there is no plan to summarise. Add the table “Plan text” first.',
    );
  }
  if (sheet !== undefined && !findSheet(workbook, sheet)) return noSuchSheet(workbook, sheet);
  if (workbook.structureProtected) {
    return refuse(
      'structure-protected',
      'The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then make the summary.',
    );
  }
  const gathered = gatherPlan(workbook, recogniseTables(workbook), sheet);
  if (!gathered) {
    return refuse(
      'no-plan-text',
      'No plan was found to summarise: the aims, workstreams and other texts of a plan stand in a table “Plan text”. Add one with Tables, or give its sheet the usual section headings.',
    );
  }
  const plan = { ...gathered, details: { ...gathered.details, ...details } };
  const name = freeSheetName(
    workbook,
    plan.details.planYear ? `Summary ${plan.details.planYear}` : 'Summary',
  );
  const layout = describeSummary(plan, {
    sheetName: name,
    fontName: 'Arial',
    orientation: plan.details.orientation,
    generatedOn,
    rag: ragOf(plan),
  });
  return done({ name, layout, plan });
}

/** The verdicts of the plan's own KPI list, by row. */
function ragOf({ kpis, details, rules }: Plan): (row: KpiRow) => Rag | '' {
  const verdicts = new Map(
    checkKpis(kpis, details, rules, details.quarter).rows.map(({ row, rag }) => [row, rag]),
  );
  return (row) => verdicts.get(row) ?? '';
}
