import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { toNumber } from '../coerce';
import { visitCells, type Context } from '../context';
import { isError, isMatrix, isReference, type Value } from '../values';

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
