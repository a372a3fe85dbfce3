import type { BudgetMeasure } from '../../../tables/budgetParts';
import type { DifferingCell, Fault } from './fault';
import { transposedDigits } from '../../budgets/transposedDigits';

/**
 * Faults of the plan's own figure in one measure: its sign turned, two neighbouring digits exchanged (a difference
 * that nine divides), or rounded more than the other figures. `unit` is what they are rounded to, in pounds.
 */
export function figureFaults(cell: DifferingCell, measure: BudgetMeasure, unit: number): Fault[] {
  const plan = cell.plan[measure];
  const difference = cell.difference[measure];
  if (plan === undefined || difference === undefined || plan === 0) return [];
  const ledger = plan + difference;
  const of = (kind: Fault['kind']): Fault[] => [
    { kind, lines: [], effect: { [measure]: difference }, measure },
  ];
  if (Math.abs(plan + ledger) <= cell.allowed) return of('sign of the figure');
  const [written, meant] = [Math.round(plan / unit), Math.round(ledger / unit)];
  if (transposedDigits(written, meant)) return of('digits transposed');
  for (const coarse of [10, 100, 1000])
    if (
      written % coarse === 0 &&
      meant % coarse !== 0 &&
      Math.abs(ledger - plan) <= (coarse * unit) / 2 + cell.allowed - unit / 2
    )
      return of('figure rounded');
  return [];
}
