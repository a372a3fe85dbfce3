import { kindsOfTitles } from '../recognise/titles';
import { tableOf, type SummarySection } from '../sections/section';
import type { TableKind } from '../tables/kinds';
import { fundingKind } from './fundingKind';
import { columnHeading, tableTitles } from './headingsOf';
import type { PlacedTable } from './tablesOfKind';

/** The title that stands above a table and speaks of what is in it; undefined for none. */
function ownTitle<K extends TableKind>(placed: PlacedTable<K>): string | undefined {
  return tableTitles(placed).find((title) => kindsOfTitles([title]).has(placed.table.kind));
}

/**
 * Titles of the tables on the plan's own sheet, by the section that shows them; a table elsewhere has the title of that
 * sheet's report. Of two sections that show one kind the first has its title.
 */
export function titlesOf(
  sections: readonly SummarySection[],
  of: (kind: TableKind) => readonly PlacedTable<TableKind>[],
  home: string,
  riskTitle: string | undefined,
): Partial<Record<string, string>> {
  const titles: Partial<Record<string, string>> = {};
  const seen = new Set<string>();
  for (const section of sections) {
    const { key, source } = section;
    const [kind, lines] = [tableOf(section), source.kind === 'funding' ? source.lines : null];
    if (kind === 'text' || seen.has(`${kind} ${lines}`)) continue;
    seen.add(`${kind} ${lines}`);
    const own = of(kind).filter(({ sheet }) => sheet.name === home);
    const title =
      lines === null
        ? own[0] && ownTitle(own[0])
        : own.map(ownTitle).find((one) => one && fundingKind(one) === lines);
    const words = (source.kind === 'risks' && riskTitle) || title;
    if (words) titles[key] = words;
  }
  return titles;
}

/** Headings of a KPI list as the officer wrote them; '' where there is no list or no such column. */
export function kpiHeadings(placed: PlacedTable<'kpis'> | undefined): {
  kpi: string;
  current: string;
  target: string;
} {
  const words = (column: number | undefined): string =>
    (placed && column !== undefined && columnHeading(placed, column)) || '';
  const { kpi, measure, target, direction } = placed?.table.columns ?? {};
  return { kpi: words(kpi), current: words(measure), target: words(target ?? direction) };
}
