import { sheetCell } from '../../../grid/a1';
import { formatNumber } from '../../../words/numbers';
import { type Finding, newFinding } from '../../findings/finding';
import type { FundingLine } from '../../read/plan';
import type { CellPlace } from '../../../grid/area';
import { wholePounds } from '../../../words/money';

/** Where a year's money comes from beside where it goes, £000. */
export interface FundingYear {
  readonly year: string;
  /** null where the year has no lines of that kind. */
  readonly source: number | null;
  readonly spend: number | null;
  /** Source less spend; null where a side is missing. */
  readonly difference: number | null;
  readonly status: 'agreed' | 'agreed within rounding' | 'differs' | 'one side only';
  readonly sourceCells: readonly CellPlace[];
  readonly spendCells: readonly CellPlace[];
}

export interface FundingComparison {
  readonly years: readonly FundingYear[];
  readonly findings: readonly Finding[];
}

/**
 * Holds funding against spend year by year, in the order of the years, and stated totals (`totals`, as
 * readFundingTotals gives them) against the sum of their lines. Rounding is half a unit of £000 a line, for many lines
 * three times what chance makes of it.
 */
export function compareFunding(
  lines: readonly FundingLine[],
  totals: readonly FundingLine[] = [],
): FundingComparison {
  const years = [...new Set(lines.map(({ year }) => year))].sort().map((year) => yearOf(year, lines));
  return {
    years,
    findings: [
      ...years.flatMap(yearFinding),
      ...totals.flatMap((total) => totalFinding(total, lines)),
      ...lines.filter(({ amount }) => amount === null).map(unread),
    ],
  };
}

const amountsOf = (lines: readonly FundingLine[], year: string, kind: FundingLine['kind']): FundingLine[] =>
  lines.filter((line) => line.year === year && line.kind === kind && line.amount !== null);

const sumOf = (lines: readonly FundingLine[]): number =>
  Math.round(lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0) * 1e6) / 1e6;

/** Half a unit a line at the worst, three standard deviations of chance for many. */
const slackOf = (count: number): number => Math.min(count / 2, 3 * Math.sqrt(count / 12)) + 1e-6;

function yearOf(year: string, lines: readonly FundingLine[]): FundingYear {
  const [sources, spends] = [amountsOf(lines, year, 'source'), amountsOf(lines, year, 'spend')];
  const source = sources.length > 0 ? sumOf(sources) : null;
  const spend = spends.length > 0 ? sumOf(spends) : null;
  const difference = source === null || spend === null ? null : Math.round((source - spend) * 1e6) / 1e6;
  const size = Math.abs(difference ?? 0);
  return {
    year,
    source,
    spend,
    difference,
    status:
      difference === null
        ? 'one side only'
        : size < 1e-6
          ? 'agreed'
          : size <= slackOf(sources.length + spends.length)
            ? 'agreed within rounding'
            : 'differs',
    sourceCells: sources.map(({ cell }) => cell),
    spendCells: spends.map(({ cell }) => cell),
  };
}

const at = ({ sheet, row, column }: CellPlace): string => sheetCell(sheet, row, column);

function yearFinding({ year, source, spend, difference, status, ...cells }: FundingYear): Finding[] {
  const cell = cells.spendCells[0] ?? cells.sourceCells[0];
  const of = year === '' ? '' : ` in ${year}`;
  if (!cell || status === 'agreed' || status === 'agreed within rounding') return [];
  if (status === 'one side only')
    return [
      newFinding('funding-one-side', {
        cell: at(cell),
        message: `There is ${source === null ? 'spend but no source of money' : 'a source of money but no spend'}${of}, so the two cannot be compared.`,
      }),
    ];
  return [
    newFinding('funding-differs', {
      cell: at(cell),
      message: `Funding${of} comes to ${wholePounds((source ?? 0) * 1000)} and spend to ${wholePounds((spend ?? 0) * 1000)}: ${
        (difference ?? 0) > 0 ? 'more funding than spend' : 'more spend than funding'
      } by ${wholePounds(Math.abs(difference ?? 0) * 1000)}. Check for a missing line, or name what balances it.`,
    }),
  ];
}

function totalFinding(total: FundingLine, lines: readonly FundingLine[]): Finding[] {
  const own = amountsOf(lines, total.year, total.kind);
  const sum = sumOf(own);
  if (total.amount === null || own.length === 0 || Math.abs(sum - total.amount) <= slackOf(own.length))
    return [];
  return [
    newFinding('total-differs', {
      cell: at(total.cell),
      message: `${total.line}: the total stands at ${formatNumber(total.amount)}, and the lines of ${total.kind === 'source' ? 'funding' : 'spend'} come to ${formatNumber(sum)}, a difference of ${formatNumber(total.amount - sum)}. Put the total or the lines right.`,
    }),
  ];
}

const unread = ({ line, cell }: FundingLine): Finding =>
  newFinding('not-an-amount', {
    cell: at(cell),
    message: `“${line}” has no amount that can be read, so nothing is counted for it. Enter a number, or 0.`,
  });
