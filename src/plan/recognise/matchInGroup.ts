import type { TableKind } from '../tables/kinds';
import { matchHeading, type FieldMatches, type HeadingMatches } from './matchHeading';
import { stagedFields } from './riskStages';

/** From here a heading surely has the meaning by itself, and what a group's name gives it no more than that. */
const surely = 0.9;

/**
 * What a heading of several rows can mean. A column's own heading, the lowest, says what it holds, and the group's
 * name above of which: "Current risk rating" over "Likelihood" is a likelihood. A meaning that the whole heading
 * forbids ("Target risk" over "Likelihood") stays forbidden, save by a word that counts in the own heading only: "Year
 * end forecast" over "Budget" is a budget. `own` is '' where there is one row.
 */
export function matchInGroup(whole: string, own: string): HeadingMatches | null {
  const strictly = matchHeading(whole);
  const ownMatches = own === '' || own === whole ? null : matchHeading(own);
  if (!strictly || !ownMatches) return strictly;
  const matches = matchHeading(whole, true) ?? strictly;
  const byKind = new Map<TableKind, ReadonlyMap<string, number>>();
  for (const [kind, fields] of matches.byKind) {
    const ownFields = ownMatches.byKind.get(kind);
    const figures = kind === 'risks' ? ownFigures(ownFields) : [];
    byKind.set(
      kind,
      new Map(
        [...fields, ...figures]
          .filter(
            ([field]) =>
              figures.length === 0 || !stagedFields.includes(field) || figures.some(([own]) => own === field),
          )
          .flatMap(([field, certainty]) => {
            const byOwn = ownFields?.get(field);
            if (byOwn === undefined && !strictly.byKind.get(kind)?.has(field)) return [];
            return [[field, (byOwn ?? 0) >= surely ? Math.max(certainty, surely) : certainty]];
          }),
      ),
    );
  }
  return { ...matches, byKind };
}

/** "Current risk rating" over "L", "S" and "RAG": a risk's figure is the one that its own heading names. */
const ownFigures = (own: FieldMatches | undefined): readonly (readonly [string, number])[] =>
  [...(own ?? [])].filter(([field]) => stagedFields.includes(field));
