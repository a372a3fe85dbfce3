import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { asNumber, toNumber, toText } from '../coerce';
import type { Context } from '../context';
import type { Expression } from '../parseFormula';
import { isError, type Value } from '../values';

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

export const scalars = (
  least: number,
  most: number,
  call: ScalarFunction['call'],
  takesErrors = false,
): ScalarFunction => ({ kind: 'scalars', least, most, call, takesErrors });

export const values = (least: number, most: number, call: ValuesFunction['call']): ValuesFunction => ({
  kind: 'values',
  least,
  most,
  call,
});

export const lazy = (least: number, most: number, call: LazyFunction['call']): LazyFunction => ({
  kind: 'lazy',
  least,
  most,
  call,
});

/** A function of numbers. What comes out as no number is #NUM!. */
export const numbers = (
  least: number,
  most: number,
  calculate: (...numbers: number[]) => number | CellError,
): ScalarFunction =>
  scalars(least, most, (given) => {
    const converted = given.map(toNumber);
    const error = converted.find(isError);
    if (error) return error;
    const result = calculate(...(converted as number[]));
    return isError(result) ? result : asNumber(result);
  });

/** A function of one text. */
export const ofText = (calculate: (text: string) => Scalar): ScalarFunction =>
  scalars(1, 1, ([value = null]) => {
    const text = toText(value);
    return isError(text) ? text : calculate(text);
  });
