import type { BudgetMeasure } from '../../budgets/reconciliation';
import type { ValueOf } from '../gatherCells';
import type { LedgerLine } from '../ledger';
import { linesToExchange } from './exchangedDigits';
import type { Amounts, DifferingCell, Fault } from './fault';

/** More lines that fit than this say nothing of any of them. */
const mostLines = 50;

/**
 * Single lines of a cell whose amounts fit a difference: those that the plan's figure may leave out (the amount
 * itself), whose sign may be wrong (twice the amount, in all measures or in one), or that are rounded while the
 * others are not. What fits by amount alone may be chance: such faults are possible, not sure.
 */
export function fittingLines(
  cell: DifferingCell,
  difference: Amounts,
  valueOf: ValueOf,
  linesRoundedTo: number,
): Fault[] {
  const left: LedgerLine[] = [];
  const turned: LedgerLine[] = [];
  const turnedIn: Record<BudgetMeasure, LedgerLine[]> = { budget: [], projected: [] };
  const only = onlyMeasure(cell, difference);
  for (const line of cell.lines) {
    // No objects here: every line of a cell is looked at for each doubled or mis-signed line beside it.
    let [once, twice] = [true, true];
    for (const measure of cell.measures) {
      const amount = valueOf(line, measure) ?? 0;
      const rest = difference[measure] ?? 0;
      once &&= Math.abs(amount - rest) <= cell.allowed;
      twice &&= Math.abs(2 * amount - rest) <= cell.allowed;
    }
    if (once) left.push(line);
    if (twice) turned.push(line);
    else if (only && Math.abs(2 * (valueOf(line, only) ?? 0) - (difference[only] ?? 0)) <= cell.allowed)
      turnedIn[only].push(line);
  }
  const faults = [
    ...faultOf('missing in the plan', left, difference),
    ...faultOf('mis-signed', turned, difference),
    ...(only ? faultOf('mis-signed', turnedIn[only], difference) : []),
    ...faultOf('digits of a line', linesToExchange(cell, difference, valueOf), difference),
    ...faultOf('line rounded', roundedLines(cell, difference, valueOf, linesRoundedTo), difference),
  ];
  return faults.sort((a, b) => a.lines.length - b.lines.length);
}

const faultOf = (kind: Fault['kind'], lines: readonly LedgerLine[], effect: Amounts): Fault[] =>
  lines.length === 0 || lines.length > mostLines ? [] : [{ kind, lines, effect }];

/** The measure that differs where the cell compares several and the others agree. */
function onlyMeasure(cell: DifferingCell, difference: Amounts): BudgetMeasure | null {
  const apart = cell.measures.filter((measure) => Math.abs(difference[measure] ?? 0) > cell.allowed);
  const [only, ...more] = apart;
  return only && more.length === 0 && cell.measures.length > 1 ? only : null;
}

/** Lines in round thousands of pounds, of a ledger of pounds or pence, whose rounding is large enough. */
function roundedLines(
  cell: DifferingCell,
  difference: Amounts,
  valueOf: ValueOf,
  linesRoundedTo: number,
): LedgerLine[] {
  if (linesRoundedTo >= 1000) return [];
  return cell.lines.filter((line) =>
    cell.measures.every((measure) => {
      const rest = Math.abs(difference[measure] ?? 0);
      if (rest <= cell.allowed) return true;
      const unit = roundness(valueOf(line, measure) ?? 0);
      return unit >= 1000 && rest <= unit / 2 + cell.allowed;
    }),
  );
}

/** The largest of £1,000, £10,000, … of which an amount is a multiple; 0 if of none. */
function roundness(amount: number): number {
  let unit = 0;
  for (let next = 1000; next <= 1_000_000 && amount !== 0 && amount % next === 0; next *= 10) unit = next;
  return unit;
}
