import * as formulajs from '@formulajs/formulajs';
import type { CellError } from '../../../xlsx/model/cell';
import { dereference } from '../references';
import { errors, isMatrix, power, Unevaluable } from '../values';
import {
  numbers,
  values,
  type FunctionTable,
  collectNumbers,
  anyNumber,
  type SheetFunction,
  sound,
} from './sheetFunction';

/**
 * Functions of numbers alone that formulajs works out as Excel does. Its others read texts, truths and empty cells in
 * ways of JavaScript's, so they are not used: what is not here or in the tables beside it is left to Excel.
 */
const ofNumbers = {
  SIN: [1, 1],
  COS: [1, 1],
  TAN: [1, 1],
  ASIN: [1, 1],
  ACOS: [1, 1],
  ATAN: [1, 1],
  DEGREES: [1, 1],
  RADIANS: [1, 1],
  FACT: [1, 1],
  COMBIN: [2, 2],
  PERMUT: [2, 2],
  PMT: [3, 5],
  PV: [3, 5],
  FV: [3, 5],
  NPER: [3, 5],
  SLN: [3, 3],
  EFFECT: [2, 2],
  NOMINAL: [2, 2],
} as const;

const ofLists = ['GEOMEAN', 'HARMEAN', 'DEVSQ', 'AVEDEV', 'GCD', 'LCM', 'SKEW', 'KURT'] as const;

type Calculation = (...given: readonly unknown[]) => unknown;

const singles = Object.keys(ofNumbers) as (keyof typeof ofNumbers)[];

export const libraryFunctions: FunctionTable = Object.fromEntries([
  ...singles.map((name) => [name, ofSingles(name)] as const),
  ...ofLists.map((name) => [name, ofList(name)] as const),
]);

/** Moves the decimal point of a number without the error of a multiplication: (1.005, 2) → 100.5. */
function shiftPoint(value: number, digits: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Rounds |number| to so many digits (negative: tens, hundreds) by the given rule. */
const rounding =
  (rule: (size: number) => number) =>
  (number: number, digits = 0): number => {
    const places = Math.trunc(digits);
    const size = Math.abs(number);
    return Math.sign(number) * shiftPoint(rule(shiftPoint(size, places)), -places);
  };

/** Half away from zero, on the fifteen digits that Excel keeps: ROUND(2.675,2) is 2.68. */
const round = (number: number, digits = 0): number =>
  rounding(Math.round)(Number(number.toPrecision(15)), digits);

/** To a multiple; `up` away from zero for positive numbers. Excel refuses a positive number with a negative multiple. */
const multiple =
  (rule: (quotient: number) => number) =>
  (number: number, step = 1): number | CellError => {
    if (step === 0 || number === 0) return 0;
    if (number > 0 && step < 0) return errors.num;
    return round(rule(Number((number / step).toPrecision(15))) * step, 12);
  };

function modulo(number: number, divisor: number): number | CellError {
  return divisor === 0 ? errors.div0 : number - divisor * Math.floor(number / divisor);
}

/** Excel's EVEN and ODD go away from zero. */
const awayTo =
  (remainder: 0 | 1) =>
  (number: number): number => {
    const size = Math.ceil(Math.abs(number));
    return (number < 0 ? -1 : 1) * (size % 2 === remainder ? size : size + 1);
  };

function logarithm(number: number, base = 10): number | CellError {
  if (number <= 0 || base <= 0) return errors.num;
  if (base === 1) return errors.div0;
  return base === 10 ? Math.log10(number) : Math.log(number) / Math.log(base);
}

const sumProduct = values(1, 255, (given) => {
  const arrays = given.map(dereference).map((value) => (isMatrix(value) ? value.rows : [[value]]));
  const [first = []] = arrays;
  const sameSize = (rows: (typeof arrays)[number]): boolean =>
    rows.length === first.length && rows[0]?.length === first[0]?.length;
  if (!arrays.every(sameSize)) return errors.value;
  let total = 0;
  for (const [row, line] of first.entries()) {
    for (const column of line.keys()) {
      let product = 1;
      for (const array of arrays) {
        const value = array[row]?.[column] ?? null;
        if (typeof value === 'object' && value !== null) return value;
        // Texts and truths count as 0 here, whatever they say.
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }
  }
  return total;
});

const random = values(0, 2, () => {
  throw new Unevaluable('a random number');
});

export const mathFunctions: FunctionTable = {
  ABS: numbers(1, 1, Math.abs),
  SIGN: numbers(1, 1, Math.sign),
  INT: numbers(1, 1, Math.floor),
  TRUNC: numbers(1, 2, rounding(Math.floor)),
  ROUND: numbers(2, 2, round),
  ROUNDUP: numbers(2, 2, rounding(Math.ceil)),
  ROUNDDOWN: numbers(2, 2, rounding(Math.floor)),
  MROUND: numbers(2, 2, (number, step) => {
    if (number * step < 0) return errors.num;
    return multiple(Math.round)(number, step);
  }),
  CEILING: numbers(2, 2, multiple(Math.ceil)),
  FLOOR: numbers(2, 2, (number, step) =>
    step === 0 && number !== 0 ? errors.div0 : multiple(Math.floor)(number, step),
  ),
  EVEN: numbers(1, 1, awayTo(0)),
  ODD: numbers(1, 1, (number) => (number === 0 ? 1 : awayTo(1)(number))),
  MOD: numbers(2, 2, modulo),
  QUOTIENT: numbers(2, 2, (number, divisor) => (divisor === 0 ? errors.div0 : Math.trunc(number / divisor))),
  POWER: numbers(2, 2, power),
  SQRT: numbers(1, 1, Math.sqrt),
  EXP: numbers(1, 1, Math.exp),
  LN: numbers(1, 1, (number) => (number > 0 ? Math.log(number) : errors.num)),
  LOG: numbers(1, 2, logarithm),
  LOG10: numbers(1, 1, logarithm),
  PI: numbers(0, 0, () => Math.PI),
  SUMPRODUCT: sumProduct,
  RAND: random,
  RANDBETWEEN: random,
};

/** formulajs gives Error objects whose message is the error of Excel. */
function resultOf(result: unknown): number | CellError {
  if (typeof result === 'number') return result;
  const message = result instanceof Error ? result.message : '';
  return Object.values(errors).find(({ error }) => error === message) ?? errors.value;
}

function ofSingles(name: keyof typeof ofNumbers): SheetFunction {
  const [least, most] = ofNumbers[name];
  const calculate = formulajs[name] as Calculation;
  return numbers(least, most, (...given) => resultOf(calculate(...given)));
}

function ofList(name: (typeof ofLists)[number]): SheetFunction {
  const calculate = formulajs[name] as Calculation;
  return values(1, anyNumber, (given, context) => {
    const [found] = sound(collectNumbers(given, context));
    return resultOf(calculate(...found));
  });
}
