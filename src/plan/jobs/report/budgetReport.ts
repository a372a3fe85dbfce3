import type { BudgetAnalysis, VarianceSum } from '../../rules/budgets/analysis';
import type { BudgetTable } from '../../read/budgets/budgetTable';
import { budgetFigures, budgetParts, figuresOf, type BudgetPart } from '../../tables/budgetParts';
import { type Quarter, quarterName } from '../../../words/quarters';
import { columnHeading } from '../../read/headingsOf';
import type { PlacedTable } from '../../read/tablesOfKind';
import type { Field } from '../../tables/kinds';
import { shown, shownText, type BudgetAppendix } from './quarterlyReport';
import { formatPercent } from '../../../words/percent';
import { formatNumber } from '../../../words/numbers';
import { sheetCell } from '../../../grid/a1';
import { analyseBudgets } from '../../rules/budgets/analyseBudgets';
import { findTwins } from '../../rules/budgets/compareTwins';
import type { PlanBook } from '../../book/planBook';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import { readBudgetTable } from '../../read/budgets/readBudgetTable';
import { besidePlans, planSheets } from './reportTables';

type Figure = Exclude<Field<'budgets'>, 'service'>;

const fallback: Readonly<Record<Figure, string>> = {
  localBudget: 'Local risk budget',
  localProjected: 'Local risk projected to year end',
  localVariance: 'Local risk variance',
  centralBudget: 'Central risk budget',
  centralProjected: 'Central risk projected to year end',
  centralVariance: 'Central risk variance',
  budget: 'Budget',
  projected: 'Projected to year end',
  variance: 'Variance',
};

export interface ReportBudgets {
  readonly placed: PlacedTable<'budgets'>;
  readonly table: BudgetTable;
  readonly analysis: BudgetAnalysis;
  readonly findings: readonly Finding[];
}

/**
 * The budgets of a quarter as an appendix: a line a service with its figures as they stand, budgets and projections
 * before variances, and totals by risk with what they come to, so that a net figure hides nothing.
 */
export function budgetAppendix(
  placed: PlacedTable<'budgets'>,
  table: BudgetTable,
  analysis: BudgetAnalysis,
  number: number,
  quarter: Quarter,
  title = quarterName(quarter),
): BudgetAppendix {
  const has = (figure: Figure) => table.lines.some(({ cells }) => cells[figure] !== undefined);
  const figures = [...budgetFigures, ...budgetParts.map((part) => figuresOf[part].variance)].filter(has);
  const headingOf = (field: Field<'budgets'>): string => {
    const column = placed.table.columns[field];
    return column === undefined ? '' : columnHeading(placed, column);
  };
  return {
    title: `Appendix ${number} – ${title} budget monitoring`,
    fields: ['service', ...figures],
    headings: [
      (placed.table.transposed ? '' : headingOf('service')) || 'Service',
      ...figures.map((figure) => headingOf(figure) || fallback[figure]),
    ],
    rows: table.lines.map(({ service, cells }) => [
      shownText(service),
      ...figures.map((figure) => shown(cells[figure])),
    ]),
    totals: totalsOf(analysis),
    convention: analysis.convention.sentence,
  };
}

function totalsOf({ totals, convention, variances }: BudgetAnalysis): BudgetAppendix['totals'] {
  const known = convention.expenditure !== 'unknown';
  const line = (name: string, sum: VarianceSum) => ({
    name,
    budget: sum.budget,
    projected: sum.projected,
    variance: sum.variance,
    words: wordsOf(sum, known),
  });
  const has = (part: BudgetPart) => variances.some((one) => one.risk === part);
  return [
    ...(has('local') ? [line('Local risk', totals.local)] : []),
    ...(has('central') ? [line('Central risk', totals.central)] : []),
    ...(has('whole') ? [line('Budget', totals.whole)] : []),
    ...(totals.both && has('local') && has('central') ? [line('Local and central risk', totals.both)] : []),
  ];
}

/** "worse than budget (adverse), 1.0%: 247 adverse, -113 favourable" */
function wordsOf({ variance, percent, adverse, favourable }: VarianceSum, known: boolean): string {
  if (variance === 0 && !adverse) return 'on budget';
  const share = percent === null ? '' : `, ${formatPercent(Math.abs(percent), 1)}`;
  if (!known) return `${variance > 0 ? 'above' : 'below'} budget${share}`;
  const side = variance === 0 ? 'on budget' : variance > 0 ? `adverse${share}` : `favourable${share}`;
  const parts = adverse && favourable ? ` (${money(adverse)} adverse, ${money(-favourable)} favourable)` : '';
  return side + parts;
}

const money = (amount: number): string => formatNumber(amount, 1);

/**
 * The budget table of a quarter's report: the first that is of the quarter or of none, one with the services downwards
 * before its twin across; not that of a two-page plan where there are others. Others that are no twin of it are named.
 * null for none.
 */
export function reportBudgets(book: PlanBook, quarter: Quarter): ReportBudgets | null {
  const { details } = book;
  const all = besidePlans(book.of('budgets'), planSheets(book))
    .filter(({ table }) => (table.quarter ?? quarter) === quarter)
    .map((placed) => ({ placed, table: readBudgetTable(placed.sheet, placed.table, details.budgetUnit) }))
    .filter(({ table }) => table.lines.length > 0);
  const twins = findTwins(all.map(({ table }) => table));
  const twinOf = (table: BudgetTable) =>
    twins.find(({ first, second }) => first === table || second === table);
  const [found] = all;
  if (!found) return null;
  const pair = twinOf(found.table);
  const chosen =
    found.table.transposed && pair
      ? (all.find(({ table }) => (table === pair.first || table === pair.second) && !table.transposed) ??
        found)
      : found;
  const others = all.filter(
    ({ table }) => table !== chosen.table && (!pair || (table !== pair.first && table !== pair.second)),
  );
  const analysis = analyseBudgets(chosen.table, details);
  return {
    ...chosen,
    analysis,
    findings: [
      ...analysis.findings.filter(({ severity }) => severity !== 'info'),
      ...others.map(({ placed: { sheet, table } }): Finding =>
        newFinding('budgets-left-out', {
          cell: sheetCell(sheet.name, table.area.row, table.area.column),
          message: `There is another budget table on “${sheet.name}”. The report shows the one on “${chosen.placed.sheet.name}”; name the quarter in the titles of both if it should be the other.`,
        }),
      ),
    ],
  };
}
