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
