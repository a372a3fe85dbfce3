import type { RecognisedTable } from '../recognise/recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { isSameName } from '../../words/fold';
import { gridOf } from '../../grid/sheetGrid';
import { listRows } from './rowKind';

const heading = /^(?:(?:business|service|department(?:al)?)\s+)?plan(?:\s+name)?$/i;

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
