import type { LedgerLine } from '../ledger';
import type { ValueOf } from '../gatherCells';
import type { Amounts, DifferingCell } from './fault';

/** The line's figures in the measures that a cell compares, times `factor`. */
export function amountsOf(line: LedgerLine, cell: DifferingCell, valueOf: ValueOf, factor = 1): Amounts {
  const amounts: Amounts = {};
  for (const measure of cell.measures) amounts[measure] = factor * (valueOf(line, measure) ?? 0);
  return amounts;
}

/** Whether two are alike in every measure, but for `allowed` pounds. */
function alike(a: Amounts, b: Amounts, cell: DifferingCell, allowed = cell.allowed): boolean {
  for (const measure of cell.measures)
    if (Math.abs((a[measure] ?? 0) - (b[measure] ?? 0)) > allowed) return false;
  return true;
}

export function less(a: Amounts, b: Amounts): Amounts {
  const rest: Amounts = {};
  for (const measure of ['budget', 'projected'] as const) {
    const amount = a[measure];
    if (amount !== undefined) rest[measure] = amount - (b[measure] ?? 0);
  }
  return rest;
}

/** Whether nothing is left but what rounding may come to. */
export const isNothing = (amounts: Amounts, cell: DifferingCell): boolean => alike(amounts, {}, cell);
