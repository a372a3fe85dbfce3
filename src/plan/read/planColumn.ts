import { gridOf } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot } from '../snapshot';
import { listRows } from './rowKind';

const heading = /^(?:(?:business|service|department(?:al)?)\s+)?plan(?:\s+name)?$/i;

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
