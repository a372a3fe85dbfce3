import { readPeriod } from '../recognise/readPeriod';
import type { TableKind } from '../tables/kinds';
import { columnHeadings, tableTitles } from './headingsOf';
import type { PlacedTable } from './tablesOfKind';

/**
 * The financial year ("2022/23") that a table is of: the one that its headings, titles or sheet's name give, the
 * first that does. Headings of a KPI list do not count: a plan shows last year's performance beside this year's aims.
 */
export function findYear<K extends TableKind>(placed: PlacedTable<K>): string | undefined {
  const headings = placed.table.kind === 'kpis' ? [] : columnHeadings(placed);
  for (const text of [...headings, ...tableTitles(placed), placed.sheet.name]) {
    const { year } = readPeriod(text);
    if (year) return year;
  }
  return undefined;
}
