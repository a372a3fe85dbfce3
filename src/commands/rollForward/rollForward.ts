import { type Contents, formulaCells, readFormulas } from '../../excel/readFormulas';
import { type Change, readNumberFormats, together, writtenCells } from '../../excel/step/change';
import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusals';
import { type WorkbookContext, run } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { askRecords } from '../../excel/madeSheets';
import { writtenMappings } from '../../excel/writeMappings';
import { sheetCell } from '../../grid/a1';
import { moveMappings, type RollPlan } from '../../plan/jobs/year/rollForward';
import { toFillIn } from '../../plan/jobs/year/yearEdit';
import { isoToday } from '../../words/days';
import { changesSheet } from '../changes/decideChanges';
import { decide } from '../decide/decide';
import type { Progress } from '../shared/outcome';
import { planSheets } from '../shared/putSheet';
import { readOnlyFindings, sheetOf, sheetProtected, cellsToWrite } from '../shared/workbook';
import { decideRoll, decideYear, newName } from './decideRoll';
import type { RollForwardReport, RollForwardRequest } from './report';

/**
 * Makes last year's workbook next year's: in the workbook that is open, which should be a copy; the command line saves
 * under another name. A sheet of what changed keeps last year's figures and the texts that are left behind. All of it
 * or nothing; at most eight round trips, however many rows.
 */
export function rollForward(
  request: RollForwardRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<RollForwardReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    const today = isoToday(now);
    const rolling = await decide('year', decideYear, {
      workbook,
      request: { ...request, made: workbook.made },
    });
    if (!rolling.ok) return rolling;
    const { from, period, mapped } = rolling.report;

    progress?.('Rolling the plan forward', 1, 3);
    const sheets = workbook.sheets.filter(({ name }) => rolling.report.sheets.includes(name));
    const contents = await readFormulas(context, sheets);
    const formulas = await formulaCells(sheets, contents);
    const rolled = await decide('roll', decideRoll, {
      workbook,
      request: {
        ...request,
        from,
        ...(period !== undefined && { period }),
        formulas,
      },
      today,
      mapped,
    });
    if (!rolled.ok) return rolled;
    const { plan, counts, changes } = rolled.report;
    const objection = objectionTo(workbook, plan);
    if (objection) return objection;

    progress?.('Writing the new year', 2, 3);
    const planned = await planSheets(context, workbook, parts, [
      {
        ...changesSheet(plan),
        // A record of last year's figures, which a later comparison must not write over.
        of: `roll-forward ${plan.from} to ${plan.to}`,
        lay: () => ({ description: changes }),
      },
    ]);
    if (!planned.ok) return planned;
    const written = await rolledPlan(context, workbook, plan, contents);
    await carryOut(context, workbook, {
      change: together([written, ...planned.report.map(({ change }) => change)]),
      restored: `The plan is of ${plan.from} again.`,
    });
    return done({
      from: plan.from,
      to: plan.to,
      ...(period !== undefined && { planYear: period }),
      rolled: plan.sheets.map((sheet) => newName(plan, sheet) ?? sheet),
      changes: planned.report.map(({ sheet }) => sheet).join(),
      counts,
      done: plan.done.map(({ plan: words }) => words),
      findings: [
        ...plan.findings,
        ...staleSheets(workbook, plan),
        ...planned.report.flatMap(({ findings }) => findings),
        ...readOnlyFindings(workbook),
      ],
    });
  });
}

/** What is in the way of writing it. */
function objectionTo(workbook: WorkbookRead, plan: RollPlan): Outcome<never> | null {
  const concerned = new Set([...plan.edits, ...plan.renames].map(({ sheet }) => sheet));
  const shut = [...concerned].find((sheet) => sheetOf(workbook, { sheet }).protected);
  if (shut !== undefined) return sheetProtected(shut);
  if (workbook.structureProtected)
    return refuse(
      'structure-protected',
      'The workbook is protected, so its sheets cannot be renamed or added. Unprotect it (Review, Protect Workbook), then roll it forward.',
    );
  return null;
}

/** The plan's own sheets as they are next year. One round trip to see the formats that change. */
async function rolledPlan(
  context: WorkbookContext,
  workbook: WorkbookRead,
  plan: RollPlan,
  contents: Contents,
): Promise<Change> {
  const idOf = (sheet: string): string => sheetOf(workbook, { sheet }).id;
  const edits = cellsToWrite(workbook, plan.edits, contents);
  const moved = moveMappings(workbook.mappings?.mappings ?? [], plan);
  const kept = moved && writtenMappings(context, workbook, moved);
  return together([
    writtenCells(context, workbook, await readNumberFormats(context, edits)),
    ...plan.renames.map(({ sheet, name }) => renamedSheet(context, { id: idOf(sheet), name: sheet }, name)),
    ...(kept ? [kept] : []),
  ]);
}

const renamedSheet = (
  context: WorkbookContext,
  sheet: { readonly id: string; readonly name: string },
  to: string,
): Change => ({
  deeds: [{ kind: 'sheet renamed', sheet, from: sheet.name, to }],
  queue() {
    context.workbook.worksheets.getItem(sheet.id).name = to;
  },
});

/** Sheets that commands made of last year's plan. */
function staleSheets(workbook: WorkbookRead, { from, to }: RollPlan) {
  const changes = new Set(
    workbook.made
      .filter(({ kind }) => kind === 'changes' || kind === 'riskMap')
      .map(({ sheetId }) => sheetId),
  );
  return workbook.sheets
    .filter(({ id, isSummary }) => isSummary && !changes.has(id))
    .map(({ name }) =>
      toFillIn(
        sheetCell(name, 0, 0),
        `“${name}” was made of the plan of ${from}. Make it again for ${to}, or delete it.`,
      ),
    );
}
