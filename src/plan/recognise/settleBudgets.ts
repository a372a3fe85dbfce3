import { budgetMeasures } from '../tables/budgetParts';
import { riskColumn, riskOfWords } from './budgetRisks';
import type { RecognisedTable } from './recognised';
import type { Field } from '../tables/kinds';
import type { Grid } from '../../grid/sheetGrid';

type BudgetField = Field<'budgets'>;
type Part = 'local' | 'central';

const measures = [...budgetMeasures, 'variance'] as const;
/** The fields of the blocks that have fields of their own, and of a budget that is not parted. */
export const budgetFieldsOf = {
  local: { budget: 'localBudget', projected: 'localProjected', variance: 'localVariance' },
  central: { budget: 'centralBudget', projected: 'centralProjected', variance: 'centralVariance' },
  recharge: { budget: 'rechargeBudget', projected: 'rechargeProjected', variance: 'rechargeVariance' },
  whole: { budget: 'budget', projected: 'projected', variance: 'variance' },
} as const satisfies Record<string, Record<(typeof measures)[number], BudgetField>>;

/**
 * What headings without a risk ("Budget", "Forecast") mean in a table of budgets. Where a title names one risk, it is
 * that; where the rows name the risks, or other headings name the central one, it is local; beside local figures of
 * their own such columns are totals and mean nothing. Where nothing tells of risks, they are the budget as one: they
 * stay `budget`, `projected`, `variance`. Other tables are handed back as they are.
 */
export function settleBudgets(
  grid: Grid,
  table: RecognisedTable,
  titles: readonly string[],
): RecognisedTable {
  if (!isBudgets(table)) return table;
  const { columns } = table;
  const has = (part: Part | 'recharge'): boolean =>
    budgetMeasures.some((measure) => columns[budgetFieldsOf[part][measure]] !== undefined);
  const part: Part | null = has('local')
    ? 'local'
    : has('central')
      ? 'local'
      : (titledRisk(titles) ?? (rowsNameRisks(grid, table) ? 'local' : null));
  if (part === null) return table;
  const meant = new Map<string, BudgetField | null>(
    measures.map((measure) => {
      const own = budgetFieldsOf[part][measure];
      // Beside both risks, or figures of its own, a plain column is their total.
      const isTotal =
        columns[own] !== undefined ||
        (has('local') && has('central')) ||
        (has('central') && saysTotal(grid, table, columns[budgetFieldsOf.whole[measure]]));
      return [budgetFieldsOf.whole[measure], isTotal ? null : own];
    }),
  );
  return {
    ...table,
    columns: renamed(columns, meant),
    certainties: renamed(table.certainties, meant),
    questions: table.questions.flatMap((question) => {
      const guess = meant.has(question.guess) ? meant.get(question.guess) : question.guess;
      return guess ? [{ ...question, guess }] : [];
    }),
  };
}

const isBudgets = (table: RecognisedTable): table is RecognisedTable<'budgets'> => table.kind === 'budgets';

/** "Total budget": a total in so many words. */
const saysTotal = (
  grid: Grid,
  { headings }: RecognisedTable<'budgets'>,
  column: number | undefined,
): boolean =>
  column !== undefined && !grid.turned && /\btotal\b/i.test(grid.headingText(headings.row, column));

function renamed(
  byField: Readonly<Partial<Record<BudgetField, number>>>,
  meant: ReadonlyMap<string, BudgetField | null>,
): Partial<Record<BudgetField, number>> {
  return Object.fromEntries(
    Object.entries(byField).flatMap(([field, value]) => {
      const name = meant.has(field) ? meant.get(field) : field;
      return name ? [[name, value]] : [];
    }),
  );
}

/** The one risk that titles name: "Local risk budgets 2023/24"; null for none, and where both are named. */
function titledRisk(titles: readonly string[]): Part | null {
  const named = new Set(titles.map(riskOfWords).filter((risk) => risk !== null));
  const [only, another] = [...named];
  return only && !another && !titles.some((title) => /\blocal\b/i.test(title) && /\bcentral\b/i.test(title))
    ? only
    : null;
}

/** Whether risks stand below one another: as names of blocks or totals, or in a column of L and C. */
function rowsNameRisks(grid: Grid, table: RecognisedTable<'budgets'>): boolean {
  const { area, columns, headings } = table;
  if (riskColumn(grid, table) !== null) return true;
  for (let row = headings.row + headings.rows; row < area.row + area.rows; row += 1)
    for (const column of new Set([area.column, columns.service ?? area.column]))
      if (riskOfWords(grid.text(row, column)) !== null) return true;
  return false;
}
