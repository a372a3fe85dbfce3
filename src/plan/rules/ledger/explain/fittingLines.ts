import type { BudgetMeasure } from '../../../tables/budgetParts';
import type { ValueOf } from '../gatherCells';
import type { LedgerLine } from '../ledger';
import { type Amounts, amountsOf, type DifferingCell, type Fault, linesToExchange } from './figureFaults';

/** More lines that fit than this say nothing of any of them. */
const mostLines = 50;

/** Two cells of which one is over by what the other is short, and what was moved. */
interface Moved {
  /** Of `over`: what stands there and belongs to `short`. */
  readonly fault: Fault;
  readonly over: DifferingCell;
  readonly short: DifferingCell;
}

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
