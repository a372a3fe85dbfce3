import { sheetCell } from '../../../grid/a1';
import { formatNumber } from '../../../words/numbers';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { BudgetLine } from '../../plan';
import { budgetParts, figuresOf, servicePart, type BudgetPart } from '../budgetParts';
import { transposedDigits } from '../transposedDigits';

/** So many lines at least before "most of them" means something. */
const fewLines = 4;

interface Pair {
  readonly line: BudgetLine;
  readonly risk: BudgetPart;
  readonly budget: number;
  readonly projected: number;
}

/**
 * Projections that look odd beside their budgets: equal in most lines ("not yet forecast?"), of the opposite sign,
 * with two digits exchanged, and 0 where there is a budget, which may mean that the figure is missing.
 */
export function oddProjections(lines: readonly BudgetLine[]): Finding[] {
  const pairs = lines.flatMap((line) =>
    budgetParts.flatMap((risk): Pair[] => {
      const [budget, projected] = [line[figuresOf[risk].budget], line[figuresOf[risk].projected]];
      return budget === null || projected === null ? [] : [{ line, risk, budget, projected }];
    }),
  );
  const filled = pairs.filter(({ budget }) => budget !== 0);
  const equal = filled.filter(({ budget, projected }) => budget === projected);
  const mostlyEqual = filled.length >= fewLines && equal.length * 2 > filled.length;
  return [
    ...(mostlyEqual ? [notForecast(filled, equal)] : []),
    ...pairs.flatMap((pair) => oddPair(pair, mostlyEqual)),
  ];
}

function notForecast(filled: readonly Pair[], equal: readonly Pair[]): Finding {
  const parts = budgetParts.flatMap((risk) => {
    const of = filled.filter((pair) => pair.risk === risk).length;
    return of > 0 && risk !== 'whole'
      ? [`${equal.filter((pair) => pair.risk === risk).length} of ${of} in ${risk} risk`]
      : [];
  });
  const all = equal.length === filled.length;
  return newFinding('projection-equals-budget', {
    severity: all ? 'warning' : 'info',
    cell: equal[0] ? cellOf(equal[0]) : '',
    message: `The projection equals the budget in ${equal.length} of ${filled.length} lines${parts.length > 0 ? ` (${parts.join(', ')})` : ''}. Check that they have been forecast.`,
  });
}

function cellOf({ line, risk }: Pair): string {
  const cell = line.cells[figuresOf[risk].projected] ?? line.cell;
  return sheetCell(cell.sheet, cell.row, cell.column);
}

function oddPair(pair: Pair, mostlyEqual: boolean): Finding[] {
  const { line, risk, budget, projected } = pair;
  const odd = (code: 'zero-projection' | 'sign-flip' | 'digits-exchanged', what: string): Finding[] => [
    newFinding(code, { cell: cellOf(pair), message: `${servicePart(line.service, risk)}: ${what}` }),
  ];
  const [was, is] = [formatNumber(budget), formatNumber(projected)];
  if (budget !== 0 && projected === 0)
    return odd(
      'zero-projection',
      `the projection is 0 against a budget of ${was}. Check that 0 does not mean missing.`,
    );
  if (isFlipped(budget, projected))
    return odd(
      'sign-flip',
      `the projection ${is} has the opposite sign to the budget ${was}. Check which sign is right.`,
    );
  if (looksExchanged(budget, projected, mostlyEqual))
    return odd(
      'digits-exchanged',
      `the projection ${is} has the digits of the budget ${was} with two exchanged. Check which is right.`,
    );
  return [];
}

/** Of about the same size with another sign; income that turned into a small expenditure is none. */
const isFlipped = (budget: number, projected: number): boolean =>
  budget * projected < 0 &&
  Math.abs(projected) >= 0.8 * Math.abs(budget) &&
  Math.abs(projected) <= 1.25 * Math.abs(budget);

/**
 * A forecast near its budget hits an exchange of the last digits by chance. So it is named where most lines equal
 * their budgets, and else only where the exchange makes a large variance, which a forecast rarely has.
 */
const looksExchanged = (budget: number, projected: number, mostlyEqual: boolean): boolean =>
  transposedDigits(budget, projected) &&
  Math.abs(budget) >= 100 &&
  (mostlyEqual || (Math.abs(budget) >= 1000 && Math.abs(projected - budget) > 0.08 * Math.abs(budget)));
