import type { CellError, Scalar } from '../../../xlsx/model/cell';
import {
  asNumber,
  isError,
  isMatrix,
  isReference,
  toNumber,
  toText,
  Unevaluable,
  type Value,
} from '../values';
import { type Context, visitCells } from '../context';
import type { Expression } from '../parseFormula';
import { dereference } from '../references';

interface Arity {
  /** Fewest and most arguments. */
  readonly least: number;
  readonly most: number;
}

/** Takes single values; given arrays, it is applied to each element. Errors among them are its result. */
export interface ScalarFunction extends Arity {
  readonly kind: 'scalars';
  /** Errors are handed to it like other values. */
  readonly takesErrors?: boolean;
  readonly call: (scalars: readonly Scalar[], context: Context) => Value;
}

/** Takes its arguments as they are: references, arrays, errors. */
export interface ValuesFunction extends Arity {
  readonly kind: 'values';
  readonly call: (values: readonly Value[], context: Context) => Value;
}

/** Evaluates only those of its arguments that it needs. */
export interface LazyFunction extends Arity {
  readonly kind: 'lazy';
  readonly call: (
    parts: readonly (Expression | null)[],
    evaluate: (part: Expression | null) => Value,
    context: Context,
  ) => Value;
}

export type SheetFunction = ScalarFunction | ValuesFunction | LazyFunction;

/** Functions by their English names, in capitals. */
export type FunctionTable = Readonly<Record<string, SheetFunction>>;

/** Excel's own limit. */
export const anyNumber = 255;

/** An error that `sound` has come upon. It is no Error: columns of errors are common, and a stack trace costs time. */
class ErrorFound {
  constructor(readonly error: CellError) {}
}

/**
 * What a function works with, where none of it is an error; else the first error is the result of the function.
 *   const [from, to] = sound(toNumber(start), toNumber(end));
 */
export function sound<Given extends readonly unknown[]>(
  ...given: Given
): { [At in keyof Given]: Exclude<Given[At], CellError> } {
  const error = given.find(isError);
  if (error) throw new ErrorFound(error);
  return given as { [At in keyof Given]: Exclude<Given[At], CellError> };
}

const orError =
  <Given extends unknown[]>(call: (...given: Given) => Value) =>
  (...given: Given): Value => {
    try {
      return call(...given);
    } catch (found) {
      if (found instanceof ErrorFound) return found.error;
      throw found;
    }
  };

export const scalars = (
  least: number,
  most: number,
  call: ScalarFunction['call'],
  takesErrors = false,
): ScalarFunction => ({ kind: 'scalars', least, most, call: orError(call), takesErrors });

export const values = (least: number, most: number, call: ValuesFunction['call']): ValuesFunction => ({
  kind: 'values',
  least,
  most,
  call: orError(call),
});

export const lazy = (least: number, most: number, call: LazyFunction['call']): LazyFunction => ({
  kind: 'lazy',
  least,
  most,
  call: orError(call),
});

/** A function of numbers. What comes out as no number is #NUM!. */
export const numbers = (
  least: number,
  most: number,
  calculate: (...numbers: number[]) => number | CellError,
): ScalarFunction =>
  scalars(least, most, (given) => {
    const result = calculate(...sound(...given.map(toNumber)));
    return isError(result) ? result : asNumber(result);
  });

export const ofText = (calculate: (text: string) => Scalar): ScalarFunction =>
  scalars(1, 1, ([value = null]) => {
    const [text] = sound(toText(value));
    return calculate(text);
  });

/** The one value of an argument; where an array would make the result an array, that is left to Excel. */
export function singleValue(value: Value): Scalar {
  const scalar = dereference(value);
  if (isMatrix(scalar)) throw new Unevaluable('an array where a single value is due');
  return scalar;
}

export const singleNumber = (value: Value): number | CellError => toNumber(singleValue(value));

/**
 * The numbers that SUM, AVERAGE, MIN … reckon with: in references and arrays only numbers, of single arguments also
 * truths and texts that stand for a number. The first error is the result instead.
 */
export function collectNumbers(given: readonly Value[], context: Context): number[] | CellError {
  const found: number[] = [];
  let error: CellError | undefined;
  const take = (value: Scalar): void => {
    if (typeof value === 'number') found.push(value);
    else if (isError(value)) error ??= value;
  };
  for (const value of given) {
    if (isReference(value)) {
      for (const block of value.blocks) visitCells(block, context, take);
    } else if (isMatrix(value)) value.rows.forEach((row) => row.forEach(take));
    else take(toNumber(value));
  }
  return error ?? found;
}

/** Calls `visit` with every value of the arguments; empty cells of references may be left out. */
export function visitValues(given: readonly Value[], context: Context, visit: (value: Scalar) => void): void {
  for (const value of given) {
    if (isReference(value)) for (const block of value.blocks) visitCells(block, context, visit);
    else if (isMatrix(value)) value.rows.forEach((row) => row.forEach(visit));
    else visit(value);
  }
}
