import { fieldOf, type TableKind } from '../tables/kinds';
import { askedBelow } from './askColumns';
import { fitContents, fitOf, isOutOfQuestion } from './fitContents';
import { wayOf } from './goodIsOrTrend';
import type { FoundColumn, HeadingCell } from './headingCell';
import type { Heading } from './readHeading';
import type { AnyKindWords } from './vocabulary';
import { stagesApart } from './stagesApart';
import { yearsApart } from './yearsApart';

/** Below this a column's meaning is not taken. */
export const leastCertainty = 0.5;
/** A heading that means so little is heard where its cells speak for it. */
const leastByWords = 0.38;

interface Pair {
  readonly field: string;
  readonly column: number;
  readonly certainty: number;
  readonly rank: number;
}

/**
 * Gives each column one meaning and each meaning one column, the surest pairs first; of equally sure ones the required
 * field, then the one that the vocabulary names first. A column that comes away empty takes a meaning from another
 * that has a second one as good. With `heard` what stands in the cells settles what headings leave open.
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
      cells.some(
        (cell) =>
          cell.column === other.column && cell.profile && fitOf(kind, field, cell.profile()) === 'for',
      ),
  );

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
      if (byWords < leastByWords) continue;
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

/** "RAG" and "Traffic light" mean nothing else; a "Status" may be anything. */
const namesColours = (heading: Heading | undefined): boolean =>
  heading?.words.some((word) => ['rag', 'brag', 'traffic', 'colour'].includes(word)) ?? false;

const certaintyOf = (
  kind: TableKind,
  field: string,
  byWords: number,
  profile: HeadingCell['profile'],
): number => (profile ? fitContents(kind, field, byWords, profile()) : byWords);
