import type { Rag } from '../kpi';

/**
 * Colour of a variance (£000, plus is adverse) by a tolerance in % of the budget: Green on budget or better, Amber
 * adverse by no more than the tolerance, Red by more. null where no tolerance is set: the published rule is for KPIs
 * and the papers give none for budgets. Against a budget of nought there is no band.
 */
export function budgetRag(
  variance: number,
  budget: number,
  tolerance: number | undefined,
): Exclude<Rag, 'N/A'> | null {
  if (tolerance === undefined) return null;
  if (variance <= 0) return 'Green';
  // The edge of the band is inside it, whatever binary fractions make of it.
  return variance <= (Math.abs(budget) * tolerance) / 100 + 1e-9 ? 'Amber' : 'Red';
}
