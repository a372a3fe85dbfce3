import { areaAddress } from '../../../grid/a1';
import type { PlanBook } from '../../book/planBook';
import { latestNamed } from '../../book/reportedLists';
import { analyseBudgets } from '../../rules/budgets/analyseBudgets';
import type { BudgetTable } from '../../read/budgets/budgetTable';
import { findTwins } from '../../rules/budgets/compareTwins';
import { budgetParts, figuresOf, type BudgetPart } from '../../tables/budgetParts';
import { serviceKey } from '../../read/budgets/serviceKey';
import type { Finding } from '../../findings/finding';
import type { Quarter } from '../../../words/quarters';
import { readBudgetTable } from '../../read/budgets/readBudgetTable';
import type { PlacedTable } from '../../read/tablesOfKind';
import type { BudgetFacts, RiskMoney } from './facts';
import { cleanSum } from '../../../words/numbers';

/**
 * Budgets of a workbook by risk, £000, all tables turned to one sign: expenditure and adverse variances are plus. Twins
 * of a table count once, and so does a table of services and risks that another has already given. null where there is
 * no budget table.
 */
export function budgetFacts(
  file: string,
  { of, details }: PlanBook,
  quarter: Quarter | undefined,
): {
  readonly facts: BudgetFacts;
  readonly findings: readonly Finding[];
  readonly signsKnown: boolean;
} | null {
  const read = ofReport(of('budgets'), quarter).map(({ sheet, table }) =>
    readBudgetTable(sheet, table, details.budgetUnit),
  );
  const repeated = new Set(findTwins(read).map(({ second }) => second));
  const tables = withoutRepeats(read.filter((table) => !repeated.has(table)));
  if (tables.length === 0) return null;
  const analysed = tables.map((table) => ({ table, analysis: analyseBudgets(table, details) }));
  const moneyOf = (risk: BudgetPart): RiskMoney =>
    analysed.map(({ table, analysis }) => riskMoney(table, analysis, risk)).reduce(add);
  const hasWhole = tables.some(({ lines }) =>
    lines.some(({ budget, projected }) => budget !== null || projected !== null),
  );
  return {
    findings: analysed.flatMap(({ analysis }) => analysis.findings),
    signsKnown: analysed.every(({ analysis }) => analysis.convention.expenditure !== 'unknown'),
    facts: {
      local: moneyOf('local'),
      central: moneyOf('central'),
      ...(hasWhole && { whole: moneyOf('whole') }),
      places: tables.map(({ sheet, area }) => ({ file, sheet, cell: areaAddress(area) })),
    },
  };
}

/**
 * Where tables name quarters, those of the one reported and what stands with them on their sheets: a plan of another
 * year may stand elsewhere in the workbook.
 */
function ofReport(
  found: readonly PlacedTable<'budgets'>[],
  wanted: Quarter | undefined,
): readonly PlacedTable<'budgets'>[] {
  const tables = found.map(({ table }) => table);
  const quarter = tables.some((table) => table.quarter === wanted) ? wanted : latestNamed(found);
  if (quarter === undefined) return found;
  const sheets = new Set(tables.filter((table) => table.quarter === quarter).map(({ sheet }) => sheet));
  return found.filter(
    ({ table }) => table.quarter === quarter || (table.quarter === undefined && sheets.has(table.sheet)),
  );
}

/** Tables most of whose services and risks were given before are of another year or quarter. */
function withoutRepeats(tables: readonly BudgetTable[]): BudgetTable[] {
  const given = new Set<string>();
  return tables.filter(({ lines }) => {
    const keys = lines.flatMap((line) =>
      budgetParts.flatMap((risk) =>
        line[figuresOf[risk].budget] === null && line[figuresOf[risk].projected] === null
          ? []
          : [`${risk} ${serviceKey(line.service)}`],
      ),
    );
    const repeats = keys.filter((key) => given.has(key)).length;
    if (keys.length === 0 || repeats * 2 > keys.length) return false;
    for (const key of keys) given.add(key);
    return true;
  });
}

function riskMoney(
  { lines }: BudgetTable,
  { convention, totals }: ReturnType<typeof analyseBudgets>,
  risk: BudgetPart,
): RiskMoney {
  const turn = convention.expenditure === 'minus' ? -1 : 1;
  const sum = (amounts: readonly (number | null)[]): number =>
    cleanSum(turn * amounts.reduce((total: number, amount) => total + (amount ?? 0), 0));
  const { variance, adverse, favourable } = totals[risk];
  return {
    budget: sum(lines.map((line) => line[figuresOf[risk].budget])),
    projected: sum(lines.map((line) => line[figuresOf[risk].projected])),
    variance,
    adverse,
    favourable,
  };
}

const add = (a: RiskMoney, b: RiskMoney): RiskMoney => ({
  budget: cleanSum(a.budget + b.budget),
  projected: cleanSum(a.projected + b.projected),
  variance: cleanSum(a.variance + b.variance),
  adverse: plus(a.adverse, b.adverse),
  favourable: plus(a.favourable, b.favourable),
});

const plus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : cleanSum(a + b);
