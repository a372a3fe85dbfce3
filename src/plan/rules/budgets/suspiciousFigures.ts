import { type Finding, newFinding } from '../../findings/finding';
import type { BudgetTable } from '../../read/budgets/budgetTable';
import { statedTotals } from './statedTotals';
import { sheetCell, sheetCellOf } from '../../../grid/a1';
import type { BudgetLine } from '../../read/plan';
import {
  amountIn,
  amountsOf,
  type BudgetMeasure,
  type BudgetPart,
  cellIn,
  figureWords,
  partsOf,
  partWords,
  saysUnidentified,
  serviceKey,
  servicePart,
} from '../../tables/budgetParts';
import { shorten } from '../../../words/shorten';
import { formatNumber, transposedDigits } from '../../../words/numbers';

/** Higher multiples than these, save a thousand, are no slip that people make. */
const multiples = [1, 2, 3, 4, 5, 10, 12, 100, 1000];

/** One figure of a service. */
interface Figure {
  readonly part: BudgetPart;
  readonly measure: BudgetMeasure;
  readonly amount: number;
}

interface Multiple {
  readonly large: Figure;
  readonly small: Figure;
  readonly times: number;
}

/** Figures of one service that have nothing to do with one another: a measure of two blocks, and two of one block. */
function pairsIn(line: BudgetLine): (readonly [Figure, Figure])[] {
  const all = amountsOf(line);
  const ofTwo = (measure: BudgetMeasure) =>
    all
      .filter((one) => one.measure === measure)
      .flatMap((one, at, own) => own.slice(at + 1).map((other) => [one, other] as const));
  const ofOne = all.flatMap((one) => {
    const other = all.find((each) => each.part === one.part && each.measure === 'projected');
    return one.measure === 'budget' && other ? [[one, other] as const] : [];
  });
  return [...ofTwo('budget'), ...ofTwo('projected'), ...ofOne];
}

/** So many lines at least before "most of them" means something. */
const fewLines = 4;

interface Pair {
  readonly line: BudgetLine;
  readonly risk: BudgetPart;
  readonly budget: number;
  readonly projected: number;
}

/**
 * What in a budget table looks like a slip, with its cell. Nothing is corrected. A test holds it to be rare on
 * ordinary tables.
 */
export const suspiciousFigures = (table: BudgetTable): Finding[] => [
  ...unreadFigures(table),
  ...sameNames(table.lines),
  ...exactMultiples(table.lines),
  ...oddProjections(table.lines),
  ...statedTotals(table),
];

/** Services of one name in a table, whatever its spelling: their figures cannot be told apart by name. */
function sameNames(lines: readonly BudgetLine[]): Finding[] {
  const first = new Map<string, BudgetLine>();
  return lines.flatMap((line): Finding[] => {
    const key = serviceKey(line.service);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, line);
      return [];
    }
    const { sheet, row, column } = line.cell;
    return [
      newFinding('service-twice', {
        cell: sheetCell(sheet, row, column),
        message: `“${line.service}” stands here and in ${sheetCellOf(earlier.cell)}. Give each service a name of its own, or join the two lines.`,
      }),
    ];
  });
}

/** Cells of money columns that hold a text or an error of Excel: nothing is counted for them. */
const unreadFigures = ({ unread }: Pick<BudgetTable, 'unread'>): Finding[] =>
  unread.map(({ service, cell }) =>
    newFinding('not-an-amount', {
      cell: sheetCellOf(cell),
      message: `${service}: “${shorten(cell.text)}” is no amount, so nothing is counted here. ${
        cell.text.startsWith('#') ? 'Put the formula right.' : 'Enter a number, or leave the cell empty.'
      }`,
    }),
  );

const wordsOf = ({ part, measure }: Figure): string =>
  figureWords(part, measure).replace(/projected$/, 'projection');

/**
 * Figures of a service that are an exact multiple of another one of it, as Community Libraries' 4,392 = 2 × 2,196 in
 * the published Appendix 3: budget and projection in one finding. Round figures are left alone (1,000 is twice 500
 * by nature): the smaller must have three digits or more that count.
 */
function exactMultiples(lines: readonly BudgetLine[]): Finding[] {
  return lines.flatMap((line) => {
    const found = pairsIn(line).flatMap(([a, b]) => multipleOf(a, b) ?? []);
    const [first] = found;
    const cell = first && cellIn(line, first.large.part, first.large.measure);
    if (!first || !cell) return [];
    const same = found.find((other) => other !== first && other.times === first.times && acrossRisks(other));
    return [
      newFinding('exact-multiple', {
        cell: sheetCellOf(cell),
        message: `${line.service}: the ${wordsOf(first.large)} ${formatNumber(first.large.amount)} is exactly ${
          first.times === 1 ? 'the same as' : `${first.times} ×`
        } the ${wordsOf(first.small)} ${formatNumber(first.small.amount)}${
          same ? `, and so is the projection ${formatNumber(same.large.amount)}` : ''
        }. Check that it is not a copying error.`,
      }),
    ];
  });
}

