import type { CellNow } from '../../excel/readContents';
import { type Outcome, refuse } from '../../excel/refusal';
import { sheetCell } from '../../grid/a1';
import type { FixPlan } from '../../plan/planFixes';

/**
 * Why cells, as they stand now, may not be changed by fixes that were offered earlier: one shows something else than
 * when it was checked, holds a formula, or stands filled below a table of rules that has to grow. null: they may.
 */
export function fixObjection(
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
