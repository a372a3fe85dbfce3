import { fitOf } from './fitContents';
import type { HeadingCell } from './headingCell';
import type { AnyKindWords } from './vocabulary';

/** Columns of which a list of KPIs has one for the year that it reports. */
const ofTheYear = new Set(['target', 'yearEndTarget', 'rag']);
/** Meanings so near each other are equally likely. */
const closeTo = 0.05;
const measures: ReadonlySet<string> = new Set(['measure', 'q1', 'q2', 'q3', 'q4']);

/** What a column is taken for; `later` puts the nearer of earlier years before the others. */
interface FieldOfYear {
  readonly field: string | null;
  readonly later: number;
}

/**
 * Where a list of KPIs has columns of several years, the latest with a measure is the one reported: measures of
 * earlier years are what it is compared with, and targets and colours of other years are left alone ("Target
 * 2023/24" beside "Target 2022/23"). Gives the meaning of a column for the meaning and the year that its heading
 * names; null for none.
 */
export function yearsApart(
  cells: readonly HeadingCell[],
  { kind }: AnyKindWords,
): (field: string, year: number | undefined) => FieldOfYear {
  const yearsOf = (
    isWanted: (field: string) => boolean,
    holds: (cell: HeadingCell) => boolean = () => true,
  ): readonly (number | undefined)[] =>
    cells
      .filter(holds)
      .flatMap(({ matches }) =>
        [...(matches?.byKind.get(kind) ?? [])].some(
          ([field, certainty]) => isWanted(field) && certainty >= bestOf(matches?.byKind.get(kind)),
        )
          ? [matches?.heading.year]
          : [],
      );
  const years =
    kind === 'kpis' ? yearsOf((field) => measures.has(field)).filter((year) => year !== undefined) : [];
  const targetYears = yearsOf((field) => field === 'target').filter((year) => year !== undefined);
  if (years.length === 0) return (field) => ({ field, later: 0 });
  // "2022/23 outturn | 2023/24 target | Q3 position": what names no year is of the target's.
  const hasUndated = yearsOf((field) => measures.has(field), isNoName).includes(undefined);
  const reported = Math.max(...years, ...(hasUndated ? targetYears : []));
  const replaced = new Set(
    [...ofTheYear].filter((field) => yearsOf((each) => each === field).some((year) => year === reported)),
  );
  return (field, year) => {
    if (year === undefined || year === reported) return { field, later: 0 };
    if (measures.has(field)) return { field: year < reported ? 'baseline' : null, later: year - reported };
    return { field: replaced.has(field) ? null : field, later: 0 };
  };
}

/** A heading counts for what it most likely means: "Explanation of performance" holds no measure. */
const bestOf = (fields: ReadonlyMap<string, number> = new Map()): number =>
  Math.max(0, ...fields.values()) - closeTo;

/** "Measure of progress" over the names of indicators is no measure. */
const isNoName = ({ profile }: HeadingCell): boolean =>
  !profile || fitOf('kpis', 'q1', profile()) !== 'against';
