import { fieldOf, type TableKind } from '../tables/kinds';
import { askedBelow } from './recognised';
import { fitContents, fitOf, isOutOfQuestion } from './fitContents';
import { wayOf } from './profileColumn';
import type { FoundColumn, HeadingCell } from './headingCell';
import type { Heading } from './readHeading';
import type { AnyKindWords } from './vocabulary';
import { stagesApart } from './stagesApart';
import { yearOfHeading } from './yearColumns';

/** Below this a column's meaning is not taken. */
const leastCertainty = 0.5;
/** A heading that means so little is heard where its cells speak for it. */
const leastByWords = 0.38;

interface Pair {
  readonly field: string;
  readonly column: number;
  readonly certainty: number;
  readonly rank: number;
}

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
 * Gives each column one meaning and each meaning one column, the surest pairs first; of equally sure ones the required
 * field, then the one that the vocabulary names first. A column that comes away empty takes a meaning from another
 * that has a second one as good; a meaning beside another one that is not there is that one. With `heard` what stands in the cells settles what headings leave open.
 */
export function assignColumns(
  cells: readonly HeadingCell[],
  words: AnyKindWords,
  titled: boolean,
  heard: boolean,
): Map<string, FoundColumn> {
  const pairs = pairsOf(cells, words, titled, heard);
  const columns = new Map<string, Pair>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (columns.has(pair.field) || taken.has(pair.column)) continue;
    columns.set(pair.field, pair);
    taken.add(pair.column);
  }
  const byColumn = new Map<number, Pair[]>();
  for (const pair of pairs) byColumn.set(pair.column, [...(byColumn.get(pair.column) ?? []), pair]);
  for (const pair of pairs) {
    if (taken.has(pair.column)) continue;
    const holder = columns.get(pair.field);
    const second = holder && byColumn.get(holder.column)?.find(({ field }) => !columns.has(field));
    if (!holder || !second || second.certainty < 0.7 || pair.certainty < 0.7) continue;
    columns.set(second.field, second);
    columns.set(pair.field, pair);
    taken.add(pair.column);
  }
  for (const [field, pair] of [...columns]) {
    const general = fieldOf(words.kind, field)?.alone;
    if (general === undefined || columns.has(general)) continue;
    columns.delete(field);
    columns.set(general, { ...pair, field: general });
  }
  return new Map(
    [...columns].map(([field, pair]) => {
      const isOpen = heard && hasRival(words.kind, pair, pairs, taken, cells);
      return [
        field,
        { column: pair.column, certainty: isOpen ? Math.min(pair.certainty, rivalled) : pair.certainty },
      ];
    }),
  );
}

const nearly = 0.04;
const rivalled = askedBelow - 0.02;

/** Whether a column that came away empty means the same, is nearly as sure, and holds figures. */
const hasRival = (
  kind: TableKind,
  { field, column, certainty }: Pair,
  pairs: readonly Pair[],
  taken: ReadonlySet<number>,
  cells: readonly HeadingCell[],
): boolean =>
  fieldOf(kind, field)?.rivalled === true &&
  pairs.some(
    (other) =>
      other.field === field &&
      other.column !== column &&
      !taken.has(other.column) &&
      other.certainty >= certainty - nearly &&
      // Columns of two years are no rivals: which counts the reporting year says.
      yearAt(cells, other.column) === yearAt(cells, column) &&
      cells.some(
        (cell) =>
          cell.column === other.column && cell.profile && fitOf(kind, field, cell.profile()) === 'for',
      ),
  );

const yearAt = (cells: readonly HeadingCell[], column: number): string | undefined =>
  yearOfHeading(cells.find((cell) => cell.column === column)?.text ?? '')?.label;

/** All that the headings can mean, the surest first. */
function pairsOf(
  cells: readonly HeadingCell[],
  words: AnyKindWords,
  titled: boolean,
  heard: boolean,
): Pair[] {
  const required = new Set(words.required.flat());
  const order = [...Object.keys(words.fields), 'q1', 'q2', 'q3', 'q4'];
  const fieldOfYear = yearsApart(cells, words);
  const ofStage = stagesApart(cells, words, heard);
  const pairs: Pair[] = [];
  for (const { column, text, matches, profile } of cells)
    for (const [named, byWords] of matches?.byKind.get(words.kind) ?? []) {
      if (byWords < (words.least ?? leastByWords)) continue;
      const staged = ofStage(column, named);
      if (staged === null) continue;
      const { field, later } = fieldOfYear(staged.field, matches?.heading.year);
      if (field === null) continue;
      if (words.needsTitle?.includes(field) && !titled && byWords < 0.9) continue;
      if (heard && profile && isOutOfQuestion(words.kind, field, profile(), namesColours(matches?.heading)))
        continue;
      if (heard && profile && field === 'direction' && wayOf(text, profile()) === 'goodIs') continue;
      const surest = Math.min(byWords, staged.atMost);
      const certainty = Math.min(
        staged.atMost,
        heard ? certaintyOf(words.kind, field, surest, profile) : surest,
      );
      if (certainty < leastCertainty) continue;
      const first = field === words.required[0]?.[0] ? 0.06 : required.has(field) ? 0.01 : 0;
      const rank = certainty + first + later / 1000 - order.indexOf(field) / 10_000;
      pairs.push({ field, column, certainty, rank });
    }
  return pairs.sort((a, b) => b.rank - a.rank || a.column - b.column);
}

/**
 * Where a list of KPIs has columns of several years, the latest with a measure is the one reported: measures of
 * earlier years are what it is compared with, and targets and colours of other years are left alone ("Target
 * 2023/24" beside "Target 2022/23"). Gives the meaning of a column for the meaning and the year that its heading
 * names; null for none.
 */
function yearsApart(
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

/** "RAG" and "Traffic light" mean nothing else; a "Status" may be anything. */
const namesColours = (heading: Heading | undefined): boolean =>
  heading?.words.some((word) => ['rag', 'brag', 'traffic', 'colour'].includes(word)) ?? false;

const certaintyOf = (
  kind: TableKind,
  field: string,
  byWords: number,
  profile: HeadingCell['profile'],
): number => (profile ? fitContents(kind, field, byWords, profile()) : byWords);
