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
    const dueCell = cellAt(grid, row, columns.due);
    const outcomeCell = cellAt(grid, row, columns.outcome);
    return [
      {
        ref: textAt(grid, row, columns.ref),
        plan: cell.text,
        due: dueCell?.text ?? '',
        ...(dueCell && { dueCell }),
        owner: textAt(grid, row, columns.owner),
        status: textAt(grid, row, columns.status),
        outcome: textAt(grid, row, columns.outcome),
        ...(outcomeCell && { outcomeCell }),
        cell,
      },
    ];
  });
}

/** Words of a status column that say that nothing of an action is left to do. */
const done =
  /^\W*(?:done|completed?|delivered|achieved|finished|closed|implemented|ended|superseded|100\s*%)\b/i;

/** Whether an action's status says that it is done: "Complete", "Completed – June 2022", "✔ Done"; not "Part complete". */
export const isDone = (status: string): boolean =>
  done.test(status.trim()) && !/\b(?:not|nearly|partly|except|but)\b/i.test(status);
