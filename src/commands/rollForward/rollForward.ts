import { type Contents, readFormulas } from '../../excel/readFormulas';
import { readNumberFormats } from '../../excel/readNumberFormats';
import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusal';
import { type WorkbookContext, run } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { type EditedCell, writtenCells } from '../../excel/step/cellChanges';
import { type Change, together } from '../../excel/step/change';
import { askRecords } from '../../excel/madeSheets';
import { writtenMappings } from '../../excel/writeMappings';
import { sheetCell } from '../../grid/a1';
import { recogniseTables } from '../../plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../plan/recognised';
import { applyEdits } from '../../plan/year/applyEdits';
import { type ComparedPlan, comparePlans } from '../../plan/year/comparePlans';
import { comparedPlan } from '../../plan/year/comparedPlan';
import { lastFigures } from '../../plan/year/lastFigures';
import { moveMappings } from '../../plan/year/moveMappings';
import { type RollPlan, rollForward as planRoll } from '../../plan/year/rollForward';
import { toFillIn } from '../../plan/year/yearEdit';
import { describeChanges } from '../../sheets/year/describeChanges';
import { dayInWords } from '../../words/days';
import { changesSheet, countChanges, yearOfPlan } from '../changes/changesSheet';
import type { Progress } from '../shared/outcome';
import { planSheets } from '../shared/putSheet';
import { readOnlyFindings } from '../shared/readOnlyFindings';
import { findSheet, noSuchSheet, sheetOf, sheetProtected } from '../shared/sheets';
import type { RollForwardReport } from './report';
import type { RollForwardRequest } from './request';

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
    const chosen = chooseYear(workbook, request);
    if (!chosen.ok) return chosen;
    const { tables, from, before } = chosen.report;

    progress?.('Rolling the plan forward', 1, 3);
    const sheets = workbook.sheets.filter(({ name }) => tables.some(({ sheet }) => sheet === name));
    const contents = await readFormulas(context, sheets);
    const plan = planRoll(workbook, tables, formulasOf(workbook, contents), from);
    const objection = objectionTo(workbook, plan);
    if (objection) return objection;
    const after = applyEdits(workbook, plan);
    const comparison = comparePlans(
      before,
      comparedPlan(
        after,
        recogniseTables(after),
        { planYear: plan.to, quarter: 'Q1' },
        request.sheet === undefined ? undefined : newName(plan, tables[0]?.sheet),
        'all',
      ),
    );

    progress?.('Writing the new year', 2, 3);
    const planned = await planSheets(context, workbook, parts, [
      {
        ...changesSheet(plan),
        // A record of last year's figures, which a later comparison must not write over.
        of: `roll-forward ${plan.from} to ${plan.to}`,
        lay: () => ({
          description: describeChanges({
            comparison,
            leftBehind: plan.leftBehind,
            figures: lastFigures(workbook, tables, plan.edits),
            madeOn: dayInWords(now),
          }),
        }),
      },
    ]);
    if (!planned.ok) return planned;
    const rolled = await rolledPlan(context, workbook, plan, contents);
    await carryOut(context, workbook, {
      change: together([rolled, ...planned.report.map(({ change }) => change)]),
      restored: `The plan is of ${plan.from} again.`,
    });
    return done({
      from: plan.from,
      to: plan.to,
      rolled: plan.sheets.map((sheet) => newName(plan, sheet) ?? sheet),
      changes: planned.report.map(({ sheet }) => sheet).join(),
      counts: countChanges(comparison.kpis),
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

interface Chosen {
  readonly tables: readonly RecognisedTable[];
  readonly from: string;
  readonly before: ComparedPlan;
}

/** The tables that may roll and the year that they are of, or why nothing can. */
function chooseYear(workbook: WorkbookRead, { sheet, details }: RollForwardRequest): Outcome<Chosen> {
  const named = sheet === undefined ? undefined : findSheet(workbook, sheet);
  if (sheet !== undefined && !named) return noSuchSheet(workbook, sheet);
  const all = recogniseTables(workbook);
  const tables = named ? all.filter((table) => table.sheet === named.name) : all;
  if (tables.length === 0)
    return refuse(
      'no-plan-table',
      `No table of a plan was found${named ? ` on the sheet “${named.name}”` : ''}, so there is nothing to roll forward. Add one with Tables, or check the headings.`,
    );
  const year = yearOfPlan(workbook, tables, details?.planYear);
  if (!year.ok) return year;
  const from = year.report;
  // Without a quarter each list shows its last figures.
  const before = comparedPlan(workbook, tables, { planYear: from }, named?.name, 'all');
  const hasFigures = before.kpis.some(({ lines }) => lines.some(({ measure }) => measure?.text));
  if (!hasFigures && workbook.made.some(({ kind, of }) => kind === 'changes' && of.endsWith(` to ${from}`)))
    return refuse(
      'already-rolled',
      `This workbook was rolled forward to ${from} already, and no KPI has a figure of that year yet. Fill it in first; roll it forward when ${from} ends.`,
    );
  return done({ tables, from, before });
}

const formulasOf =
  (workbook: WorkbookRead, contents: Contents) =>
  (sheet: string, row: number, column: number): boolean =>
    typeof contents(sheetOf(workbook, { sheet }).id, row, column) === 'object';

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
  const edits = plan.edits.map(({ sheet, row, column, value, numberFormat }): EditedCell => ({
    sheetId: idOf(sheet),
    row,
    column,
    before: contents(idOf(sheet), row, column),
    content: value,
    ...(numberFormat && { numberFormat }),
  }));
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

const newName = ({ renames }: RollPlan, sheet: string | undefined): string | undefined =>
  renames.find((rename) => rename.sheet === sheet)?.name ?? sheet;

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
