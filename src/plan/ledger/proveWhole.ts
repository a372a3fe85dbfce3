import type { BudgetMeasure } from '../budgets/reconciliation';
import { formatNumber } from '../../words/numbers';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { GatheredLedger, LeftOut, ValueOf } from './gatherCells';
import type { Ledger, LedgerLine } from './ledger';
import { formatPounds } from '../../words/money';

/** The total of all lines of a ledger in one measure, in pounds, and its parts. */
export interface LedgerProof {
  readonly measure: BudgetMeasure;
  readonly whole: number;
  /** For services of the plan or by name missing in it. */
  readonly counted: number;
  readonly leftOut: readonly { readonly why: LeftOut; readonly lines: number; readonly amount: number }[];
  /** The parts come to the whole. */
  readonly proven: boolean;
}

const reasons: Readonly<Record<LeftOut, string>> = {
  'mapped twice': 'belong to a cost centre that is mapped to several services',
  'no risk': 'do not say whether they are local or central risk',
  'other risk': 'are marked as neither local nor central risk',
  'no cost centre': 'have no cost centre',
};

/** Proves that every line of a ledger is counted once or named as left out. */
export function proveWhole(
  ledger: Ledger,
  { cells, unmapped, leftOut }: GatheredLedger,
  measures: readonly BudgetMeasure[],
  valueOf: ValueOf,
): { proofs: LedgerProof[]; findings: Finding[] } {
  const sum = (lines: readonly LedgerLine[], measure: BudgetMeasure): number =>
    lines.reduce((all, line) => all + (valueOf(line, measure) ?? 0), 0);
  const proofs = measures.map((measure): LedgerProof => {
    const whole = sum(ledger.lines, measure);
    const counted = [...cells.values(), ...unmapped.values()].reduce(
      (all, cell) => all + cell.sums[measure],
      0,
    );
    const left = [...leftOut].map(([why, lines]) => ({
      why,
      lines: lines.length,
      amount: inPence(sum(lines, measure)),
    }));
    const parts = left.reduce((all, { amount }) => all + amount, counted);
    return {
      measure,
      whole: inPence(whole),
      counted: inPence(counted),
      leftOut: left,
      proven: Math.abs(whole - parts) < 0.05,
    };
  });
  const findings = [...leftOut].flatMap(([why, lines]): Finding[] => {
    const [first] = lines;
    // Of cost centres that are mapped twice, and of lines without one, other findings speak.
    if (!first || why === 'mapped twice' || why === 'no cost centre') return [];
    const amounts = measures.map(
      (measure) => `${formatPounds(sum(lines, measure))} ${measure === 'budget' ? 'budget' : 'projected'}`,
    );
    const marker = why === 'other risk' ? ` (“${first.otherRisk}”)` : '';
    return [
      newFinding(why === 'no risk' ? 'ledger-no-risk' : 'ledger-other-risk', {
        cell: first.cell,
        message: `${lines.length === 1 ? 'One line' : `${formatNumber(lines.length)} lines`} of the ledger (${amounts.join(', ')}) ${reasons[why]}${marker}, the first in row ${first.row + 1}. They are left out.`,
      }),
    ];
  });
  return { proofs, findings };
}

const inPence = (amount: number): number => Math.round(amount * 100) / 100 || 0;
