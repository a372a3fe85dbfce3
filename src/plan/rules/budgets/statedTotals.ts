import { sheetCellOf } from '../../../grid/a1';
import { cleanSum, formatNumber, transposedDigits } from '../../../words/numbers';
import { type Finding, newFinding } from '../../findings/finding';
import type { BudgetLine } from '../../read/plan';
import { amountsOf, figureWords, type BudgetMeasure, type BudgetPart } from '../../tables/budgetParts';
import type { BudgetEntry, BudgetTable, MoneyColumn } from '../../read/budgets/budgetTable';
import type { SourceCell } from '../../../grid/snapshot';

/**
 * Stated totals against the lines of their column that they can sum: all, those since the total or the heading before,
 * those outside the HRA, all without the blocks that the table leaves out, or, for a total of totals, the partial ones
 * before it. A total that agrees with one of these, rounding apart, is right; of another the difference is named with
 * what would explain it. A total of nought over lines that come to something is what Excel shows of a sum that includes
 * its own cell. A total of a line's blocks beside them is held against their sum.
 */
export function statedTotals(table: StatedOn & Pick<BudgetTable, 'sources'>): Finding[] {
  if (table.sources) return table.sources.flatMap(statedTotals);
  const step = roundingStep(table);
  return [
    ...table.columns.flatMap((column, at) =>
      column.measure === 'variance' || column.role === 'earlier' ? [] : columnTotals(table, column, at, step),
    ),
    ...totalsBeside(table, step),
  ];
}

type StatedOn = Pick<BudgetTable, 'lines' | 'entries' | 'columns' | 'unit' | 'outside'>;

/** A line of a column. */
interface Summed {
  readonly service: string;
  readonly amount: number;
  readonly hra: boolean;
  readonly part: BudgetPart;
}

function columnTotals(
  { entries, outside }: StatedOn,
  column: MoneyColumn,
  at: number,
  step: number,
): Finding[] {
  const lines: Summed[] = [];
  const all = entries.flatMap((entry) => (entry.kind === 'line' ? [summed(entry, column, at)] : []));
  const allSum = sumOf(all);
  const sums = { all: [0], noHra: [0], inside: [0] };
  let since = 0;
  let below = 0;
  let block = 0;
  let blockPart: BudgetPart | null = null;
  const parts: number[] = [];
  return entries.flatMap((entry): Finding[] => {
    if (entry.begins) below = lines.length;
    if (entry.kind === 'line') {
      const line = summed(entry, column, at);
      if (line.part !== blockPart) block = lines.length;
      blockPart = line.part;
      lines.push(line);
      sums.all.push((sums.all.at(-1) ?? 0) + line.amount);
      sums.noHra.push((sums.noHra.at(-1) ?? 0) + (line.hra ? 0 : line.amount));
      sums.inside.push((sums.inside.at(-1) ?? 0) + (outside.includes(line.part) ? 0 : line.amount));
      return [];
    }
    const stated = entry.amounts[at] ?? null;
    const cell = entry.cells[at];
    const from = since;
    since = lines.length;
    const before = [...parts];
    if (entry.partial) parts.push(stated ?? 0);
    if (stated === null || !cell) return [];
    const until = lines.length === 0 ? all.length : lines.length;
    const whole = lines.length === 0 ? allSum : (sums.all[until] ?? 0);
    const after = (start: number): number => whole - (sums.all[start] ?? 0);
    const own = entry.partial ? all.slice(from, until) : all.slice(0, until);
    const candidates = [
      whole,
      ...[from, below, block].filter((start) => until > start).map(after),
      allSum,
      sums.noHra[until] ?? 0,
      sums.inside[until] ?? 0,
      ...before.map((_, first) => before.slice(first).reduce((sum, part) => sum + part, 0)),
    ];
    if (candidates.some((sum) => Math.abs(sum - stated) <= roundingOf(own, step))) return [];
    const sum = entry.partial && until > from ? after(from) : whole;
    return [finding(entry, column, stated, sum, own, cell)];
  });
}

const summed = ({ name, amounts, hra, part }: BudgetEntry, column: MoneyColumn, at: number): Summed => ({
  service: name,
  amount: amounts[at] ?? 0,
  hra,
  part: part ?? column.part,
});

