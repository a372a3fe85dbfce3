import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { broadcast, dereference } from '../references';
import {
  equal,
  errors,
  isError,
  isMatrix,
  isReference,
  matrix,
  toBoolean,
  toNumber,
  Unevaluable,
  type Value,
} from '../values';
import { visitCells, type Context, singleBlock } from '../context';
import {
  anyNumber,
  lazy,
  scalars,
  values,
  type FunctionTable,
  type LazyFunction,
  sound,
} from './sheetFunction';

const test = (holds: (value: Scalar) => boolean) => scalars(1, 1, ([value = null]) => holds(value), true);

const parity = (remainder: 0 | 1) =>
  scalars(1, 1, ([value = null]) => {
    const [number] = sound(typeof value === 'boolean' ? errors.value : toNumber(value));
    return Math.abs(Math.trunc(number)) % 2 === remainder;
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

/** The truths among arguments: texts and empty cells in references do not count. */
function truths(given: readonly Value[], context: Context): boolean[] | CellError {
  const found: boolean[] = [];
  let error: CellError | undefined;
  const take = (value: Scalar, written: boolean): void => {
    if (!written && (value === null || typeof value === 'string')) return;
    const truth = toBoolean(value);
    if (isError(truth)) error ??= truth;
    else found.push(truth);
  };
  for (const value of given) {
    if (isReference(value)) {
      for (const block of value.blocks) visitCells(block, context, (cell) => take(cell, false));
    } else if (isMatrix(value)) value.rows.flat().forEach((element) => take(element, false));
    else take(value, true);
  }
  return error ?? (found.length > 0 ? found : errors.value);
}

const junction = (decide: (truths: readonly boolean[]) => boolean) =>
  values(1, anyNumber, (given, context) => {
    const [found] = sound(truths(given, context));
    return decide(found);
  });

/** IF: with one condition only the branch that holds is evaluated; with an array of them both, element by element. */
const ifFunction: LazyFunction = lazy(2, 3, (parts, evaluate) => {
  const [test = null, whenTrue = null, whenFalse = null] = parts;
  const otherwise = (): Value => (parts.length < 3 ? false : evaluate(whenFalse));
  const tested = dereference(evaluate(test));
  if (isMatrix(tested)) return broadcast([tested, evaluate(whenTrue), otherwise()], chooseBranch);
  const [truth] = sound(toBoolean(tested));
  return truth ? evaluate(whenTrue) : otherwise();
});

function chooseBranch(test: Scalar = null, whenTrue: Scalar = null, whenFalse: Scalar = null): Scalar {
  const truth = toBoolean(test);
  return isError(truth) ? truth : truth ? whenTrue : whenFalse;
}

/** IFERROR and IFNA: the second argument in place of errors of the first. */
const instead = (caught: (error: CellError) => boolean): LazyFunction =>
  lazy(2, 2, ([value = null, fallback = null], evaluate) => {
    const result = evaluate(value);
    const plain = dereference(result);
    if (isMatrix(plain)) {
      return broadcast([plain, evaluate(fallback)], (a = null, b = null) =>
        isError(a) && caught(a) ? b : a,
      );
    }
    return isError(plain) && caught(plain) ? evaluate(fallback) : result;
  });

const ifs: LazyFunction = lazy(2, 254, (parts, evaluate) => {
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const test = dereference(evaluate(parts[index] ?? null));
    if (isMatrix(test)) throw new Unevaluable('IFS over an array');
    const [truth] = sound(toBoolean(test));
    if (truth) return evaluate(parts[index + 1] ?? null);
  }
  return errors.na;
});

const switchFunction: LazyFunction = lazy(3, 254, ([subject = null, ...cases], evaluate) => {
  const value = dereference(evaluate(subject));
  if (isMatrix(value)) throw new Unevaluable('SWITCH over an array');
  if (isError(value)) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const candidate = dereference(evaluate(cases[index] ?? null));
    if (isMatrix(candidate)) throw new Unevaluable('SWITCH over an array');
    if (isError(candidate)) return candidate;
    if (equal(value, candidate)) return evaluate(cases[index + 1] ?? null);
  }
  return cases.length % 2 === 1 ? evaluate(cases.at(-1) ?? null) : errors.na;
});

export const logicalFunctions: FunctionTable = {
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
  NOT: scalars(1, 1, ([value = null]) => {
    const [truth] = sound(toBoolean(value));
    return !truth;
  }),
  AND: junction((found) => found.every(Boolean)),
  OR: junction((found) => found.some(Boolean)),
  XOR: junction((found) => found.filter(Boolean).length % 2 === 1),
  IF: ifFunction,
  IFS: ifs,
  IFERROR: instead(() => true),
  IFNA: instead((error) => error.error === '#N/A'),
  SWITCH: switchFunction,
};
