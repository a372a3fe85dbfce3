import type { BudgetMeasure } from '../../budgets/reconciliation';
import type { DifferingCell, Fault } from './fault';

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
  if (isTransposed(written, meant)) return of('digits transposed');
  for (const coarse of [10, 100, 1000])
    if (
      written % coarse === 0 &&
      meant % coarse !== 0 &&
      Math.abs(ledger - plan) <= (coarse * unit) / 2 + cell.allowed - unit / 2
    )
      return of('figure rounded');
  return [];
}

/** Whether two neighbouring digits change places between two whole numbers of one sign: 6,974 and 6,794. */
export function isTransposed(a: number, b: number): boolean {
  const [one, other] = [String(Math.abs(a)), String(Math.abs(b))];
  if (a === b || a * b <= 0 || one.length !== other.length || (a - b) % 9 !== 0) return false;
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  return (
    apart.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
  );
}
