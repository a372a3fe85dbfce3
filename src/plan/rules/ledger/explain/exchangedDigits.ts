import type { BudgetMeasure } from '../../../tables/budgetParts';
import type { ValueOf } from '../gatherCells';
import type { LedgerLine } from '../ledger';
import type { Amounts, DifferingCell, Fault } from './fault';
import { transposedDigits } from '../../budgets/transposedDigits';

/**
 * Lines whose budget and projection are the same but for two neighbouring digits (8,412.50 and 8,142.50): one of the
 * two is mistyped, by all appearances. A fault for each of the two amounts that may be the wrong one.
 */
export function exchangedInLines(cell: DifferingCell, valueOf: ValueOf): Fault[] {
  return cell.lines.flatMap((line): Fault[] => {
    const [budget, projected] = [valueOf(line, 'budget') ?? 0, valueOf(line, 'projected') ?? 0];
    if (budget === projected || budget === 0 || projected === 0) return [];
    // An exchange takes a multiple of nine away: most lines need no look at their digits.
    if (
      (inPence(budget) - inPence(projected)) % 9 !== 0 ||
      !transposedDigits(inPence(budget), inPence(projected))
    )
      return [];
    return cell.measures.map((measure) => ({
      kind: 'digits of a line',
      lines: [line],
      effect: { [measure]: measure === 'budget' ? budget - projected : projected - budget },
    }));
  });
}

/** Lines of which an amount in each measure that differs would agree with two neighbouring digits exchanged. */
export const linesToExchange = (cell: DifferingCell, difference: Amounts, valueOf: ValueOf): LedgerLine[] => {
  const apart = cell.measures.filter((measure) => Math.abs(difference[measure] ?? 0) > cell.allowed);
  return cell.lines.filter((line) =>
    apart.every((measure) => exchanges(valueOf(line, measure) ?? 0, cell.allowed, difference, measure)),
  );
};

function exchanges(amount: number, allowed: number, difference: Amounts, measure: BudgetMeasure): boolean {
  const wanted = (difference[measure] ?? 0) * Math.sign(amount);
  const size = Math.trunc(Math.abs(amount));
  // Exchanging the digits at 1 and 10 times `place` takes 9 × their distance × `place` away.
  for (let place = 1; place * 10 <= size; place *= 10) {
    const low = Math.floor(size / place) % 10;
    const high = Math.floor(size / (place * 10)) % 10;
    if (low !== high && Math.abs(9 * (high - low) * place - wanted) <= allowed) return true;
  }
  return false;
}

const inPence = (pounds: number): number => Math.round(pounds * 100);
