import { transposedDigits } from '../../../../words/numbers';
import type { BudgetMeasure, BudgetPart } from '../../../tables/budgetParts';
import type { ValueOf } from '../gatherCells';
import type { LedgerLine } from '../ledger';

/** What may be wrong where a figure of the plan and its ledger lines differ. */
export type FaultKind =
  | 'doubled'
  | 'mis-signed'
  | 'mis-coded'
  | 'cost centre elsewhere'
  | 'missing in the plan'
  | 'line rounded'
  | 'digits of a line'
  | 'figure rounded'
  | 'digits transposed'
  | 'sign of the figure'
  | 'missing in the ledger';

/** One fault; amounts in pounds. */
export interface Fault {
  readonly kind: FaultKind;
  /** The lines of which one has the fault; all lines of a cost centre; none for faults of the plan's figure. */
  readonly lines: readonly LedgerLine[];
  /** How it moves the ledger's sum away from the plan's figure, by measure. */
  readonly effect: Amounts;
  /** Where a mis-coded line belongs. */
  readonly other?: { readonly service: string; readonly risk: BudgetPart };
  /** For what a mis-coded line counts. */
  readonly from?: { readonly service: string; readonly risk: BudgetPart };
  /** Of faults of a figure. */
  readonly measure?: BudgetMeasure;
}

/** Pounds by measure; measures that are not compared are absent. */
export type Amounts = Partial<Record<BudgetMeasure, number>>;

/** A service and risk whose ledger lines do not come to the plan's figure. */
export interface DifferingCell {
  readonly key: string;
  readonly service: string;
  readonly risk: BudgetPart;
  readonly measures: readonly BudgetMeasure[];
  /** Ledger less plan, in pounds. */
  readonly difference: Amounts;
  /** The plan's figures, in pounds. */
  readonly plan: Amounts;
  /** What rounding alone may come to, in pounds. */
  readonly allowed: number;
  readonly lines: readonly LedgerLine[];
  /** Its lines as entries, where budget and projection have a row each (`joinEntries`); else empty. */
  readonly entries: readonly LedgerLine[];
}

/** A cell with what may explain it: sets of faults, each of which accounts for the whole difference. */
export interface ExplainedCell {
  readonly cell: DifferingCell;
  /** The likeliest first. That the ledger lacks a line is always among them, for nothing rules it out. */
  readonly alternatives: readonly (readonly Fault[])[];
  /** Only the first has evidence of its own (a line's double, a sign unlike its account's), and no other line fits. */
  readonly sure: boolean;
}

/** The line's figures in the measures that a cell compares. */
export function amountsOf(line: LedgerLine, cell: DifferingCell, valueOf: ValueOf): Amounts {
  const amounts: Amounts = {};
  for (const measure of cell.measures) amounts[measure] = valueOf(line, measure) ?? 0;
  return amounts;
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
export const isNothing = (amounts: Amounts, { measures, allowed }: DifferingCell): boolean =>
  !measures.some((measure) => Math.abs(amounts[measure] ?? 0) > allowed);

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
