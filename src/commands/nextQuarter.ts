import { readFormulas } from '../excel/readFormulas';
import { readWorkbook, type WorkbookRead } from '../excel/readWorkbook';
import { done, refuse, type Outcome } from '../excel/refusal';
import { run, type WorkbookContext } from '../excel/run';
import { copySheets } from '../excel/copySheets';
import type { Deed } from '../excel/undo';
import { writeAll } from '../excel/writeAll';
import { contentsBefore, writeEdits, type CellEdit } from '../excel/writeEdits';
import type { Quarter } from '../plan/kpi';
import { nextQuarterOf } from '../plan/year/moveQuarter';
import { openAlready, openQuarter, type QuarterPlan } from '../plan/year/openQuarter';
import { readOnlyFindings } from './readOnlyFindings';
import type { Progress } from './reports';
import type { Remember } from './restore';
import { sheetOf, sheetProtected } from './sheets';
import { dueIn, reportedQuarter, type ReportedQuarter } from './year/quarterPlan';
import type { DueRequest, NextQuarterReport } from './yearReports';

/**
 * Opens the quarter after the one that is reported (or `request.quarter`): what stands there is kept, a sheet of one
 * quarter is copied for the next. All of it or nothing; at most seven round trips, however many rows.
 */
export function nextQuarter(
  request: DueRequest,
  remember: Remember,
  progress?: Progress,
): Promise<Outcome<NextQuarterReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const found = reportedQuarter(workbook, request);
    if (!found.ok) return found;
    const reported = found.report;
    const goal = goalOf(reported);
    if (!goal.ok) return goal;
    const { quarter: from, tables, lists, rules } = reported;
    const to = goal.report;

    const sheets = workbook.sheets.filter(({ name }) =>
      tables.some(({ sheet, kind }) => sheet === name && (kind === 'kpis' || kind === 'details')),
    );
    const contents = await readFormulas(context, sheets);
    const holdsFormula = (sheet: string, row: number, column: number): boolean =>
      typeof contents(sheetOf(workbook, { sheet }).id, row, column) === 'object';
    const plan = openQuarter(workbook, tables, lists, { from, to, holdsFormula, rules });
    const objection = objectionTo(workbook, plan, to);
    if (objection) return objection;

    progress?.(`Opening ${to}`, 1, 2);
    const undo = await writeQuarter(context, workbook, plan, contents);
    remember({ undo, restored: `${from} is the quarter that is reported again.` });
    const due = dueIn(reported, to);
    return done({
      from,
      to,
      opened: plan.copies.map(({ sheet, name }) => ({ sheet: name, of: sheet })),
      directions: plan.directions,
      kpis: due.kpis,
      findings: [...plan.findings, ...due.findings, ...readOnlyFindings(workbook)],
    });
  });
}

function goalOf({ quarter, lists }: ReportedQuarter): Outcome<Quarter> {
  const to = nextQuarterOf(quarter);
  if (!to)
    return refuse(
      'year-ends',
      'Q4 is the last quarter of the plan year. Roll the plan forward to open the next year.',
    );
  const open = openAlready(lists, quarter, to);
  if (open)
    return refuse('already-open', `${to} is open already, on the sheet “${open.name}”. Nothing was changed.`);
  return done(to);
}

function objectionTo(
  workbook: WorkbookRead,
  { copies, edits, findings }: QuarterPlan,
  to: Quarter,
): Outcome<never> | null {
  const concerned = [...edits.map(({ sheet }) => sheet), ...copies.map(({ sheet }) => sheet)];
  const shut = concerned.find((sheet) => sheetOf(workbook, { sheet }).protected);
  if (shut !== undefined) return sheetProtected(shut);
  if (copies.length > 0 && workbook.structureProtected)
    return refuse(
      'structure-protected',
      'The workbook is protected, so no sheet can be copied. Unprotect it (Review, Protect Workbook), then open the next quarter.',
    );
  const notOpened = findings.find(({ code }) => code === 'quarter-not-opened');
  if (concerned.length === 0 && notOpened)
    return refuse('nothing-to-open', `${to} was not opened. ${notOpened.message}`);
  return null;
}

async function writeQuarter(
  context: WorkbookContext,
  workbook: WorkbookRead,
  plan: QuarterPlan,
  contents: Parameters<typeof contentsBefore>[1],
): Promise<Deed[]> {
  const copies = await copySheets(
    context,
    plan.copies.map(({ sheet, name }) => ({ sheetId: sheetOf(workbook, { sheet }).id, name })),
  );
  const added = copies.map((sheetId): Deed => ({ kind: 'sheet added', sheetId }));
  const here = plan.edits.map(({ sheet, row, column, value }): CellEdit => ({
    sheetId: sheetOf(workbook, { sheet }).id,
    row,
    column,
    content: value,
  }));
  const there = plan.copies.flatMap(({ edits }, index) =>
    edits.map(({ row, column, value }): CellEdit => ({
      sheetId: copies[index] ?? '',
      row,
      column,
      content: value,
    })),
  );
  const undo: Deed[] = [...added, { kind: 'cells written', before: contentsBefore(here, contents) }];
  writeEdits(context, [...here, ...there]);
  await writeAll(context, undo);
  return undo;
}
