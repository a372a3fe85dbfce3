import { cellAddress } from '../../grid/a1';
import type { ReconciliationStatus, ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import { blockName, type BudgetMeasure, type BudgetPart } from '../../plan/tables/budgetParts';
import { count } from '../../words/counts';
import { wholePounds } from '../../words/money';
import { formatNumber } from '../../words/numbers';
import type { CellContent } from '../description';
import type { Row } from '../printedList';

/** Quiet fills under black text; the word says it, the colour helps to find it. */
export const statusFills: Readonly<Record<ReconciliationStatus, string>> = {
  agreed: '#E4F1E8',
  'agreed within rounding': '#EEF5E6',
  differs: '#FBE3D6',
  'missing in the plan': '#FFF3CC',
  'missing in the ledger': '#FFF3CC',
  'mapped twice': '#FFF3CC',
};

/** £000: a minus for net income as in the published tables; zero as a nought. */
export const thousands = '#,##0;-#,##0;0';

/** £000 have so many decimals where they go down to the pound. */
const mostDecimals = 3;

/**
 * The format of a column that holds these differences, £000: with as many decimals as the longest of them has, at most
 * three. [90, -45] → "+#,##0;-#,##0;0"; [90, 0.25] → "+#,##0.00;-#,##0.00;0". Never with decimals that may be missing:
 * of "+#,##0.###" Excel makes "+90.", with a bare point.
 */
export function differencesFormat(amounts: readonly (number | null)[]): string {
  const decimals = Math.max(0, ...amounts.map(decimalsOf));
  const figure = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  return `+${figure};-${figure};0`;
}

const decimalsOf = (amount: number | null): number =>
  formatNumber(amount ?? 0, mostDecimals).split('.')[1]?.length ?? 0;

/** Shares of a whole. */
export const shares = '0.0%';

/** Columns of the comparison, from 0; the service stands in the first. */
export const column = { risk: 1, measure: 2, plan: 3, ledger: 4, difference: 5, status: 6, note: 7 } as const;
export const measureWords: Readonly<Record<BudgetMeasure, string>> = {
  budget: 'Budget',
  projected: 'Projected',
};
const riskWords: Readonly<Record<string, string>> = {
  local: 'Local',
  central: 'Central',
  whole: 'Not parted',
};

/** Whether any of these is of a risk: else the column of risks is empty and nothing is said of them. */
export const namesRisks = (lines: readonly { readonly risk: BudgetPart | null }[]): boolean =>
  lines.some(({ risk }) => risk !== 'whole');

/** What stands in the column of risks; '' in a sheet that names none. */
export const riskWord = (part: BudgetPart, names: boolean): string =>
  names ? (riskWords[part] ?? blockName(part)) : '';

/** The look of two amounts and their difference, which stands beside these differences. */
export const money = (from: number, amounts: readonly number[]): NonNullable<Row['parts']> => [
  { from, columns: 2, style: { numberFormat: thousands, horizontal: 'Right' } },
  { from: from + 2, columns: 1, style: { numberFormat: differencesFormat(amounts), horizontal: 'Right' } },
];

/** The other side less the plan; an empty cell counts as nothing. */
export const differenceFormula = (row: number): CellContent => ({
  formula: `=N(${cellAddress(row, column.ledger)})-N(${cellAddress(row, column.plan)})`,
});

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

/** Headings of the columns of lines; `parted`: the plan's budgets are parted into risks. */
export const lineHeadings = (name: string, otherSide: string, parted: boolean): string[] => [
  name,
  parted ? 'Risk' : '',
  'Measure',
  'Plan £000',
  `${otherSide} £000`,
  'Difference',
  'Status',
  'Note',
];
