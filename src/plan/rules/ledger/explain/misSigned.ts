import type { BudgetMeasure } from '../../../tables/budgetParts';
import type { ValueOf } from '../gatherCells';
import type { LedgerLine } from '../ledger';
import type { Amounts, DifferingCell, Fault } from './fault';

/** Share of an account's other lines that must have one sign before another sign is remarkable. */
const clearShare = 0.9;
const fewest = 5;

/** For an account's name: whether its lines are plus (1) or minus (-1); 0 where they are mixed or few. */
export type SignOf = (account: string) => 1 | -1 | 0;

/** The usual sign of each account's amounts, from all lines of a ledger. */
export function accountSigns(
  lines: readonly LedgerLine[],
  measures: readonly BudgetMeasure[],
  valueOf: ValueOf,
): SignOf {
  const counts = new Map<string, { plus: number; minus: number }>();
  for (const line of lines) {
    const account = line.account || line.description;
    let count = counts.get(account);
    if (!count) counts.set(account, (count = { plus: 0, minus: 0 }));
    for (const measure of measures) {
      const amount = valueOf(line, measure) ?? 0;
      if (amount > 0) count.plus += 1;
      if (amount < 0) count.minus += 1;
    }
  }
  return (account) => {
    const { plus, minus } = counts.get(account) ?? { plus: 0, minus: 0 };
    if (plus + minus < fewest) return 0;
    return plus >= clearShare * (plus + minus) ? 1 : minus >= clearShare * (plus + minus) ? -1 : 0;
  };
}

/**
 * Lines of a cell that have the wrong sign by all appearances: unlike the other lines of their account, or budget
 * and projection of opposite signs (then either may be meant). A wrong sign moves a sum by twice the amount.
 */
export function misSigned(cell: DifferingCell, signOf: SignOf, valueOf: ValueOf): Fault[] {
  const faults: Fault[] = [];
  for (const line of cell.lines) {
    const usual = signOf(line.account || line.description);
    const amounts = cell.measures.map((measure) => ({ measure, amount: valueOf(line, measure) ?? 0 }));
    const wrong = usual === 0 ? [] : amounts.filter(({ amount }) => amount * usual < 0);
    if (wrong.length > 0) faults.push(fault(line, wrong));
    else if (amounts.some(({ amount }) => amount > 0) && amounts.some(({ amount }) => amount < 0))
      for (const one of amounts) faults.push(fault(line, [one]));
  }
  return faults;
}

function fault(line: LedgerLine, wrong: readonly { measure: BudgetMeasure; amount: number }[]): Fault {
  const effect: Amounts = {};
  for (const { measure, amount } of wrong) effect[measure] = 2 * amount;
  return { kind: 'mis-signed', lines: [line], effect };
}
