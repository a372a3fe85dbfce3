import type { TableKind } from '../tables/kinds';
import { isStrongWord, matchHeading, type HeadingMatches } from './matchHeading';
import { singular } from './readHeading';
import { planVocabulary, type Vocabulary } from './vocabulary';

/** A noun that so many headings end in tells none of them from the others. */
const fewestShared = 3;
/** What a heading without the noun must be worth, and what it is worth with it at most. */
const surely = 0.65;
const atMost = 0.85;

const lastWord = (heading: string): string =>
  singular(/(?<![A-Za-z])([A-Za-z]{3,})\W*$/.exec(heading)?.[1]?.toLowerCase() ?? '');

/** Nouns that three headings or more of one row end in, and that are no meaning by themselves: "benchmark". */
export function sharedNouns(
  headings: readonly string[],
  of: Vocabulary = planVocabulary,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  // One text merged over several columns is one heading.
  for (const heading of new Set(headings)) {
    const word = lastWord(heading);
    if (/\s/.test(heading.trim()) && word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .filter(([word, count]) => count >= fewestShared && !isStrongWord(word, of))
      .map(([word]) => word),
  );
}

/**
 * What a heading means where its last word is shared: meanings that this word alone had ruled out come back. With
 * "Target benchmark" and "Internal benchmark" beside it "Actual benchmark" is a measure.
 */
export function withoutShared(
  heading: string,
  matches: HeadingMatches | null,
  shared: ReadonlySet<string>,
  of: Vocabulary = planVocabulary,
): HeadingMatches | null {
  if (shared.size === 0 || !shared.has(lastWord(heading))) return matches;
  const rest = matchHeading(heading.replace(/(?<!\s)\s+[A-Za-z]+\W*$/, ''), of);
  if (!rest) return matches;
  const byKind = new Map<TableKind, ReadonlyMap<string, number>>(matches?.byKind);
  for (const [kind, fields] of rest.byKind) {
    const own = byKind.get(kind);
    const back = [...fields].filter(([field, certainty]) => certainty >= surely && !own?.has(field));
    if (back.length > 0)
      byKind.set(
        kind,
        new Map([...(own ?? []), ...back.map(([field, sure]) => [field, Math.min(sure, atMost)] as const)]),
      );
  }
  return { heading: rest.heading, vetoed: matches?.vetoed ?? new Set(), byKind };
}
