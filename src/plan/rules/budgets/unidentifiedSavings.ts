import type { BudgetLine } from '../../read/plan';
import { amountIn, cellIn, partsOf, saysUnidentified, servicePart } from '../../tables/budgetParts';
import { sheetCell } from '../../../grid/a1';
import { wholePounds } from '../../../words/money';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { UnidentifiedSaving } from './analysis';

/**
 * Lines of the budgets that stand for savings which nobody has named yet, £000: "Unidentified savings" with a budget of
 * -450 and a forecast of -200 is 450 to save, of which 200 is forecast.
 */
export function unidentifiedSavings(lines: readonly BudgetLine[]): UnidentifiedSaving[] {
  return lines
    .filter(({ service }) => /saving|efficienc|reduction/i.test(service) && saysUnidentified(service))
    .flatMap((line) =>
      partsOf([line]).flatMap((part): UnidentifiedSaving[] => {
        const budget = amountIn(line, part, 'budget');
        const projected = amountIn(line, part, 'projected');
        if (!budget) return [];
        const cell = cellIn(line, part, 'budget') ?? line.cell;
        return [
          {
            service: line.service,
            part,
            amount: Math.abs(budget),
            forecast: projected === null ? null : Math.max(0, Math.sign(budget) * projected),
            cells: [cell],
          },
        ];
      }),
    );
}

/** A line of savings that nobody has named is told, once for each block that it stands in. */
export const unidentifiedFindings = (savings: readonly UnidentifiedSaving[]): Finding[] =>
  savings.flatMap(({ service, part, amount, forecast, cells: [cell] }): Finding[] =>
    cell
      ? [
          newFinding('savings-unidentified', {
            cell: sheetCell(cell.sheet, cell.row, cell.column),
            message: `${servicePart(service, part)}: ${wholePounds(amount * 1000)} of savings is in the budget, and nobody has named what will save it${
              forecast ? `; ${wholePounds(forecast * 1000)} of it is forecast` : ''
            }. Name what will save it, or change the budget.`,
          }),
        ]
      : [],
  );
