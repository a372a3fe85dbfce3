import { matchHeading } from '../recognise/matchHeading';
import type { TableKind } from '../tables/kinds';
import { vocabularyWith } from '../recognise/vocabulary';
import type { Line } from './linesOf';

/**
 * What columns mean in a table of a kind that the officer has named, as far as their headings say so: column by
 * meaning, the surest first, each meaning once.
 */
export function guessMeanings(kind: TableKind, lines: readonly Line[]): Map<string, number> {
  const pairs = lines.flatMap(({ at, heading }) =>
    [...(matchHeading(heading, vocabularyWith(kind))?.byKind.get(kind) ?? [])].map(([field, certainty]) => ({
      at,
      field,
      certainty,
    })),
  );
  pairs.sort((a, b) => b.certainty - a.certainty || a.at - b.at);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const { at, field, certainty } of pairs) {
    if (certainty < 0.4 || columns.has(field) || taken.has(at)) continue;
    columns.set(field, at);
    taken.add(at);
  }
  return columns;
}
