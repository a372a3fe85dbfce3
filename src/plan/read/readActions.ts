import type { PlanAction } from './plan';
import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { SheetSnapshot } from '../../grid/snapshot';
import { cellAt, textAt } from './cells';
import { isGroupName, listRows, rowKind } from './rowKind';

/** The plans and actions of a table; rows without a plan and names of groups are left out. Due dates as they show. */
export function readActions(sheet: SheetSnapshot, table: RecognisedTable<'actions'>): PlanAction[] {
  const grid = gridOf(sheet);
  const { columns } = table;
  return listRows(grid, table).flatMap((row): PlanAction[] => {
    const cell = cellAt(grid, row, columns.plan);
    if (!cell || cell.text === '') return [];
    if (isGroupName(cell.text) && rowKind(grid, table, row) === 'alone') return [];
    const outcomeCell = cellAt(grid, row, columns.outcome);
    return [
      {
        ref: textAt(grid, row, columns.ref),
        plan: cell.text,
        due: textAt(grid, row, columns.due),
        owner: textAt(grid, row, columns.owner),
        status: textAt(grid, row, columns.status),
        outcome: textAt(grid, row, columns.outcome),
        ...(outcomeCell && { outcomeCell }),
        cell,
      },
    ];
  });
}
