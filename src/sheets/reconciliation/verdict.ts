import { formatNumber } from '../../words/numbers';
import type { ReconciliationStatus, ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import { wholePounds } from '../../words/money';
import { count } from '../../words/counts';

/** Statuses that keep a reconciliation from being one, in the order in which they are told. */
const open: readonly ReconciliationStatus[] = [
  'differs',
  'missing in the plan',
  'missing in the ledger',
  'mapped twice',
];

/**
 * The one line at the top: "Reconciles: all 28 figures of the plan agree with the ledger." or "Does not reconcile: 2
 * of 28 figures differ, 1 is missing in the ledger. …". `otherSide` is "the ledger", "the twin table".
 */
export function verdict({ counts, reconciles, whole }: ReconciliationTotals, otherSide: string): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return `Nothing to reconcile: neither the plan nor ${otherSide} holds a figure.`;
  const rounded = counts['agreed within rounding'];
  if (reconciles)
    return `Reconciles: all ${count(all, 'figure')} of the plan agree with ${otherSide}${
      rounded > 0 ? `, ${formatNumber(rounded)} of them within rounding` : ''
    }.`;
  const parts = open
    .filter((status) => counts[status] > 0)
    .map((status) => `${formatNumber(counts[status])} ${words(status, counts[status], otherSide)}`);
  const apart = whole.map(
    ({ measure, difference }) =>
      `${measure === 'budget' ? 'budgets' : 'projections'} by ${wholePounds(Math.abs(difference) * 1000)}`,
  );
  return `Does not reconcile: of ${count(all, 'figure')} ${parts.join(', ')}. In total ${otherSide} and the plan part in ${apart.join(', in ')}.`;
}

/** The status as it is said of the other side that it is compared with. */
export const statusWord = (status: ReconciliationStatus, otherSide: string): string =>
  status === 'missing in the ledger' ? `missing in ${otherSide}` : status;

function words(status: ReconciliationStatus, count: number, otherSide: string): string {
  if (status === 'differs') return count === 1 ? 'differs' : 'differ';
  return `${count === 1 ? 'is' : 'are'} ${statusWord(status, otherSide)}`;
}
