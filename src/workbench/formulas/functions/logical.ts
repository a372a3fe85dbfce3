import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { broadcast, dereference } from '../broadcast';
import { toBoolean } from '../coerce';
import { equal } from '../compare';
import { visitCells, type Context } from '../context';
import { errors, isError, isMatrix, isReference, Unevaluable, type Value } from '../values';
import { anyNumber, lazy, scalars, values, type FunctionTable, type LazyFunction } from './sheetFunction';

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
    const found = truths(given, context);
    return isError(found) ? found : decide(found);
  });

/** IF: with one condition only the branch that holds is evaluated; with an array of them both, element by element. */
const ifFunction: LazyFunction = lazy(2, 3, (parts, evaluate) => {
  const [test = null, whenTrue = null, whenFalse = null] = parts;
  const otherwise = (): Value => (parts.length < 3 ? false : evaluate(whenFalse));
  const tested = dereference(evaluate(test));
  if (isMatrix(tested)) return broadcast([tested, evaluate(whenTrue), otherwise()], chooseBranch);
  const truth = toBoolean(tested);
  if (isError(truth)) return truth;
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
    const truth = toBoolean(test);
    if (isError(truth)) return truth;
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
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
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
