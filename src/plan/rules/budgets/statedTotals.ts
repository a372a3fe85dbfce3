import { sheetCellOf } from '../../../grid/a1';
import { formatNumber } from '../../../words/numbers';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { BudgetLine } from '../../read/plan';
import { budgetFigures, figureWords, type BudgetFigure } from '../../tables/budgetParts';
import type { BudgetTable, StatedTotal } from '../../read/budgets/budgetTable';
import { transposedDigits } from './transposedDigits';

/**
 * Stated totals against the lines that they can sum: all, those since the total before, those outside the HRA, or,
 * for a total of totals, the partial ones before it. A total that agrees with one of these, rounding apart, is right; of another the difference is named with what would explain it. A total of nought over
 * lines that come to something is what Excel shows of a sum that includes its own cell.
 */
export function statedTotals({
  lines,
  totals,
  unit,
  riskSaid,
  recharged,
}: Pick<BudgetTable, 'lines' | 'totals' | 'unit' | 'riskSaid' | 'recharged'>): Finding[] {
  const step = roundingStep({ lines, unit });
  return budgetFigures.flatMap((figure) => {
    const prefix = prefixSums(lines, figure);
    const other = riskSaid === 'rows' ? otherRisk(figure) : null;
    const beside = other ? prefixSums(lines, other).all : null;
    const recharges = recharged[/budget$/i.test(figure) ? 'budget' : 'projected'];
    let since = 0;
    const parts: StatedTotal[] = [];
    return totals.flatMap((total): Finding[] => {
      const stated = total[figure];
      const from = since;
      since = total.after;
      const before = [...parts];
      if (total.partial) parts.push(total);
      const cell = total.cells[figure];
      if (stated === null || !cell) return [];
      const until = total.after === 0 ? lines.length : total.after;
      const whole = prefix.all[until] ?? 0;
      const segment = whole - (prefix.all[from] ?? 0);
      const candidates = [
        whole,
        ...(until > from ? [segment] : []),
        prefix.all[lines.length] ?? 0,
        prefix.noHra[until] ?? 0,
        ...(beside && total.risk === null ? bothRisks(prefix.all, beside, from, until, recharges) : []),
        ...before.map((_, at) => before.slice(at).reduce((sum, part) => sum + (part[figure] ?? 0), 0)),
      ];
      const slack = roundingOf(lines.slice(total.partial ? from : 0, until), figure, step);
      if (candidates.some((sum) => Math.abs(sum - stated) <= slack)) return [];
      const sum = total.partial && until > from ? segment : whole;
      return [finding(total, figure, stated, sum, lines.slice(total.partial ? from : 0, until), cell)];
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
    for (const field of budgetFigures) {
      const amount = line[field];
      if (amount === null || amount === 0) continue;
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
function roundingOf(lines: readonly BudgetLine[], figure: BudgetFigure, step: number): number {
  const rounded = lines.every((line) => Math.abs(((line[figure] ?? 0) / step) % 1) < 1e-6);
  const units = rounded ? Math.min(lines.length / 2, 3 * Math.sqrt(lines.length / 12)) : 0;
  return (units + 0.5) * step + 1e-6;
}

/** What a total of both risks can sum where they stand below one another: all lines, or those since the last total. */
function bothRisks(
  own: readonly number[],
  beside: readonly number[],
  from: number,
  until: number,
  recharges: number,
): number[] {
  const upTo = (at: number): number => (own[at] ?? 0) + (beside[at] ?? 0);
  const all = upTo(own.length - 1);
  return [all, all + recharges, upTo(until), upTo(until) - upTo(from)];
}

const otherRisk = (figure: BudgetFigure): BudgetFigure | null =>
  figure === 'localBudget' ? 'centralBudget' : figure === 'localProjected' ? 'centralProjected' : null;

function prefixSums(lines: readonly BudgetLine[], figure: BudgetFigure): { all: number[]; noHra: number[] } {
  const all = [0];
  const noHra = [0];
  for (const line of lines) {
    all.push((all.at(-1) ?? 0) + (line[figure] ?? 0));
    noHra.push((noHra.at(-1) ?? 0) + (line.hra ? 0 : (line[figure] ?? 0)));
  }
  return { all, noHra };
}

function finding(
  { name }: StatedTotal,
  figure: BudgetFigure,
  stated: number,
  sum: number,
  lines: readonly BudgetLine[],
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
): Finding {
  const difference = Math.round((stated - sum) * 1e6) / 1e6;
  const circular = stated === 0 && sum !== 0;
  return newFinding(circular ? 'total-is-nought' : 'total-differs', {
    cell: sheetCellOf(cell),
    message: circular
      ? `${name}, ${figureWords(figure)}: the total stands at 0, and the lines come to ${formatNumber(sum)}. If the sum includes its own cell, Excel shows 0: take the cell out of it.`
      : `${name}, ${figureWords(figure)}: the total stands at ${formatNumber(stated)}, and the lines come to ${formatNumber(sum)}, a difference of ${formatNumber(difference)}.${explain(stated, sum, lines, figure)} Put the total or the lines right.`,
  });
}

/** What one slip would make the whole difference; '' for none. */
function explain(stated: number, sum: number, lines: readonly BudgetLine[], figure: BudgetFigure): string {
  const difference = stated - sum;
  const near = (amount: number): boolean => Math.abs(amount) < 1e-6;
  const is = (line: BudgetLine, times: number): boolean => {
    const amount = line[figure] ?? 0;
    return amount !== 0 && near(difference + times * amount);
  };
  const out = lines.find((line) => is(line, 1));
  if (out) return ` That is ${out.service}, which the total may leave out.`;
  const twice = lines.find((line) => is(line, -1));
  if (twice) return ` That is ${twice.service}, which the total may count twice.`;
  const flipped = lines.find((line) => is(line, 2));
  if (flipped) return ` That is twice ${flipped.service}, which may stand with the wrong sign.`;
  return transposedDigits(stated, sum) ? ' Two digits are exchanged.' : '';
}
