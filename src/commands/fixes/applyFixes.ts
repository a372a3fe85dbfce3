import { readContents, type CellNow } from '../../excel/readFormulas';
import { readWorkbook, type WorkbookRead } from '../../excel/readWorkbook';
import { done, type Outcome, refuse } from '../../excel/refusals';
import { run, type WorkbookContext } from '../../excel/run';
import { rangeOf } from '../../excel/rangeOf';
import { carryOut } from '../../excel/step/carryOut';
import { type Change, type EditedCell, newSheet, together, writtenCells } from '../../excel/step/change';
import { writeSheet } from '../../excel/writeSheet';
import type { Palette } from '../../plan/details';
import type { Fix, Finding } from '../../plan/findings/finding';
import { planFixes, type FixPlan, type RuleValues } from '../../plan/jobs/planFixes';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import { expectedContents } from '../../sheets/made/expectedContents';
import { lookOf } from '../../sheets/made/madeLook';
import { describeTable } from '../../sheets/tables/describeTable';
import { columnsOf, kinds } from '../../plan/tables/kinds';
import { cityGrid } from '../../plan/read/risks/riskGrid';
import { decide } from '../decide/decide';
import { decideRecognised } from '../tables/reportTable';
import { readOnlyFindings, findSheet, freeSheetName, sheetOf, sheetProtected } from '../shared/workbook';
import type { Progress } from '../shared/outcome';
import { sheetCell } from '../../grid/a1';

type PossiblePlan = Extract<FixPlan, { ok: true }>;

interface FixReport {
  /** How many fixes were carried out. */
  readonly applied: number;
  readonly findings: readonly Finding[];
}

/**
 * Carries out fixes of findings in one write. A cell that shows something else than when it was checked stops all of
 * them: the finding was about another figure. The table "KPI rules" is added on a new sheet if a fix needs it and
 * there is none.
 */
export function applyFixes(
  fixes: readonly Fix[],
  reason: string,
  progress?: Progress,
): Promise<Outcome<FixReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    if (fixes.some(({ asks }) => asks === 'reason') && reason.trim() === '') {
      return refuse(
        'reason-needed',
        'Give the reason for keeping the colour: an override without one does not count.',
      );
    }
    const { tables, palette } = await decide('recognised', decideRecognised, { workbook, request: {} });
    const possible = planWrites(workbook, tables, fixes, reason);
    if (!possible.ok) return possible;
    const { cells, growth, newRules } = possible.report;

    const goals = cells.map(({ sheet, row, column }) => ({
      sheetId: sheetOf(workbook, { sheet }).id,
      row,
      column,
    }));
    const before = await readContents(context, goals);
    const objection = fixObjection(possible.report, before);
    if (objection) return objection;

    progress?.('Making the changes', 1, 2);
    const edits = cells.map(({ value }, index): EditedCell => ({
      ...at(goals, index),
      before: before[index]?.content ?? '',
      content: value,
    }));
    await carryOut(context, workbook, {
      change: together([
        ...(growth ? [growTable(context, workbook, growth)] : []),
        writtenCells(context, workbook, edits),
        ...(newRules.length > 0 ? [addRules(context, workbook, palette, newRules)] : []),
      ]),
      restored:
        fixes.length === 1 ? 'The change was taken back.' : `The ${fixes.length} changes were taken back.`,
    });
    return done({ applied: fixes.length, findings: readOnlyFindings(workbook) });
  });
}

/**
 * Why cells, as they stand now, may not be changed by fixes that were offered earlier: one shows something else than
 * when it was checked, holds a formula, or stands filled below a table of rules that has to grow. null: they may.
 */
function fixObjection(
  { cells, growth }: Extract<FixPlan, { ok: true }>,
  now: readonly CellNow[],
): Outcome<never> | null {
  for (const [index, { sheet, row, column, was }] of cells.entries()) {
    const cell = now[index];
    const name = sheetCell(sheet, row, column);
    if (was !== undefined && was.trim() !== cell?.text.trim()) {
      return refuse(
        'cell-changed',
        `${name} has changed since it was checked, so nothing was done. Check again.`,
      );
    }
    if (typeof cell?.content === 'object' && cell.content !== null) {
      return refuse(
        'cell-calculated',
        `${name} holds a formula, which the change would overwrite, so nothing was done. Change what the formula works from.`,
      );
    }
    const below = growth && was === undefined && row >= growth.table.area.row + growth.table.area.rows;
    if (below && cell?.content !== '') {
      return refuse(
        'rules-table-full',
        `The table of KPI rules on “${sheet}” is full, and ${name} below it is filled. Make room there, then try again.`,
      );
    }
  }
  return null;
}

/** The table of rules with rows more; nothing for a plain range, which needs no growing. */
function growTable(
  context: WorkbookContext,
  workbook: WorkbookRead,
  { table, rows }: NonNullable<PossiblePlan['growth']>,
): Change {
  if (!table.tableName) return together([]);
  const { id, name } = sheetOf(workbook, table);
  const to = { ...table.area, rows: table.area.rows + rows };
  return {
    deeds: [{ kind: 'table grown', sheet: { id, name }, table: table.tableName, from: table.area, to }],
    queue() {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.tables.getItem(table.tableName).resize(rangeOf(sheet, to));
    },
  };
}

/** A new sheet with the table "KPI rules" and these rules in it. */
function addRules(
  context: WorkbookContext,
  workbook: WorkbookRead,
  palette: Palette,
  rules: readonly RuleValues[],
): Change {
  const { name, description } = describeRules(workbook, palette, rules);
  return newSheet(context, {
    name,
    contents: expectedContents(description),
    look: lookOf(description),
    write: (sheet) => writeSheet(sheet, description),
  });
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`No item ${index} in a list of ${list.length}.`);
  return item;
}

/** What is to be written, or why it cannot be. */
function planWrites(
  workbook: WorkbookRead,
  tables: readonly RecognisedTable[],
  fixes: readonly Fix[],
  reason: string,
): Outcome<PossiblePlan> {
  const plan = planFixes(workbook, tables, fixes, reason.trim());
  if (!plan.ok) {
    return refuse(
      'rules-column-missing',
      `The table of KPI rules on “${plan.table.sheet}” has no column for “${plan.missing}”. Add that column, or a new table KPI rules.`,
    );
  }
  const gone = plan.cells.find(({ sheet }) => !findSheet(workbook, sheet));
  if (gone)
    return refuse(
      'cell-changed',
      `There is no sheet “${gone.sheet}” any more, so nothing was done. Check again.`,
    );
  const shut = plan.cells.find(({ sheet }) => sheetOf(workbook, { sheet }).protected);
  if (shut) return sheetProtected(shut.sheet);
  if (plan.newRules.length > 0 && workbook.structureProtected) {
    return refuse(
      'structure-protected',
      'The workbook is protected, so the table KPI rules cannot be added. Unprotect it (Review, Protect Workbook).',
    );
  }
  return done(plan);
}

function describeRules(workbook: WorkbookRead, palette: Palette, rules: readonly RuleValues[]) {
  const columns = columnsOf('rules', cityGrid);
  const filled = rules.map(({ values }) => columns.map(({ field }) => values[field] ?? ''));
  const { description } = describeTable(
    'rules',
    { row: 0, column: 0 },
    { names: workbook.names, palette, filled },
  );
  return { name: freeSheetName(workbook, kinds.rules.name), description };
}
