import type { ReconciliationLine } from '../budgets/reconciliation';
import { sheetCell } from '../../grid/a1';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { Ledger } from './ledger';

const clearShare = 0.8;
const fewest = 3;

/**
 * A fault of the ledger as a whole, which would otherwise show as one in every line: all its signs are turned (income
 * positive), or its unit is another than its headings say. null for none. Looked for only where most figures differ.
 */
export function wholeFault(lines: readonly ReconciliationLine[], { table }: Ledger): Finding | null {
  const both = lines.filter(({ budget, ledger }) => budget !== null && ledger !== null && budget !== 0);
  if (
    both.length < fewest ||
    both.filter(({ status }) => status === 'differs').length < clearShare * both.length
  )
    return null;
  const share = (fits: (budget: number, ledger: number) => boolean): boolean =>
    both.filter(({ budget, ledger }) => fits(budget ?? 0, ledger ?? 0)).length >= clearShare * both.length;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, Math.abs(a) * 0.02);
  const cell = sheetCell(table.sheet, table.headings.row, table.area.column);
  if (share((budget, ledger) => near(budget, -ledger)))
    return newFinding('ledger-signs-turned', {
      cell,
      message:
        "Nearly all sums of the ledger are the plan's figures with the other sign: in one of the two, income is positive. Turn the signs of the ledger (multiply its amounts by -1), then reconcile again.",
    });
  for (const [factor, words] of [
    [1000, 'The ledger looks as if it were in £000, but it is read in pounds'],
    [0.001, 'The ledger looks as if it were in pounds, but its headings say £000'],
  ] as const)
    if (share((budget, ledger) => near(budget, ledger * factor)))
      return newFinding('ledger-unit', {
        cell,
        message: `${words}: nearly all its sums are the plan's figures ${factor === 1000 ? 'divided' : 'multiplied'} by 1,000. Say the unit in the headings (“Budget £000” or “Budget £”), then reconcile again.`,
      });
  return null;
}
