/**
 * What a variance is called. Against a budget of net expenditure more is an overspend, less an underspend; against
 * one of net income less is an income shortfall, more is extra income. Above and below budget where the sign
 * convention is not known.
 */
export type Direction =
  | 'on budget'
  | 'overspend'
  | 'underspend'
  | 'income shortfall'
  | 'extra income'
  | 'above budget'
  | 'below budget';

/**
 * Direction of a variance. `budget` and `projected` have net expenditure as plus (£000); with no budget, what is
 * projected says whether it is spending or income.
 */
export function directionOf(budget: number, projected: number): Direction {
  const variance = projected - budget;
  if (variance === 0) return 'on budget';
  const income = budget < 0 || (budget === 0 && projected < 0);
  if (income) return variance > 0 ? 'income shortfall' : 'extra income';
  return variance > 0 ? 'overspend' : 'underspend';
}