const acrossRisks = ({ large, small }: Multiple): boolean => large.part !== small.part;

function multipleOf(a: Figure, b: Figure): Multiple | null {
  if (a.amount === 0 || b.amount === 0) return null;
  const [large, small] = Math.abs(a.amount) > Math.abs(b.amount) ? [a, b] : [b, a];
  const [high, low] = [large.amount, small.amount];
  if (significantDigits(low) < 3) return null;
  const times = high / low;
  const multiple = { large, small, times };
  // A projection that equals its budget is not yet forecast, which is another finding.
  if (times === 1 && !acrossRisks(multiple)) return null;
  return multiples.includes(times) ? multiple : null;
}

/** How many digits of a figure count, without the noughts at its end: 6,970 has 3, 2,196 has 4, 1,000 has 1. */
const significantDigits = (figure: number): number =>
  Math.abs(figure)
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/**
 * Projections that look odd beside their budgets: equal in most lines ("not yet forecast?"), of the opposite sign,
 * with two digits exchanged, and 0 where there is a budget, which may mean that the figure is missing.
 */
function oddProjections(lines: readonly BudgetLine[]): Finding[] {
  const pairs = lines.flatMap((line) =>
    partsOf([line]).flatMap((risk): Pair[] => {
      const [budget, projected] = [amountIn(line, risk, 'budget'), amountIn(line, risk, 'projected')];
      return budget === null || projected === null ? [] : [{ line, risk, budget, projected }];
    }),
  );
  const filled = pairs.filter(({ budget }) => budget !== 0);
  const equal = filled.filter(({ budget, projected }) => budget === projected);
  const mostlyEqual = filled.length >= fewLines && equal.length * 2 > filled.length;
  return [
    ...(mostlyEqual ? [notForecast(filled, equal)] : []),
    ...pairs.flatMap((pair) => oddPair(pair, mostlyEqual)),
  ];
}

function notForecast(filled: readonly Pair[], equal: readonly Pair[]): Finding {
  const parts = [...new Set(filled.map(({ risk }) => risk))].flatMap((risk) => {
    const of = filled.filter((pair) => pair.risk === risk).length;
    return of > 0 && risk !== 'whole'
      ? [`${equal.filter((pair) => pair.risk === risk).length} of ${of} in ${partWords(risk).trim()}`]
      : [];
  });
  const all = equal.length === filled.length;
  return newFinding('projection-equals-budget', {
    severity: all ? 'warning' : 'info',
    cell: equal[0] ? cellOf(equal[0]) : '',
    message: `The projection equals the budget in ${equal.length} of ${filled.length} lines${parts.length > 0 ? ` (${parts.join(', ')})` : ''}. Check that they have been forecast.`,
  });
}

function cellOf({ line, risk }: Pair): string {
  const cell = cellIn(line, risk, 'projected') ?? line.cell;
  return sheetCellOf(cell);
}

function oddPair(pair: Pair, mostlyEqual: boolean): Finding[] {
  const { line, risk, budget, projected } = pair;
  const odd = (code: 'zero-projection' | 'sign-flip' | 'digits-exchanged', what: string): Finding[] => [
    newFinding(code, { cell: cellOf(pair), message: `${servicePart(line.service, risk)}: ${what}` }),
  ];
  const [was, is] = [formatNumber(budget), formatNumber(projected)];
  // Savings that nobody has named are told as such.
  if (budget !== 0 && projected === 0 && !saysUnidentified(line.service))
    return odd(
      'zero-projection',
      `the projection is 0 against a budget of ${was}. Check that 0 does not mean missing.`,
    );
  if (isFlipped(budget, projected))
    return odd(
      'sign-flip',
      `the projection ${is} has the opposite sign to the budget ${was}. Check which sign is right.`,
    );
  if (looksExchanged(budget, projected, mostlyEqual))
    return odd(
      'digits-exchanged',
      `the projection ${is} has the digits of the budget ${was} with two exchanged. Check which is right.`,
    );
  return [];
}

/** Of about the same size with another sign; income that turned into a small expenditure is none. */
const isFlipped = (budget: number, projected: number): boolean =>
  budget * projected < 0 &&
  Math.abs(projected) >= 0.8 * Math.abs(budget) &&
  Math.abs(projected) <= 1.25 * Math.abs(budget);

/**
 * A forecast near its budget hits an exchange of the last digits by chance. So it is named where most lines equal
 * their budgets, and else only where the exchange makes a large variance, which a forecast rarely has.
 */
const looksExchanged = (budget: number, projected: number, mostlyEqual: boolean): boolean =>
  transposedDigits(budget, projected) &&
  Math.abs(budget) >= 100 &&
  (mostlyEqual || (Math.abs(budget) >= 1000 && Math.abs(projected - budget) > 0.08 * Math.abs(budget)));
