import type { HeadingCell } from './matchKind';
import type { AnyKindWords } from './vocabulary';

/** Columns of which a list of KPIs has one for the year that it reports. */
const ofTheYear = new Set(['target', 'yearEndTarget', 'rag']);

/**
 * Where a list of KPIs has columns of several years, the latest with a measure is the one reported: measures of
 * earlier years are what it is compared with, and targets and colours of other years are left alone ("Target
 * 2023/24" beside "Target 2022/23"). Gives the meaning of a column for the meaning and the year that its heading
 * names; null for none.
 */
export function yearsApart(
  cells: readonly HeadingCell[],
  { kind }: AnyKindWords,
): (field: string, year: number | undefined) => string | null {
  const yearsOf = (field: string): readonly (number | undefined)[] =>
    cells.flatMap(({ matches }) => (matches?.byKind.get(kind)?.has(field) ? [matches.heading.year] : []));
  const years = kind === 'kpis' ? yearsOf('measure').filter((year) => year !== undefined) : [];
  if (years.length === 0) return (field) => field;
  const reported = Math.max(...years);
  const replaced = new Set(
    [...ofTheYear].filter((field) => yearsOf(field).some((year) => year === reported)),
  );
  return (field, year) => {
    if (year === undefined || year === reported) return field;
    if (field === 'measure') return year < reported ? 'baseline' : null;
    return replaced.has(field) ? null : field;
  };
}
