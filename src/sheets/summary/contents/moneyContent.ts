import { budgetParts, figuresOf } from '../../../plan/budgets/budgetParts';
import type { BudgetLine, FundingLine, Plan } from '../../../plan/plan';
import type { BudgetFigure } from '../../../plan/budgets/budgetParts';
import { moneyCell, textCell, type SectionBody, type TableBody, type TableCell } from './content';
import { linkAmounts, type SourcedAmount } from './linkCells';

/** Lines of one kind of the plan's year, or of the latest year where none is of that; null where there are none. */
export function fundingContent(plan: Plan, kind: FundingLine['kind']): SectionBody | null {
  const { funding, details } = plan;
  const lines = funding.filter((line) => line.kind === kind && line.amount !== null);
  const years = lines.map(({ year }) => year.trim());
  const wanted = details.planYear?.trim() ?? '';
  const year = years.includes(wanted) ? wanted : (years.sort().at(-1) ?? '');
  const shown = lines.filter((line) => line.year.trim() === year);
  if (shown.length === 0) return null;
  const table: TableBody = {
    columns: [
      { heading: year, horizontal: 'Left' },
      { heading: '£000', horizontal: 'Right' },
    ],
    rows: [
      ...shown.map((line) => [textCell(line.line), sumCell([fundingAmount(line)])]),
      [textCell('Total'), sumCell(shown.map(fundingAmount))],
    ],
    total: true,
  };
  return {
    kind: 'chart',
    table,
    note: noteOf(
      plan,
      kind,
      fundingSigns(
        kind,
        shown.map(({ amount }) => amount ?? 0),
      ),
    ),
  };
}

/** What a minus stands for, where there is one. */
function fundingSigns(kind: FundingLine['kind'], amounts: readonly number[]): string {
  if (amounts.every((amount) => amount >= 0)) return '';
  if (amounts.some((amount) => amount > 0)) return 'A minus takes away from the total.';
  return kind === 'source' ? 'Income is shown with a minus.' : 'Spending is shown with a minus.';
}

/**
 * Each service's budget and projected actual, local and central risk together where a table has both; null where no
 * service has either.
 */
export function budgetContent(plan: Plan): SectionBody | null {
  const { budgets, details, budgetSign = 'plus' } = plan;
  const shown = budgets
    .map((line) => ({
      service: line.service,
      budget: budgetParts.map((part) => amountOf(line, figuresOf[part].budget)),
      actual: budgetParts.map((part) => amountOf(line, figuresOf[part].projected)),
    }))
    .filter(({ budget, actual }) => [...budget, ...actual].some(({ amount }) => amount !== null));
  if (shown.length === 0) return null;
  const parted = budgets.some((line) => line.budget === null && line.projected === null);
  const table: TableBody = {
    columns: [
      { heading: parted ? 'Local and central risk, £000' : 'Budget, £000', horizontal: 'Left' },
      { heading: 'Budget', horizontal: 'Right' },
      { heading: 'Actual', horizontal: 'Right' },
    ],
    rows: [
      ...shown.map(({ service, budget, actual }) => [textCell(service), sumCell(budget), sumCell(actual)]),
      [
        textCell('Total'),
        sumCell(shown.flatMap(({ budget }) => budget)),
        sumCell(shown.flatMap(({ actual }) => actual)),
      ],
    ],
    total: true,
  };
  const signs = details.signConvention?.trim() || budgetSigns[budgetSign];
  return { kind: 'chart', table, note: noteOf(plan, 'budgets', signs) };
}

/** What stands under a table of money; what other tables of money say stands under the last of them. */
function noteOf(
  { budgets, funding, moneySaid = [] }: Plan,
  of: 'budgets' | 'source' | 'spend',
  note: string,
) {
  const last =
    budgets.length > 0 ? 'budgets' : funding.some(({ kind }) => kind === 'spend') ? 'spend' : 'source';
  return [note, ...(of === last ? moneySaid : [])].filter(Boolean).join(' ');
}

/** What is said under the budgets where the plan's details say nothing: nothing is adverse by a guess. */
const budgetSigns: Readonly<Record<NonNullable<Plan['budgetSign']>, string>> = {
  plus: 'Minus is net income. Actual above budget is adverse.',
  minus: 'Minus is net expenditure. Actual below budget is adverse.',
  unknown: 'Signs are those of the budget table.',
};

const fundingAmount = ({ amount, amountCell }: FundingLine): SourcedAmount => ({ amount, cell: amountCell });

const amountOf = (line: BudgetLine, figure: BudgetFigure): SourcedAmount => ({
  amount: line[figure],
  cell: line.cells[figure],
});

/** The sum of figures, which follows their cells; empty where there is none. */
const sumCell = (amounts: readonly SourcedAmount[]): TableCell =>
  linkAmounts(moneyCell(sum(amounts.map(({ amount }) => amount))), amounts);

/** null where there is no figure at all. */
function sum(amounts: readonly (number | null)[]): number | null {
  const figures = amounts.filter((amount) => amount !== null);
  return figures.length === 0 ? null : figures.reduce((total, amount) => total + amount, 0);
}
