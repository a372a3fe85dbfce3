import { kindsOfTitles } from '../recognise/titles';
import type { TableKind } from '../tables/kinds';
import { fundingKind } from './fundingKind';
import { columnHeading, tableTitles } from './headingsOf';
import type { PlacedTable } from './tablesOfKind';

/** The title that stands above a table and speaks of what is in it; undefined for none. */
export function ownTitle<K extends TableKind>(placed: PlacedTable<K>): string | undefined {
  return tableTitles(placed).find((title) => kindsOfTitles([title]).has(placed.table.kind));
}

/** Titles of funding tables as the headings of where money comes from (sources) and is spent. */
export function fundingTitles(tables: readonly PlacedTable<'funding'>[]): {
  sources?: string;
  spend?: string;
} {
  const titles: { sources?: string; spend?: string } = {};
  for (const placed of tables) {
    const title = ownTitle(placed);
    const kind = title && fundingKind(title);
    if (kind === 'source') titles.sources ??= title ?? '';
    if (kind === 'spend') titles.spend ??= title ?? '';
  }
  return titles;
}

/** Headings of a KPI list as the officer wrote them, the usual ones where there is no list or no such column. */
export function kpiHeadings(placed: PlacedTable<'kpis'> | undefined): {
  kpi: string;
  current: string;
  target: string;
} {
  const usual = { kpi: 'KPI', current: 'Current performance', target: 'Direction of travel or target' };
  if (!placed) return usual;
  const { columns } = placed.table;
  const words = (column: number | undefined, otherwise: string): string =>
    (column !== undefined && columnHeading(placed, column)) || otherwise;
  return {
    kpi: words(columns.kpi, usual.kpi),
    current: words(columns.measure, usual.current),
    target: words(columns.target ?? columns.direction, usual.target),
  };
}
