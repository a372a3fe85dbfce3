import type { PlanAction } from './plan';
import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import { yearsOf } from '../recognise/yearColumns';
import type { SheetSnapshot } from '../../grid/snapshot';
import { cellAt, textAt } from './cells';
import { isGroupName, listRows, rowKind } from './rowKind';

/**
 * The plans and actions of a table; rows without a plan and names of groups are left out. Due dates as they show. Of a list
 * with a column of milestones for each year those of the year that its columns are of (`tableOfYear`): each is due in that
 * year where it says nothing else, and begins with what it belongs to ("Libraries: Open the hub").
 */
export function readActions(sheet: SheetSnapshot, table: RecognisedTable<'actions'>): PlanAction[] {
  const grid = gridOf(sheet);
  const { columns } = table;
  const { year, whole } = milestones(table);
  return listRows(grid, table).flatMap((row): PlanAction[] => {
    const cell = cellAt(grid, row, columns.plan);
    if (!cell || cell.text === '') return [];
    if (isGroupName(cell.text) && rowKind(grid, table, row) === 'alone') return [];
    const own = cellAt(grid, row, columns.due);
    const dueCell = year !== undefined && own?.text === '' ? null : own;
    const of = textAt(grid, row, whole);
    const outcomeCell = cellAt(grid, row, columns.outcome);
    const updatedCell = cellAt(grid, row, columns.updated);
    return [
      {
        ref: textAt(grid, row, columns.ref),
        plan: of === '' ? cell.text : `${of}: ${cell.text}`,
        due: dueCell?.text ?? year ?? '',
        ...(dueCell && { dueCell }),
        owner: textAt(grid, row, columns.owner),
        status: textAt(grid, row, columns.status),
        outcome: textAt(grid, row, columns.outcome),
        ...(outcomeCell && { outcomeCell }),
        ...(updatedCell && { updated: updatedCell.text, updatedCell }),
        cell,
      },
    ];
  });
}

/** Of milestones in columns for each year: the year of those that count, and the column of what they belong to. */
function milestones({ byYear = [], columns }: RecognisedTable<'actions'>): {
  readonly year?: string;
  readonly whole?: number;
} {
  const plans = byYear.filter(({ field }) => field === 'plan');
  const year = plans.find(({ column }) => column === columns.plan)?.year?.label;
  if (year === undefined || yearsOf(plans).length < 2) return {};
  const whole = plans.find((one) => !one.year)?.column;
  return { year, ...(whole !== undefined && { whole }) };
}

/** Words of a status column that say that nothing of an action is left to do. */
const done =
  /^\W*(?:done|completed?|delivered|achieved|finished|closed|implemented|ended|superseded|100\s*%)\b/i;

/** Whether an action's status says that it is done: "Complete", "Completed – June 2022", "✔ Done"; not "Part complete". */
export const isDone = (status: string): boolean =>
  done.test(status.trim()) && !/\b(?:not|nearly|partly|except|but)\b/i.test(status);
