import type { PlanDetails } from '../../details';
import type { Risk, RiskCounts } from '../plan';
import { ratedAs } from './countRatings';
import { joinTables } from './findRegisters';
import { openRisks, type RegisterRisk } from './register';
import type { PlacedTable } from '../tablesOfKind';

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
