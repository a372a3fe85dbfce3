import type { Arrays, Context } from './context';
import { arrayFunctions } from './functions/arrays';
import { intersectImplicitly } from './intersect';
import { isMatrix, isReference, Unevaluable, type Value } from './values';

/**
 * The functions whose arguments a plain formula works through as arrays without being an array formula, and from
 * which argument (counted from 0) to which.
 */
const forcing: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['SUMPRODUCT', [0, Infinity]],
  ['MMULT', [0, Infinity]],
  ['LOOKUP', [1, Infinity]],
  ['INDEX', [0, 0]],
  ['AGGREGATE', [2, Infinity]],
]);

/** How arrays are taken within an argument of a function. */
export function arraysWithin(arrays: Arrays, name: string, argument: number): Arrays {
  const [from, to] = forcing.get(name) ?? [Infinity, -Infinity];
  return arrays === 'intersect' && argument >= from && argument <= to ? 'forced' : arrays;
}

/** Where one value is due: of a range in a plain formula the cell in the formula's own row or column. */
export function takeSingle(value: Value, context: Context): Value {
  if (context.arrays !== 'intersect' || !isReference(value)) return value;
  const isOneCell = value.blocks.every(({ area }) => area.rows === 1 && area.columns === 1);
  return isOneCell ? value : intersectImplicitly(value, context);
}

/** FILTER and its kin are not found in plain formulas: what Excel would make of one there is not known. */
export function guardFunction(name: string, { arrays }: Context): void {
  if (arrays === 'intersect' && name in arrayFunctions)
    throw new Unevaluable(`${name} in a formula that is no array formula`);
}

/**
 * An array that a function made of ranges, where Excel's plain formula would have taken one cell of each. Arrays that
 * were handed to it ({1,2}) it may give back.
 */
export function guardResult(result: Value, wasGivenArrays: boolean, { arrays }: Context): Value {
  if (arrays === 'intersect' && isMatrix(result) && !wasGivenArrays)
    throw new Unevaluable('ranges where a plain formula takes single values');
  return result;
}

/** IF, IFS and the like are not carried along by SUMPRODUCT, so that Excel gives no array there either. */
export function guardLazyResult(result: Value, { arrays }: Context): Value {
  if (arrays !== 'spread' && isMatrix(result))
    throw new Unevaluable('an array in IF in a formula that is no array formula');
  return result;
}
