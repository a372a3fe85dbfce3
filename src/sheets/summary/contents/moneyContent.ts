import { yearReported } from '../../../plan/details';
import { budgetParts, figuresOf } from '../../../plan/tables/budgetParts';
import type { BudgetLine, FundingLine, Plan } from '../../../plan/read/plan';
import type { SectionSource } from '../../../plan/sections/section';
import type { BudgetFigure } from '../../../plan/tables/budgetParts';
import { moneyCell, tableBody, textCell, type SectionBody, type TableCell } from './content';
import { linkAmounts, type SourcedAmount } from './linkCells';

/** Lines of one kind of the plan's year, or of the latest year where none is of that; null where there are none. */
export function fundingContent(
  plan: Plan,
  { lines: kind, chart, columns }: Extract<SectionSource, { kind: 'funding' }>,
): SectionBody | null {
  const { funding, details } = plan;
  const lines = funding.filter((line) => line.kind === kind && line.amount !== null);
  const years = lines.map(({ year }) => year.trim());
  const wanted = yearReported(details)?.trim() ?? '';
  const year = years.includes(wanted) ? wanted : (years.sort().at(-1) ?? '');
  const shown = lines.filter((line) => line.year.trim() === year);
  if (shown.length === 0) return null;
  const table = tableBody(columns, {
    words: { 'table year': year },
    rows: [
      ...shown.map((line) => ({ line: textCell(line.line), amount: sumCell([fundingAmount(line)]) })),
      { line: textCell('Total'), amount: sumCell(shown.map(fundingAmount)) },
    ],
    total: true,
  });
  const signs = fundingSigns(
    kind,
    shown.map(({ amount }) => amount ?? 0),
  );
  return table && { kind: 'chart', chart, table, note: noteOf(plan, kind, signs) };
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
export function budgetContent(
  plan: Plan,
  { chart, columns }: Extract<SectionSource, { kind: 'budgets' }>,
): SectionBody | null {
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
  const table = tableBody(columns, {
    words: { risk: parted ? 'Local and central risk' : 'Budget' },
    rows: [
      ...shown.map(({ service, budget, actual }) => ({
        service: textCell(service),
        budget: sumCell(budget),
        projected: sumCell(actual),
      })),
      {
        service: textCell('Total'),
        budget: sumCell(shown.flatMap(({ budget }) => budget)),
        projected: sumCell(shown.flatMap(({ actual }) => actual)),
      },
    ],
    total: true,
  });
  const signs = details.signConvention?.trim() || budgetSigns[budgetSign];
  return table && { kind: 'chart', chart, table, note: noteOf(plan, 'budgets', signs) };
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
