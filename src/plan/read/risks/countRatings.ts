import { textKey } from '../../../words/fold';
import type { PlanDetails } from '../../details';
import { type Rag, countsOf } from '../../rag/rag';
import type { Risk, RiskCounts } from '../plan';
import type { PlacedTable } from '../tablesOfKind';
import { joinTables } from './findRegisters';
import { openRisks, type RegisterRisk, type RiskRegister } from './register';
import { ratingOf } from './riskGrid';

/** What of a register its risks are rated by. */
type RatedBy = Pick<RiskRegister, 'grid' | 'doubt' | 'said'>;

/**
 * The one answer to how a risk is rated: the colour that its register gives it; where it gives none, by its score.
 * N/A without either, where the register rates it in a word of its own ("High") that Plan details do not explain, and
 * where it is not known of which grid the scores are. Score 16 without a rating on the City's grid → Red.
 */
export function ratedAs(
  { rating, ratingWord, score }: Pick<RegisterRisk, 'rating' | 'ratingWord' | 'score'>,
  { grid, doubt, said }: RatedBy,
): Rag {
  if (rating !== 'N/A' || score === null || doubt !== null) return rating;
  return ratingWord === '' || said ? ratingOf(score, grid) : rating;
}

/** Open risks by rating. */
export const countRatings = (register: RiskRegister): Record<Rag, number> =>
  countsOf(openRisks(register).map((risk) => ratedAs(risk, register)));

/** Open risks by the words of the register's own that are no colours, the commonest first: H 3, M 2, L 1. */
export function countRatingWords(
  register: RiskRegister,
): { readonly word: string; readonly count: number }[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { ratingWord: word } of openRisks(register)) {
    if (word === '') continue;
    const known = counts.get(textKey(word));
    if (known) known.count += 1;
    else counts.set(textKey(word), { word, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/**
 * The risks of registers or short lists that are not closed, each rated as `ratedAs` says: the colour that stands
 * there, else by its score where its grid is known.
 */
export function readRisks(placed: readonly PlacedTable<'risks'>[], details: PlanDetails): RegisterRisk[] {
  return joinTables(placed, details).flatMap((register) =>
    openRisks(register).map((risk) => ({ ...risk, rating: ratedAs(risk, register) })),
  );
}

/** Risks by colour; those without one count in the total alone. null for no risks. */
export function countRisks(risks: readonly Pick<Risk, 'rating'>[]): RiskCounts | null {
  if (risks.length === 0) return null;
  const count = (rating: Risk['rating']): number => risks.filter((risk) => risk.rating === rating).length;
  return { red: count('Red'), amber: count('Amber'), green: count('Green'), total: risks.length };
}
