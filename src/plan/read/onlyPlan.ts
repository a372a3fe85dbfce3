import { yearsIn } from '../../words/planYears';
import type { RecognisedTable } from '../recognise/recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { isSameName, nameKey } from '../../words/fold';
import { gridOf } from '../../grid/sheetGrid';
import { listRows } from './rowKind';
import { readTexts } from './readTexts';
import { tablesOfKind } from './tablesOfKind';

const heading = /^(?:(?:business|service|department(?:al)?)\s+)?plan(?:\s+name)?$/i;

/** One of the plans that a workbook holds. */
export interface PlanPlace {
  /** Sheet that holds its text. */
  readonly sheet: string;
  /** Its name in the column "Plan", where several plans share tables; '' for the plan of a whole sheet. */
  readonly plan: string;
}

/**
 * The workbook as one of several plans sees it: in tables with a column "Plan" the rows of the other plans are empty.
 * Rows keep their places, so that cells are still found where they stand. With '' nothing changes.
 */
export function onlyPlan<Workbook extends WorkbookSnapshot>(
  workbook: Workbook,
  tables: readonly RecognisedTable[],
  plan: string,
): Workbook {
  if (plan === '') return workbook;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withoutOthers(sheet, tables, plan)) };
}

function withoutOthers(
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
  plan: string,
): SheetSnapshot {
  const { used } = sheet;
  const emptied = new Map<number, { from: number; to: number }[]>();
  for (const table of tables.filter((one) => one.sheet === sheet.name)) {
    const column = planColumn(sheet, table);
    if (column === undefined) continue;
    const from = Math.min(table.area.column, column);
    for (const [row, name] of planOfRows(sheet, table, column))
      if (name !== '' && !isSameName(name, plan))
        emptied.set(row, [...(emptied.get(row) ?? []), { from, to: table.area.column + table.area.columns }]);
  }
  if (!used || emptied.size === 0) return sheet;
  const emptyRows = <Cell>(rows: readonly (readonly Cell[])[], empty: Cell): (readonly Cell[])[] =>
    rows.map((cells, index) => {
      const spans = emptied.get(used.row + index);
      if (!spans) return cells;
      return cells.map((cell, at) =>
        spans.some(({ from, to }) => used.column + at >= from && used.column + at < to) ? empty : cell,
      );
    });
  return { ...sheet, values: emptyRows(sheet.values, ''), text: emptyRows(sheet.text, '') };
}

/**
 * The column of a table that says to which plan each row belongs: one headed "Plan" or "Business plan" that means
 * nothing else there (in a table of actions "Plan" is the action). undefined where there is none, or the table lies
 * on its side.
 */
export function planColumn(sheet: SheetSnapshot, table: RecognisedTable): number | undefined {
  if (table.transposed) return undefined;
  const grid = gridOf(sheet);
  const meant = new Set<number | undefined>(Object.values(table.columns));
  const { area, headings } = table;
  const last = headings.row + headings.rows - 1;
  // A column to the left of the first that means something is not always part of the table.
  for (let column = Math.max(area.column - 1, grid.left); column < area.column + area.columns; column += 1)
    if (!meant.has(column) && heading.test(grid.headingText(last, column).trim())) return column;
  return undefined;
}

/** The plan that each row of a table belongs to, by row; a row that names none goes with the row above it. */
export function planOfRows(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  column: number,
): Map<number, string> {
  const grid = gridOf(sheet);
  const plans = new Map<number, string>();
  let plan = '';
  for (const row of listRows(grid, table)) {
    plan = grid.text(row, column).trim() || plan;
    plans.set(row, plan);
  }
  return plans;
}

/**
 * The plans of a workbook, in the order of their sheets: one for each sheet with a plan's text, or where that text has
 * a column "Plan" one for each name in it. None where there is no plan text.
 */
export function listPlans(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): PlanPlace[] {
  const all = tablesOfKind(workbook, tables, 'text');
  const whole = all.filter(({ sheet, table }) => sectionCount(sheet, table) > 1);
  const places = (whole.length > 0 ? whole : all).flatMap(({ sheet, table }) => {
    const column = planColumn(sheet, table);
    const names = column === undefined ? [] : [...new Set(planOfRows(sheet, table, column).values())];
    const named = names.filter((name) => name !== '');
    return (named.length > 0 ? named : ['']).map((plan): PlanPlace => ({ sheet: sheet.name, plan }));
  });
  const seen = new Set<string>();
  return places.filter(({ sheet, plan }) => {
    const key = `${sheet}\n${nameKey(plan)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A sheet of one section, of commitments only, say, is no plan of its own beside one of several. */
const sectionCount = (sheet: SheetSnapshot, table: RecognisedTable<'text'>): number =>
  new Set(readTexts(sheet, table).texts.map(({ section }) => section)).size;

/** What a plan is called beside others: its name in the column "Plan", else that of its sheet without "plan" and year. */
export function planLabel({ sheet, plan }: PlanPlace): string {
  if (plan !== '') return plan;
  const words = yearsIn(sheet)
    .reduce((rest, years) => rest.replace(years.text, ' '), sheet)
    .replace(/\b20\d\d\b/g, ' ')
    .replace(/\b(?:business\s+)?plan\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:–-]+|(?<![\s,:–-])[\s,:–-]+$/g, '');
  return words;
}
