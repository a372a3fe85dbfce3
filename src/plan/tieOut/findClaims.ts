import type { Claim } from './claim';
import { figuresInWords } from './figuresInWords';
import { findQuoted } from './findQuoted';
import {
  findAppendices,
  findCodes,
  findDates,
  findKpiRefs,
  findQuarters,
  findYears,
  noiseIn,
  type Span,
} from './findReferencesIn';

/** What references are known by. */
export interface KnownReferences {
  readonly letters: ReadonlySet<string>;
  /** In small letters. */
  readonly kpis: ReadonlyMap<string, unknown>;
}

/**
 * All that a sentence says that can be held against a workbook, in its order: references, periods and dates first, then
 * the figures that are no part of one.
 */
export function findClaims(sentence: string, known: KnownReferences): Claim[] {
  const claims: Claim[] = [];
  // A mark a sign, so that a text of many claims costs no more than its length.
  const taken = new Uint8Array(sentence.length);
  const take = ({ start, end }: Span): void => void taken.fill(1, start, end);
  noiseIn(sentence).forEach(take);
  const add = (found: readonly Claim[]): void => {
    for (const claim of found) {
      const span = { start: claim.start, end: claim.start + claim.text.length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      claims.push(claim);
      take(span);
    }
  };
  add(findAppendices(sentence).map((found) => ({ kind: 'appendix' as const, ...found })));
  add(findCodes(sentence, known.letters));
  add(findKpiRefs(sentence, known.kpis));
  add(findQuarters(sentence));
  add(findDates(sentence));
  add(findYears(sentence));
  const digits = findQuoted(sentence);
  // "3 in every 10" first: it is one figure, and not two.
  const figures = [...figuresInWords(sentence, digits), ...digits];
  add(figures.map((quoted) => ({ kind: 'figure' as const, text: quoted.text, start: quoted.start, quoted })));
  return claims.sort((a, b) => a.start - b.start);
}
