import type { Scalar } from '../../../xlsx/model/cell';
import { toNumber } from '../coerce';
import { singleBlock } from '../context';
import { errors, isError, isReference, matrix, type Value } from '../values';
import { dereference } from '../broadcast';
import { scalars, values, type FunctionTable } from './sheetFunction';

const test = (holds: (value: Scalar) => boolean) => scalars(1, 1, ([value = null]) => holds(value), true);

const parity = (remainder: 0 | 1) =>
  scalars(1, 1, ([value = null]) => {
    const number = typeof value === 'boolean' ? errors.value : toNumber(value);
    return isError(number) ? number : Math.abs(Math.trunc(number)) % 2 === remainder;
  });

/** ROW and COLUMN: of the formula's own cell, or of each row or column of a reference. */
const position = (along: 'row' | 'column') =>
  values(0, 1, (given, context): Value => {
    if (given.length === 0) return context[along] + 1;
    const [value = null] = given;
    if (!isReference(value)) return errors.value;
    const { area } = singleBlock(value);
    const count = along === 'row' ? area.rows : area.columns;
    const numbers = Array.from({ length: count }, (_, index) => area[along] + index + 1);
    return dereference(matrix(along === 'row' ? numbers.map((number) => [number]) : [numbers]));
  });

const errorNumbers = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

export const informationFunctions: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== '#N/A'),
  ISNA: test((value) => isError(value) && value.error === '#N/A'),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISEVEN: parity(0),
  ISODD: parity(1),
  ISREF: values(1, 1, ([value = null]) => isReference(value)),
  N: scalars(1, 1, ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  NA: scalars(0, 0, () => errors.na),
  'ERROR.TYPE': scalars(
    1,
    1,
    ([value = null]) => (isError(value) ? errorNumbers.indexOf(value.error) + 1 || errors.na : errors.na),
    true,
  ),
  ROW: position('row'),
  COLUMN: position('column'),
};