const sumOf = (lines: readonly Summed[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);

/** "Total budget" beside the budgets of the blocks: what it comes to by them, rounding apart. */
function totalsBeside({ entries, columns, outside }: StatedOn, step: number): Finding[] {
  return columns.flatMap((column, at) => {
    if (column.role !== 'total') return [];
    const own = columns.flatMap(({ role, measure }, index) =>
      role === 'own' && measure === column.measure ? [index] : [],
    );
    return entries.flatMap(({ kind, name, amounts, cells }): Finding[] => {
      const stated = amounts[at] ?? null;
      const cell = cells[at];
      const blocks = own.flatMap((index) => {
        const amount = amounts[index] ?? null;
        const part = columns[index]?.part;
        return amount === null || !part ? [] : [{ amount, part }];
      });
      if (kind !== 'line' || stated === null || !cell || blocks.length === 0) return [];
      const sum = blocks.reduce((all, { amount }) => all + amount, 0);
      const inside = blocks.reduce((all, { amount, part }) => all + (outside.includes(part) ? 0 : amount), 0);
      const slack = ((blocks.length + 1) / 2) * step + 1e-6;
      if (column.measure === 'variance' && Math.abs(sum + stated) <= slack) return [];
      if ([sum, inside].some((each) => Math.abs(each - stated) <= slack)) return [];
      return [
        newFinding('total-differs', {
          cell: sheetCellOf(cell),
          message: `${name}, total ${column.measure}: ${formatNumber(stated)} stands here, and the blocks beside it come to ${formatNumber(sum)}, a difference of ${formatNumber(cleanSum(stated - sum))}. Put the total or the blocks right.`,
        }),
      ];
    });
  });
}

/**
 * To what the figures of a budget table are rounded, in £000: to its unit, or to tenths of it for £m with decimals.
 * Decimals of £000 may stand behind figures that show none, so they make nothing stricter. No less than a pound.
 */
export const roundingStep = ({ lines, unit: { unit } }: Pick<BudgetTable, 'lines' | 'unit'>): number =>
  unit === 1000 ? Math.min(Math.max(planRounding(lines), 100), 1000) : Math.max(unit, 0.001);

/**
 * To what the plan's figures are rounded, in £000, read from the figures: the largest power of ten of which all are
 * multiples, from £0.01 to £1m. Tens and more of £000 take five different figures, for one or two may be round by
 * chance.
 */
export function planRounding(budgets: readonly BudgetLine[]): number {
  const seen = new Set<number>();
  let power = 3;
  for (const line of budgets)
    for (const { amount } of amountsOf(line)) {
      if (amount === 0) continue;
      seen.add(Math.abs(amount));
      while (power > -5 && !isMultiple(amount, power)) power -= 1;
    }
  return 10 ** (seen.size < 5 ? Math.min(power, 0) : power);
}

const isMultiple = (amount: number, power: number): boolean => {
  const steps = amount / 10 ** power;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
};

/**
 * What rounding can part a total from its lines: half a unit each at the worst, for many lines three times what chance
 * makes of it; half a unit where the lines are not rounded themselves.
 */
function roundingOf(lines: readonly Summed[], step: number): number {
  const rounded = lines.every(({ amount }) => Math.abs((amount / step) % 1) < 1e-6);
  const units = rounded ? Math.min(lines.length / 2, 3 * Math.sqrt(lines.length / 12)) : 0;
  return (units + 0.5) * step + 1e-6;
}

function finding(
  { name }: BudgetEntry,
  { part, open, measure, role }: MoneyColumn,
  stated: number,
  sum: number,
  lines: readonly Summed[],
  cell: SourceCell,
): Finding {
  const difference = cleanSum(stated - sum);
  const circular = stated === 0 && sum !== 0;
  const figure = open
    ? measure
    : role === 'total'
      ? `total ${measure}`
      : figureWords(part, measure as BudgetMeasure);
  return newFinding(circular ? 'total-is-nought' : 'total-differs', {
    cell: sheetCellOf(cell),
    message: circular
      ? `${name}, ${figure}: the total stands at 0, and the lines come to ${formatNumber(sum)}. If the sum includes its own cell, Excel shows 0: take the cell out of it.`
      : `${name}, ${figure}: the total stands at ${formatNumber(stated)}, and the lines come to ${formatNumber(sum)}, a difference of ${formatNumber(difference)}.${explain(stated, sum, lines)} Put the total or the lines right.`,
  });
}

/** What one slip would make the whole difference; '' for none. */
function explain(stated: number, sum: number, lines: readonly Summed[]): string {
  const difference = stated - sum;
  const near = (amount: number): boolean => Math.abs(amount) < 1e-6;
  const is = ({ amount }: Summed, times: number): boolean =>
    amount !== 0 && near(difference + times * amount);
  const out = lines.find((line) => is(line, 1));
  if (out) return ` That is ${out.service}, which the total may leave out.`;
  const twice = lines.find((line) => is(line, -1));
  if (twice) return ` That is ${twice.service}, which the total may count twice.`;
  const flipped = lines.find((line) => is(line, 2));
  if (flipped) return ` That is twice ${flipped.service}, which may stand with the wrong sign.`;
  return transposedDigits(stated, sum) ? ' Two digits are exchanged.' : '';
}
