import type { TableKind } from '../recognised';
import type { HeadingMatches } from './matchHeading';
import { yearsApart } from './yearsApart';
import { vocabulary, type AnyKindWords } from './vocabulary';

/** The column of a meaning, and how sure it is. */
export interface FoundColumn {
  readonly column: number;
  readonly certainty: number;
}

/** A row of headings read as one kind of table. */
export interface KindMatch {
  readonly kind: TableKind;
  /** Column of each field, and how sure each is. */
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** 0 to 1: the required headings count most, headings without a meaning take a little away. */
  readonly certainty: number;
  /** How sure the least sure of the required headings is. */
  readonly weakest: number;
  /** By which kinds are compared: the sum of what was understood. */
  readonly score: number;
}

export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly matches: HeadingMatches | null;
}

/** Below this a column's meaning is not taken. */
const leastCertainty = 0.5;
/** What a title that names the kind adds to its score. */
const titleScore = 0.6;

/**
 * The kind of table that a row of headings belongs to, or null. `titled` holds the kinds that the title above or
 * the sheet's name speaks of. Each column gets one meaning and each meaning one column, the surest first.
 */
export function matchKind(cells: readonly HeadingCell[], titled: ReadonlySet<TableKind>): KindMatch | null {
  let best: KindMatch | null = null;
  for (const words of vocabulary) {
    if (cells.some(({ matches }) => matches?.vetoed.has(words.kind))) continue;
    const match = matchWith(cells, words, titled.has(words.kind));
    if (match && (!best || match.score > best.score)) best = match;
  }
  return best;
}

function matchWith(cells: readonly HeadingCell[], words: AnyKindWords, titled: boolean): KindMatch | null {
  const columns = assign(cells, words, titled);
  if (titled || !words.needsTitle) nameUnnamed(columns, cells, words);
  const met = words.required.map((fields) =>
    Math.max(...fields.map((field) => columns.get(field)?.certainty ?? 0)),
  );
  if (met.some((certainty) => certainty === 0)) return null;
  if (new Set([...columns.values()].map(({ column }) => column)).size < 2) return null;
  const headed = cells.filter(({ text }) => text !== '').length;
  const needed = met.reduce((sum, certainty) => sum + certainty, 0) / met.length;
  const understood = Math.min(1, columns.size / Math.max(headed, 1));
  const sum = [...columns.values()].reduce((all, { certainty }) => all + certainty, 0);
  return {
    kind: words.kind,
    columns,
    certainty: Math.round(100 * Math.min(1, 0.75 * needed + 0.2 * understood + (titled ? 0.05 : 0))) / 100,
    weakest: Math.min(...met),
    score: sum + (titled ? titleScore : 0) - 0.1 * (headed - columns.size),
  };
}

/** Surest pairs first; of equally sure ones the required field, then the one that the vocabulary names first. */
function assign(
  cells: readonly HeadingCell[],
  words: AnyKindWords,
  titled: boolean,
): Map<string, FoundColumn> {
  const required = new Set(words.required.flat());
  const pairs: { field: string; column: number; certainty: number; rank: number }[] = [];
  const order = [...Object.keys(words.fields), 'q1', 'q2', 'q3', 'q4'];
  const fieldOfYear = yearsApart(cells, words);
  for (const { column, matches } of cells)
    for (const [named, certainty] of matches?.byKind.get(words.kind) ?? []) {
      const field = fieldOfYear(named, matches?.heading.year);
      if (field === null) continue;
      if (words.needsTitle?.includes(field) && !titled && certainty < 0.9) continue;
      const rank = certainty + (field === words.required[0]?.[0] ? 0.06 : required.has(field) ? 0.01 : 0);
      if (certainty >= leastCertainty)
        pairs.push({
          field,
          column,
          certainty: Math.min(1, certainty),
          rank: rank - order.indexOf(field) / 10_000,
        });
    }
  pairs.sort((a, b) => b.rank - a.rank || a.column - b.column);
  const columns = new Map<string, FoundColumn>();
  const taken = new Set<number>();
  for (const { field, column, certainty } of pairs) {
    if (columns.has(field) || taken.has(column)) continue;
    columns.set(field, { column, certainty });
    taken.add(column);
  }
  return columns;
}

/** The first column of budgets may have no heading, or the table's title in its place. */
function nameUnnamed(
  columns: Map<string, FoundColumn>,
  cells: readonly HeadingCell[],
  words: AnyKindWords,
): void {
  const { unnamed } = words;
  const first = cells[0];
  if (!unnamed || columns.has(unnamed) || !first || columns.size === 0) return;
  if ([...columns.values()].every(({ column }) => column > first.column))
    columns.set(unnamed, { column: first.column, certainty: 0.8 });
}
