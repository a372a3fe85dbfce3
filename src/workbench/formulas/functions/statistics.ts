import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { asNumber, errors, isError, isMatrix, isReference, toNumber, type Value } from '../values';
import type { Context } from '../context';
import {
  collectNumbers,
  visitValues,
  anyNumber,
  values,
  type FunctionTable,
  type ValuesFunction,
  singleNumber,
  sound,
} from './sheetFunction';

export type Aggregate = (numbers: readonly number[]) => number | CellError;

const sum: Aggregate = (numbers) => numbers.reduce((total, number) => total + number, 0);

const mean: Aggregate = (numbers) =>
  numbers.length === 0 ? errors.div0 : Number(sum(numbers)) / numbers.length;

/** Sum of squares about the mean. */
const squares = (numbers: readonly number[]): number => {
  const centre = Number(mean(numbers));
  return numbers.reduce((total, number) => total + (number - centre) ** 2, 0);
};

const variance =
  (sample: 0 | 1): Aggregate =>
  (numbers) =>
    numbers.length <= sample ? errors.div0 : squares(numbers) / (numbers.length - sample);

const root =
  (aggregate: Aggregate): Aggregate =>
  (numbers) => {
    const result = aggregate(numbers);
    return isError(result) ? result : Math.sqrt(result);
  };

/** Value at a share of the way through the sorted numbers, between neighbours in proportion (PERCENTILE.INC). */
export function percentile(numbers: readonly number[], share: number): number | CellError {
  if (numbers.length === 0 || share < 0 || share > 1) return errors.num;
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

function mode(numbers: readonly number[]): number | CellError {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const found = [...counts].find(([, count]) => count === most);
  return found && most > 1 ? found[0] : errors.na;
}

/** Aggregates of numbers that SUBTOTAL and AGGREGATE number, too. */
export const aggregates = {
  SUM: sum,
  AVERAGE: mean,
  COUNT: (numbers) => numbers.length,
  MAX: (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0),
  MIN: (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  PRODUCT: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)),
  'STDEV.S': root(variance(1)),
  'STDEV.P': root(variance(0)),
  'VAR.S': variance(1),
  'VAR.P': variance(0),
  MEDIAN: (numbers) => percentile(numbers, 0.5),
} as const satisfies Record<string, Aggregate>;

const aggregate = (calculate: Aggregate): ValuesFunction =>
  values(1, anyNumber, (given, context) => {
    const [found] = sound(collectNumbers(given, context));
    const result = calculate(found);
    return isError(result) ? result : asNumber(result);
  });

/** A function of numbers and one further number: LARGE(numbers, 2). */
const ranked = (calculate: (numbers: readonly number[], at: number) => number | CellError): ValuesFunction =>
  values(2, 2, ([given = null, at = null], context) => {
    const [found, place] = sound(collectNumbers([given], context), singleNumber(at));
    return calculate(found, place);
  });

const nthOf =
  (order: 1 | -1) =>
  (numbers: readonly number[], place: number): number | CellError =>
    [...numbers].sort((a, b) => order * (a - b))[Math.ceil(place) - 1] ?? errors.num;

const rank = values(2, 3, ([number = null, given = null, order = null], context) => {
  const found = collectNumbers([given], context);
  const [wanted, list, ascending] = sound(singleNumber(number), found, singleNumber(order));
  if (!list.includes(wanted)) return errors.na;
  const before = list.filter((other) => (ascending === 0 ? other > wanted : other < wanted));
  return before.length + 1;
});

const count = (counts: (value: Scalar) => boolean) => (given: readonly Value[], context: Context) => {
  let total = 0;
  visitValues(given, context, (value) => {
    if (counts(value)) total += 1;
  });
  return total;
};

/** COUNT takes no error for a result; a single text counts if it stands for a number. */
const countNumbers = values(1, anyNumber, (given, context) =>
  given.reduce<number>((total, value) => {
    if (isReference(value) || isMatrix(value)) {
      return total + count((element) => typeof element === 'number')([value], context);
    }
    return total + (value === null || isError(toNumber(value)) ? 0 : 1);
  }, 0),
);

/** Empty cells and empty texts: all cells less those that hold something. */
const countBlank = values(1, 1, ([given = null], context) => {
  if (!isReference(given)) return errors.value;
  const cells = given.blocks.reduce((total, { area }) => total + area.rows * area.columns, 0);
  return cells - count((value) => value !== null && value !== '')([given], context);
});

export const statisticalFunctions: FunctionTable = {
  SUM: aggregate(aggregates.SUM),
  AVERAGE: aggregate(aggregates.AVERAGE),
  MAX: aggregate(aggregates.MAX),
  MIN: aggregate(aggregates.MIN),
  PRODUCT: aggregate(aggregates.PRODUCT),
  MEDIAN: aggregate(aggregates.MEDIAN),
  MODE: aggregate(mode),
  'MODE.SNGL': aggregate(mode),
  SUMSQ: aggregate((numbers) => numbers.reduce((total, number) => total + number ** 2, 0)),
  STDEV: aggregate(aggregates['STDEV.S']),
  'STDEV.S': aggregate(aggregates['STDEV.S']),
  STDEVP: aggregate(aggregates['STDEV.P']),
  'STDEV.P': aggregate(aggregates['STDEV.P']),
  VAR: aggregate(aggregates['VAR.S']),
  'VAR.S': aggregate(aggregates['VAR.S']),
  VARP: aggregate(aggregates['VAR.P']),
  'VAR.P': aggregate(aggregates['VAR.P']),
  COUNT: countNumbers,
  COUNTA: values(
    1,
    anyNumber,
    count((value) => value !== null),
  ),
  COUNTBLANK: countBlank,
  LARGE: ranked(nthOf(-1)),
  SMALL: ranked(nthOf(1)),
  PERCENTILE: ranked(percentile),
  'PERCENTILE.INC': ranked(percentile),
  QUARTILE: ranked((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  'QUARTILE.INC': ranked((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  RANK: rank,
  'RANK.EQ': rank,
};
