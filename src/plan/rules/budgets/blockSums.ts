import { sheetCell } from '../../../grid/a1';
import { inList } from '../../../words/lists';
import { wholePounds } from '../../../words/money';
import { cleanSum } from '../../../words/numbers';
import { type Finding, newFinding } from '../../findings/finding';
import type { BudgetTable } from '../../read/budgets/budgetTable';
import type { SignConvention } from '../../read/budgets/signConvention';
import type { BudgetLine } from '../../read/plan';
import {
  amountIn,
  blockName,
  type BudgetPart,
  cellIn,
  partsOf,
  saysUnidentified,
  servicePart,
} from '../../tables/budgetParts';
import type { EarlierSum, RiskSums, UnidentifiedSaving, Variance, VarianceSum } from './analysis';

/**
 * What variances come to by blocks and together, £000. `addable`: all of them are in one unit. Blocks that the table
 * leaves out of its own total are no part of what all come to.
 */
export function sumsOf(
  variances: readonly Variance[],
  convention: SignConvention,
  addable: boolean,
  { lines, outside }: Pick<BudgetTable, 'lines' | 'outside'>,
): RiskSums {
  const sumOfPart = (part: BudgetPart): VarianceSum =>
    sumOf(
      variances.filter(({ risk }) => risk === part),
      convention,
    );
  const inside = variances.filter(({ risk }) => risk === null || !outside.includes(risk));
  return {
    local: sumOfPart('local'),
    central: sumOfPart('central'),
    whole: sumOfPart('whole'),
    both: addable ? sumOf(inside, convention) : null,
    blocks: partsOf(lines)
      .filter((part) => variances.some(({ risk }) => risk === part))
      .map((part) => ({ part, inTotal: !outside.includes(part), sum: sumOfPart(part) })),
  };
}

function sumOf(variances: readonly Variance[], { expenditure }: SignConvention): VarianceSum {
  let [budget, projected, adverse, favourable] = [0, 0, 0, 0];
  for (const one of variances) {
    budget += one.budget;
    projected += one.projected;
    if (one.variance > 0) adverse += one.variance;
    else favourable += one.variance;
  }
  const known = expenditure !== 'unknown';
  const variance = cleanSum(adverse + favourable);
  return {
    budget: cleanSum(budget),
    projected: cleanSum(projected),
    variance,
    adverse: known ? cleanSum(adverse) : null,
    favourable: known ? cleanSum(favourable) : null,
    percent: budget === 0 ? null : (variance / Math.abs(budget)) * 100,
    earlier: earlierOf(variances, cleanSum(projected)),
  };
}

/** What all of some lines were forecast to come to before; null where one of them has no such forecast. */
function earlierOf(variances: readonly Variance[], projected: number): EarlierSum | null {
  const all = variances.flatMap(({ earlier }) => earlier ?? []);
  if (all.length === 0 || all.length < variances.length) return null;
  const before = cleanSum(all.reduce((sum, { amount }) => sum + amount, 0));
  const [quarter, another] = [...new Set(all.map((one) => one.quarter))];
  return {
    ...(quarter && another === undefined && { quarter }),
    projected: before,
    change: cleanSum(projected - before),
  };
}

/** Blocks beside risks and recharges that count, though no total of the table says so: one question for all of them. */
export function unsaidFindings({ unsaid, sheet, area }: BudgetTable): Finding[] {
  if (unsaid.length === 0) return [];
  const names = inList(unsaid.map((part) => `“${blockName(part)}”`));
  const [does, it, is, block, without] =
    unsaid.length === 1 ? ['Does', 'It', 'is', 'a block', 'it'] : ['Do', 'They', 'are', 'blocks', 'them'];
  return [
    newFinding('block-in-total', {
      cell: sheetCell(sheet, area.row, area.column),
      message: `${does} ${names} count towards the total? ${it} ${is} ${block} of money beside local risk, central risk and recharges, and no total of the table says so. ${it} ${is} shown apart and added to the total, with the services that have a budget and a forecast. If that is wrong, state a total below the table without ${without}.`,
    }),
  ];
}

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
