import { cellAddress } from '../../grid/a1';
import { blockName, type BudgetPart, type BudgetMeasure } from '../../plan/tables/budgetParts';
import type { CellContent } from '../description';
import type { Row } from '../printedList';
import type { ReconciliationStatus } from '../../plan/rules/budgets/reconciliation';

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
/** Differences to the penny where the other side is in pounds. */
export const differences = '+#,##0.###;-#,##0.###;0';

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

/** The look of two amounts and their difference. */
export const money = (from: number): NonNullable<Row['parts']> => [
  { from, columns: 2, style: { numberFormat: thousands, horizontal: 'Right' } },
  { from: from + 2, columns: 1, style: { numberFormat: differences, horizontal: 'Right' } },
];

/** The other side less the plan; an empty cell counts as nothing. */
export const differenceFormula = (row: number): CellContent => ({
  formula: `=N(${cellAddress(row, column.ledger)})-N(${cellAddress(row, column.plan)})`,
});
