import { analyseBudgets } from '../../budgets/analyseBudgets';
import { findTwins } from '../../budgets/findTwins';
import { budgetFiguresKnown } from '../../budgets/quotedFigures';
import type { PlanDetails } from '../../details';
import { readBudgetTable } from '../../read/readBudgetTable';
import { readFunding } from '../../read/readFunding';
import type { PlacedTable } from '../../read/tablesOfKind';
import { fact, type Fact } from './fact';

/** Budgets, projections, variances and totals, £; a table that repeats another is read once. */
export function budgetFacts(placed: readonly PlacedTable<'budgets'>[], details: PlanDetails): Fact[] {
  const tables = placed.map(({ sheet, table }) => readBudgetTable(sheet, table, details.budgetUnit));
  const seconds = new Set(findTwins(tables).map(({ second }) => second));
  return tables
    .filter((table) => !seconds.has(table))
    .flatMap((table) => budgetFiguresKnown(analyseBudgets(table, details)))
    .map((known) => ({
      ...known,
      context: `${known.name} ${/variance/.test(known.name) ? 'overspend underspend over under shortfall' : 'budget'} ${/^Total (?!local risk|central risk)/.test(known.name) ? 'overall department altogether together net' : ''}`,
      stands: known.cells.length === 1,
      origin: 'table',
      subject: 'budget',
      whole: known.name.startsWith('Total'),
    }));
}

/** Sources of money and kinds of spend, £, and their totals by year. */
export function fundingFacts(placed: readonly PlacedTable<'funding'>[]): Fact[] {
  return placed.flatMap(({ sheet, table }) => {
    const lines = readFunding(sheet, table);
    const single = lines.flatMap(({ line, year, kind, amount, amountCell, cell }) =>
      amount === null
        ? []
        : [
            fact('money', Math.abs(amount) * 1000, {
              name: `${line}${year && `, ${year}`}`,
              context: `${line} ${kind === 'source' ? 'funding income' : 'spend spent expenditure'} ${year}`,
              cells: [amountCell ?? cell],
              half: 500,
            }),
          ],
    );
    const keys = [...new Set(lines.map(({ year, kind }) => `${kind} ${year}`))];
    const totals = keys.map((key) => {
      const own = lines.filter(({ year, kind }) => `${kind} ${year}` === key);
      const sum = own.reduce((all, { amount }) => all + (amount ?? 0), 0);
      return fact('money', Math.abs(sum) * 1000, {
        name: `total ${key.trim()}`,
        context: `total ${key.startsWith('source') ? 'funding income sources' : 'spend spent expenditure'}`,
        cells: own.map(({ amountCell, cell }) => amountCell ?? cell),
        half: 500,
        stands: false,
      });
    });
    return [...single, ...totals];
  });
}
