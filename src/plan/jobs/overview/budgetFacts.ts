import { areaAddress } from '../../../grid/a1';
import type { PlanBook } from '../../book/planBook';
import { latestNamed } from '../../book/reportedLists';
import { analyseBudgets } from '../../rules/budgets/analyseBudgets';
import type { BudgetTable } from '../../read/budgets/budgetTable';
import { findTwins } from '../../rules/budgets/compareTwins';
import {
  amountIn,
  blockKind,
  blockName,
  type BudgetMeasure,
  type BudgetPart,
  hasPart,
  isSamePart,
  partsOf,
  serviceKey,
} from '../../tables/budgetParts';
import type { Finding } from '../../findings/finding';
import type { Quarter } from '../../../words/quarters';
import { readBudgetTables } from '../../read/budgets/readBudgetTables';
import type { PlacedTable } from '../../read/tablesOfKind';
import type { BlockMoney, BudgetFacts, RiskMoney } from './facts';
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
  const read = readBudgetTables(ofReport(of('budgets'), quarter), details, quarter).map(({ table }) => table);
  const repeated = new Set(findTwins(read).map(({ second }) => second));
  const tables = withoutRepeats(read.filter((table) => !repeated.has(table)));
  if (tables.length === 0) return null;
  const analysed = tables.map((table) => ({ table, analysis: analyseBudgets(table, details) }));
  const moneyOf = (risk: BudgetPart): RiskMoney =>
    analysed.map(({ table, analysis }) => riskMoney(table, analysis, risk)).reduce(add);
  const parts = tables
    .flatMap(({ lines }) => partsOf(lines).filter((part) => lines.some((line) => hasPart(line, part))))
    .filter((part, at, all) => all.findIndex((each) => isSamePart(each, part)) === at);
  const blocks = parts.flatMap((part): BlockMoney[] => {
    const kind = blockKind(part);
    if (kind !== 'recharge' && kind !== 'other') return [];
    const inTotal = !tables.some(({ outside }) => outside.some((each) => isSamePart(each, part)));
    return [{ name: blockName(part), kind, inTotal, ...moneyOf(part) }];
  });
  return {
    findings: analysed.flatMap(({ analysis }) => analysis.findings),
    signsKnown: analysed.every(({ analysis }) => analysis.convention.expenditure !== 'unknown'),
    facts: {
      local: moneyOf('local'),
      central: moneyOf('central'),
      ...(parts.includes('whole') && { whole: moneyOf('whole') }),
      ...(blocks.length > 0 && { blocks }),
      places: tables
        .flatMap((table) => table.sources ?? [table])
        .map(({ sheet, area }) => ({ file, sheet, cell: areaAddress(area) })),
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
      partsOf([line]).flatMap((part) => (hasPart(line, part) ? [`${part} ${serviceKey(line.service)}`] : [])),
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
  wanted: BudgetPart,
): RiskMoney {
  const own = partsOf(lines).filter((part) => isSamePart(part, wanted));
  const turn = convention.expenditure === 'minus' ? -1 : 1;
  const sum = (measure: BudgetMeasure): number =>
    cleanSum(
      turn *
        lines
          .flatMap((line) => own.map((part) => amountIn(line, part, measure) ?? 0))
          .reduce((total, amount) => total + amount, 0),
    );
  const found = totals.blocks.find(({ part }) => isSamePart(part, wanted))?.sum;
  const none = convention.expenditure === 'unknown' ? null : 0;
  return {
    budget: sum('budget'),
    projected: sum('projected'),
    variance: found?.variance ?? 0,
    adverse: found ? found.adverse : none,
    favourable: found ? found.favourable : none,
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
