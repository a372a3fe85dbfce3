import type { ValueOf } from '../gatherCells';
import type { LedgerLine } from '../ledger';
import { amountsOf } from './amounts';
import type { Amounts, DifferingCell, Fault } from './fault';

/** Two cells of which one is over by what the other is short, and what was moved. */
export interface Moved {
  /** Of `over`: what stands there and belongs to `short`. */
  readonly fault: Fault;
  readonly over: DifferingCell;
  readonly short: DifferingCell;
}

/** Whether two differences are opposite in every measure that both cells compare, but for rounding. */
export function areOpposite(a: DifferingCell, da: Amounts, b: DifferingCell, db: Amounts): boolean {
  const both = a.measures.filter((measure) => b.measures.includes(measure));
  return (
    both.length > 0 &&
    both.every((measure) => Math.abs((da[measure] ?? 0) + (db[measure] ?? 0)) <= a.allowed + b.allowed) &&
    both.some((measure) => Math.abs(da[measure] ?? 0) > a.allowed)
  );
}

/**
 * What of one cell fits both its own difference and, turned round, the other's: a line, or all lines of a cost
 * centre. null where nothing does.
 */
export function movedBetween(
  over: DifferingCell,
  dOver: Amounts,
  short: DifferingCell,
  dShort: Amounts,
  valueOf: ValueOf,
): Moved | null {
  const fits = (amounts: Amounts): boolean =>
    over.measures.every(
      (measure) => Math.abs((amounts[measure] ?? 0) - (dOver[measure] ?? 0)) <= over.allowed,
    ) &&
    over.measures.every(
      (measure) =>
        !short.measures.includes(measure) ||
        Math.abs((amounts[measure] ?? 0) + (dShort[measure] ?? 0)) <= short.allowed,
    );
  const other = { service: short.service, risk: short.risk };
  const from = { service: over.service, risk: over.risk };
  const lines = [...over.lines, ...over.entries].filter((line) => fits(amountsOf(line, over, valueOf)));
  if (lines.length > 0)
    return { over, short, fault: { kind: 'mis-coded', lines, effect: dOver, other, from } };
  for (const whole of byCostCentre(over.lines)) {
    const sum: Amounts = {};
    for (const line of whole)
      for (const measure of over.measures) sum[measure] = (sum[measure] ?? 0) + (valueOf(line, measure) ?? 0);
    if (whole.length > 1 && fits(sum))
      return {
        over,
        short,
        fault: { kind: 'cost centre elsewhere', lines: whole, effect: dOver, other, from },
      };
  }
  return null;
}

function byCostCentre(lines: readonly LedgerLine[]): Iterable<LedgerLine[]> {
  const groups = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const group = groups.get(line.key);
    if (group) group.push(line);
    else groups.set(line.key, [line]);
  }
  return groups.values();
}
