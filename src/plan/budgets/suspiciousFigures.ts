import type { Finding } from '../finding';
import type { BudgetTable } from './budgetTable';
import { exactMultiples } from './suspicious/exactMultiples';
import { oddProjections } from './suspicious/projections';
import { sameNames } from './suspicious/sameNames';
import { statedTotals } from './suspicious/statedTotals';
import { unreadFigures } from './suspicious/unreadFigures';

/**
 * What in a budget table looks like a slip, with its cell. Nothing is corrected. A test holds it to be rare on
 * ordinary tables.
 */
export const suspiciousFigures = (table: BudgetTable): Finding[] => [
  ...unreadFigures(table),
  ...sameNames(table.lines),
  ...exactMultiples(table.lines),
  ...oddProjections(table.lines),
  ...statedTotals(table),
];
