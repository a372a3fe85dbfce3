import type { BudgetLine } from '../plan';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot } from '../snapshot';
import { readBudgetTable } from './readBudgetTable';
import type { MoneyUnit } from './readThousands';

/**
 * The services' budgets in £000, from a table with the services downwards or, turned on its side, across. Totals are
 * left out. The unit is the one that the heading of the figure, the first heading or the title states, else that of
 * the plan's details (`setting`); £000 if none.
 */
export const readBudgets = (
  sheet: SheetSnapshot,
  table: RecognisedTable<'budgets'>,
  setting?: MoneyUnit,
): BudgetLine[] => [...readBudgetTable(sheet, table, setting).lines];
