import { yearReported } from '../../../plan/details';
import {
  amountIn,
  blockKind,
  blockName,
  cellIn,
  hasPart,
  partsOf,
  type BudgetMeasure,
  type BudgetPart,
} from '../../../plan/tables/budgetParts';
import { unidentifiedSavings } from '../../../plan/rules/budgets/blockSums';
import { roundedApart, wholePounds } from '../../../words/money';
import { cleanSum, formatNumber, formatSigned } from '../../../words/numbers';
import type { BudgetLine, FundingLine, Plan } from '../../../plan/read/plan';
import type { SectionSource } from '../../../plan/sections/section';
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
    words: { 'table year': year || lineNames[kind] },
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

/** What heads the lines of a table that names no year. */
const lineNames: Readonly<Record<FundingLine['kind'], string>> = { source: 'Source', spend: 'Spend' };

/** What a minus stands for, where there is one. */
function fundingSigns(kind: FundingLine['kind'], amounts: readonly number[]): string {
  if (amounts.every((amount) => amount >= 0)) return '';
  if (amounts.some((amount) => amount > 0)) return 'A minus takes away from the total.';
  return kind === 'source' ? 'Income is shown with a minus.' : 'Spending is shown with a minus.';
}

/** A row of the table of budgets, with the cells that its figures come from. */
interface BudgetRow {
  readonly service: string;
  readonly budget: readonly SourcedAmount[];
  readonly actual: readonly SourcedAmount[];
}

/**
 * The budget and projected actual of each service, local and central risk together where a table has both; where there
 * are recharges or other blocks, of each block, with its variance. null where nothing has either.
 */
export function budgetContent(
  plan: Plan,
  { chart, columns }: Extract<SectionSource, { kind: 'budgets' }>,
): SectionBody | null {
  const { budgets, details, budgetSign = 'plus', budgetsBeside = [] } = plan;
  const parts = partsOf(budgets).filter((part) => budgets.some((line) => hasPart(line, part)));
  const inside = parts.filter((part) => !budgetsBeside.includes(part));
  const isByBlock = parts.some((part) => ['recharge', 'other'].includes(blockKind(part)));
  const rows = isByBlock
    ? inside.map((part) => rowOf(part === 'whole' ? 'Not parted' : blockName(part), budgets, [part]))
    : budgets.map((line) => rowOf(line.service, [line], parts));
  const shown = rows.filter(({ budget, actual }) =>
    [...budget, ...actual].some(({ amount }) => amount !== null),
  );
  if (shown.length === 0) return null;
  const total: BudgetRow = {
    service: 'Total',
    budget: shown.flatMap(({ budget }) => budget),
    actual: shown.flatMap(({ actual }) => actual),
  };
  const parted = budgets.some((line) => line.parts.whole === undefined);
  const table = tableBody(columns, {
    words: { risk: parted && !isByBlock ? 'Local and central risk' : 'Budget' },
    rows: [...shown, total].map(({ service, budget, actual }) => ({
      service: textCell(service),
      budget: sumCell(budget),
      projected: sumCell(actual),
      ...(isByBlock && { variance: varianceCell(budget, actual, budgetSign) }),
    })),
    total: true,
  });
  const notes = [
    details.signConvention?.trim() || budgetSigns[budgetSign],
    ...budgetsBeside.flatMap((part) => besideNote(rowOf(blockName(part), budgets, [part]))),
    forecastNote(budgets, inside),
    plan.moneySaid?.some((said) => /unidentified/.test(said)) ? '' : unidentifiedNote(budgets),
    isByBlock
      ? roundedApart(
          [shown.map(({ budget }) => sumOf(budget)), shown.map(({ actual }) => sumOf(actual))],
          [sumOf(total.budget), sumOf(total.actual)],
        )
      : '',
  ];
  return (
    table && { kind: 'chart', chart, table, note: noteOf(plan, 'budgets', notes.filter(Boolean).join(' ')) }
  );
}

const rowOf = (service: string, lines: readonly BudgetLine[], parts: readonly BudgetPart[]): BudgetRow => ({
  service,
  budget: lines.flatMap((line) => parts.map((part) => amountOf(line, part, 'budget'))),
  actual: lines.flatMap((line) => parts.map((part) => amountOf(line, part, 'projected'))),
});

const sumOf = (amounts: readonly SourcedAmount[]): number => sum(amounts.map(({ amount }) => amount)) ?? 0;

/** Plus is adverse; it follows the cells of both. Empty where one of them has no figure. */
function varianceCell(
  budget: readonly SourcedAmount[],
  actual: readonly SourcedAmount[],
  sign: NonNullable<Plan['budgetSign']>,
): TableCell {
  if (![budget, actual].every((amounts) => amounts.some(({ amount }) => amount !== null)))
    return textCell('');
  const [more, less] = sign === 'minus' ? [budget, actual] : [actual, budget];
  const cell = moneyCell(cleanSum(sumOf(more) - sumOf(less)));
  const [one, other] = [sumCell(more).content, sumCell(less).content];
  return typeof one === 'object' && one && typeof other === 'object' && other
    ? { ...cell, content: { formula: `${one.formula}-(${other.formula.slice(1)})` } }
    : cell;
}

/** "Capital is not in the total: budget 1,500, actual 1,400." */
const besideNote = ({ service, budget, actual }: BudgetRow): string =>
  `${service} is not in the total: budget ${formatNumber(sumOf(budget), 0)}, actual ${formatNumber(sumOf(actual), 0)}.`;

/** "Forecast before (Q1): 24,700, so +96 since then."; '' where a line has no earlier forecast. */
function forecastNote(budgets: readonly BudgetLine[], parts: readonly BudgetPart[]): string {
  const figures = budgets.flatMap((line) => parts.flatMap((part) => line.parts[part] ?? []));
  const forecast = figures.filter(({ projected }) => projected !== null);
  const before = forecast.flatMap(({ earlier }) => earlier ?? []);
  if (before.length === 0 || before.length < forecast.length) return '';
  const then = before.reduce((all, { amount }) => all + amount, 0);
  const now = forecast.reduce((all, { projected }) => all + (projected ?? 0), 0);
  const [quarter, another] = [...new Set(before.map((one) => one.quarter))];
  const named = quarter && another === undefined ? ` at ${quarter}` : ' before';
  return `The forecast${named} was ${formatNumber(then, 0)}: ${formatSigned(Math.round(now) - Math.round(then), 0)} since then.`;
}

/** "Unidentified savings: £450,000."; '' for none. */
function unidentifiedNote(budgets: readonly BudgetLine[]): string {
  const all = unidentifiedSavings(budgets).reduce((total, { amount }) => total + amount, 0);
  return all > 0 ? `Unidentified savings in the budget: ${wholePounds(all * 1000)}.` : '';
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

const amountOf = (line: BudgetLine, part: BudgetPart, measure: BudgetMeasure): SourcedAmount => ({
  amount: amountIn(line, part, measure),
  cell: cellIn(line, part, measure),
});

/** The sum of figures, which follows their cells; empty where there is none. */
const sumCell = (amounts: readonly SourcedAmount[]): TableCell =>
  linkAmounts(moneyCell(sum(amounts.map(({ amount }) => amount))), amounts);

/** null where there is no figure at all. */
function sum(amounts: readonly (number | null)[]): number | null {
  const figures = amounts.filter((amount) => amount !== null);
  return figures.length === 0 ? null : figures.reduce((total, amount) => total + amount, 0);
}
