import { type Contents, readFormulas } from '../../excel/readFormulas';
import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusal';
import { type WorkbookContext, run } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { writtenCells } from '../../excel/step/cellChanges';
import { type Change, copiedSheet, together } from '../../excel/step/change';
import { writeEdits } from '../../excel/writeEdits';
import type { Quarter } from '../../plan/kpi';
import { type QuarterPlan, openAlready, openQuarter } from '../../plan/year/openQuarter';
import type { CellContent } from '../../sheets/description';
import { cellKey } from '../../sheets/made/expectedContents';
import { quarterAfter } from '../../words/quarters';
import { type ReportedQuarter, dueIn, reportedQuarter } from '../due/quarterPlan';
import type { DueRequest } from '../due/request';
import type { Progress } from '../shared/outcome';
import { readOnlyFindings } from '../shared/readOnlyFindings';
import { sheetOf, sheetProtected } from '../shared/sheets';
import type { NextQuarterReport } from './report';

/**
 * Opens the quarter after the one that is reported (or `request.quarter`): what stands there is kept, a sheet of one
 * quarter is copied for the next. All of it or nothing; at most seven round trips, however many rows.
 */
export function nextQuarter(request: DueRequest, progress?: Progress): Promise<Outcome<NextQuarterReport>> {
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
    await carryOut(context, workbook, {
      change: openedQuarter(context, workbook, plan, contents),
      restored: `${from} is the quarter that is reported again.`,
    });
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
  const to = quarterAfter(quarter);
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

function openedQuarter(
  context: WorkbookContext,
  workbook: WorkbookRead,
  plan: QuarterPlan,
  contents: Contents,
): Change {
  const idOf = (sheet: string): string => sheetOf(workbook, { sheet }).id;
  const edits = plan.edits.map(({ sheet, row, column, value }) => ({
    sheetId: idOf(sheet),
    row,
    column,
    before: contents(idOf(sheet), row, column),
    content: value,
  }));
  return together([
    ...plan.copies.map((copy, at) => copiedQuarter(context, workbook, copy, contents, at === 0)),
    writtenCells(context, workbook, edits),
  ]);
}

/** A sheet of one quarter, copied for the next; the first is shown. */
function copiedQuarter(
  context: WorkbookContext,
  workbook: WorkbookRead,
  { sheet, name, edits }: QuarterPlan['copies'][number],
  contents: Contents,
  isFirst: boolean,
): Change {
  const original = sheetOf(workbook, { sheet });
  const held = new Map<string, CellContent>();
  const { used } = original;
  if (used)
    for (let row = used.row; row < used.row + used.rows; row += 1)
      for (let column = used.column; column < used.column + used.columns; column += 1)
        held.set(cellKey(row, column), contents(original.id, row, column));
  for (const { row, column, value } of edits) held.set(cellKey(row, column), value);
  return copiedSheet(context, {
    of: { id: original.id, name: original.name },
    isMarked: workbook.marked.has(original.id),
    name,
    contents: new Map([...held].filter(([, content]) => content !== '' && content !== null)),
    write(copy, key) {
      writeEdits(
        context,
        edits.map(({ row, column, value }) => ({ sheetId: key, row, column, content: value })),
      );
      if (isFirst) copy.activate();
    },
  });
}
