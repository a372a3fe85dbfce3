import { type Contents, formulaCells, readFormulas } from '../../excel/readFormulas';
import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusals';
import { type WorkbookContext, run } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { type Change, copiedSheet, together, writtenCells } from '../../excel/step/change';
import { writeEdits } from '../../excel/writeCells';
import type { QuarterPlan } from '../../plan/jobs/year/openQuarter';
import type { CellContent } from '../../sheets/description';
import { cellKey } from '../../sheets/made/expectedContents';
import { decide } from '../decide/decide';
import type { DueRequest } from '../due/report';
import type { Progress } from '../shared/outcome';
import { readOnlyFindings, sheetOf, sheetProtected, cellsToWrite } from '../shared/workbook';
import { decideNext, decideOpened } from './decideNext';
import type { NextQuarterReport } from './report';

/**
 * Opens the quarter after the one that is reported (or `request.quarter`): what stands there is kept, a sheet of one
 * quarter is copied for the next. All of it or nothing; at most seven round trips, however many rows.
 */
export function nextQuarter(request: DueRequest, progress?: Progress): Promise<Outcome<NextQuarterReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const found = await decide('nextQuarter', decideNext, { workbook, request });
    if (!found.ok) return found;
    const { from, to, mapped } = found.report;

    const sheets = workbook.sheets.filter(({ name }) => found.report.sheets.includes(name));
    const contents = await readFormulas(context, sheets);
    const formulas = await formulaCells(sheets, contents);
    const opened = await decide('openedQuarter', decideOpened, {
      workbook,
      request: { ...request, from, to, formulas },
      mapped,
    });
    if (!opened.ok) return opened;
    const { plan, kpis, findings } = opened.report;
    const objection = objectionTo(workbook, plan);
    if (objection) return objection;

    progress?.(`Opening ${to}`, 1, 2);
    await carryOut(context, workbook, {
      change: openedQuarter(context, workbook, plan, contents),
      restored: `${from} is the quarter that is reported again.`,
    });
    return done({
      from,
      to,
      opened: plan.copies.map(({ sheet, name }) => ({ sheet: name, of: sheet })),
      directions: plan.directions,
      kpis,
      findings: [...findings, ...readOnlyFindings(workbook)],
    });
  });
}

function objectionTo(workbook: WorkbookRead, { copies, edits }: QuarterPlan): Outcome<never> | null {
  const concerned = [...edits.map(({ sheet }) => sheet), ...copies.map(({ sheet }) => sheet)];
  const shut = concerned.find((sheet) => sheetOf(workbook, { sheet }).protected);
  if (shut !== undefined) return sheetProtected(shut);
  if (copies.length > 0 && workbook.structureProtected)
    return refuse(
      'structure-protected',
      'The workbook is protected, so no sheet can be copied. Unprotect it (Review, Protect Workbook), then open the next quarter.',
    );
  return null;
}

function openedQuarter(
  context: WorkbookContext,
  workbook: WorkbookRead,
  plan: QuarterPlan,
  contents: Contents,
): Change {
  return together([
    ...plan.copies.map((copy, at) => copiedQuarter(context, workbook, copy, contents, at === 0)),
    writtenCells(context, workbook, cellsToWrite(workbook, plan.edits, contents)),
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
