import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { dereference } from '../broadcast';
import { toNumber } from '../coerce';
import { isMatrix, Unevaluable, type Value } from '../values';

/** The one value of an argument; where an array would make the result an array, that is left to Excel. */
export function singleValue(value: Value): Scalar {
  const scalar = dereference(value);
  if (isMatrix(scalar)) throw new Unevaluable('an array where a single value is due');
  return scalar;
}

export const singleNumber = (value: Value): number | CellError => toNumber(singleValue(value));
