import { readPeriod } from '../recognise/readPeriod';
import type { TableKind } from '../tables/kinds';
import { columnHeadings, tableTitles } from './headingsOf';
import { columnsForGood } from './tableOfYear';
import type { PlacedTable } from './tablesOfKind';

/**
 * The financial year ("2022/23") that a table is of: the one that its headings, titles or sheet's name give, the
 * first that does. Headings of a KPI list do not count: a plan shows last year's performance beside this year's aims; nor do
 * those of a list with columns for each year.
 */
export function findYear<K extends TableKind>(placed: PlacedTable<K>): string | undefined {
  const isOfSeveral = placed.table.kind === 'kpis' || columnsForGood(placed.table).size > 0;
  const headings = isOfSeveral ? [] : columnHeadings(placed);
  for (const text of [...headings, ...tableTitles(placed), placed.sheet.name]) {
    const { year } = readPeriod(text);
    if (year) return year;
  }
  return undefined;
}
