import { readContents } from '../excel/readContents';
import { readWorkbook, type WorkbookRead } from '../excel/readWorkbook';
import { done, refuse } from '../excel/refusal';
import { run } from '../excel/run';
import { rangeOf } from '../excel/rangeOf';
import type { Deed } from '../excel/undo';
import { writeAll } from '../excel/writeAll';
import { writeCells, type CellAt } from '../excel/writeCells';
import { writeSheet } from '../excel/writeSheet';
import type { Fix } from '../plan/finding';
import { planFixes, type FixPlan, type RuleValues } from '../plan/planFixes';
import { readDetails } from '../plan/read/readDetails';
import { recogniseTables } from '../plan/recognise/recogniseTables';
import { tableColumns } from '../sheets/tables/columns/tableColumns';
import { describeTable } from '../sheets/tables/describeTable';
import { tableTitles } from '../sheets/tables/tableTitles';
import { fixObjection } from './fixObjection';
import { readOnlyFindings } from './readOnlyFindings';
import type { FixReport, Outcome, Progress } from './reports';
import type { Remember } from './restore';
import { freeSheetName, sheetOf, sheetProtected } from './sheets';

type PossiblePlan = Extract<FixPlan, { ok: true }>;

/**
 * Carries out fixes of findings in one write. A cell that shows something else than when it was checked stops all of
 * them: the finding was about another figure. The table "KPI rules" is added on a new sheet if a fix needs it and
 * there is none.
 */
export function applyFixes(
  fixes: readonly Fix[],
  reason: string,
  remember: Remember,
  progress?: Progress,
): Promise<Outcome<FixReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const possible = planWrites(workbook, fixes, reason);
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
    const deeds: Deed[] = [{ kind: 'cells written', before }];
    if (growth) {
      const { table } = growth;
      const sheetId = sheetOf(workbook, table).id;
      deeds.push({ kind: 'table grown', sheetId, table: table.tableName, areaBefore: table.area });
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const area = { ...table.area, rows: table.area.rows + growth.rows };
      if (table.tableName) sheet.tables.getItem(table.tableName).resize(rangeOf(sheet, area));
    }
    writeCells(
      context,
      cells.map(({ value }, index): CellAt => ({ ...at(goals, index), content: value })),
    );
    const added = newRules.length > 0 ? describeRules(workbook, newRules) : null;
    const sheet = added && context.workbook.worksheets.add(added.name);
    if (sheet) {
      writeSheet(context, sheet, added.description);
      sheet.load('id');
    }
    await writeAll(context, added ? [...deeds, { kind: 'sheet added', sheetId: added.name }] : deeds);

    remember({
      undo: sheet ? [...deeds, { kind: 'sheet added', sheetId: sheet.id }] : deeds,
      restored:
        fixes.length === 1 ? 'The change was taken back.' : `The ${fixes.length} changes were taken back.`,
    });
    return done({ applied: fixes.length, findings: readOnlyFindings(workbook) });
  });
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`No item ${index} in a list of ${list.length}.`);
  return item;
}

/** What is to be written, or why it cannot be. */
function planWrites(workbook: WorkbookRead, fixes: readonly Fix[], reason: string): Outcome<PossiblePlan> {
  if (fixes.some(({ asks }) => asks === 'reason') && reason.trim() === '') {
    return refuse(
      'reason-needed',
      'Give the reason for keeping the colour: an override without one does not count.',
    );
  }
  const tables = recogniseTables(workbook);
  const plan = planFixes(workbook, tables, fixes, reason.trim());
  if (!plan.ok) {
    return refuse(
      'rules-column-missing',
      `The table of KPI rules on “${plan.table.sheet}” has no column for “${plan.missing}”. Add that column, or a new table KPI rules.`,
    );
  }
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

/** A new sheet with the table "KPI rules" and these rules in it. */
function describeRules(workbook: WorkbookRead, rules: readonly RuleValues[]) {
  const { palette } = readDetails(workbook, recogniseTables(workbook));
  const filled = rules.map(({ values }) => tableColumns.rules.map(({ field }) => values[field] ?? ''));
  const { description } = describeTable(
    'rules',
    { row: 0, column: 0 },
    { names: workbook.names, palette, filled },
  );
  return { name: freeSheetName(workbook, tableTitles.rules), description };
}
