import type { Rag } from '../kpi';
import { openRisks, type RegisterRisk, type RiskRegister } from './register';
import { ratingOf, type RiskGrid } from './riskGrid';

/** How a risk counts: the rating that stands there, by its score where there is none; N/A with neither. */
export function ratedAs({ rating, score }: RegisterRisk, grid: RiskGrid): Rag {
  return rating === 'N/A' && score !== null ? ratingOf(score, grid) : rating;
}

/** Open risks by rating. */
export function countRatings(register: RiskRegister): Record<Rag, number> {
  const counts: Record<Rag, number> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
  for (const risk of openRisks(register)) counts[ratedAs(risk, register.grid)] += 1;
  return counts;
}
