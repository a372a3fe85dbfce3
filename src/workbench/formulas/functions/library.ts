import * as formulajs from '@formulajs/formulajs';
import type { CellError } from '../../../xlsx/model/cell';
import { errors, isError } from '../values';
import {
  collectNumbers,
  anyNumber,
  numbers,
  values,
  type FunctionTable,
  type SheetFunction,
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
    const found = collectNumbers(given, context);
    return isError(found) ? (found as CellError) : resultOf(calculate(...(found as number[])));
  });
}

const singles = Object.keys(ofNumbers) as (keyof typeof ofNumbers)[];

export const libraryFunctions: FunctionTable = Object.fromEntries([
  ...singles.map((name) => [name, ofSingles(name)] as const),
  ...ofLists.map((name) => [name, ofList(name)] as const),
]);
