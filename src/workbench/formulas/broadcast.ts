import type { Scalar } from '../../xlsx/model/cell';
import { readMatrix, singleBlock } from './context';
import { errors, isMatrix, isReference, matrix, Unevaluable, type Matrix, type Value } from './values';

/** A value as one scalar or an array; a reference to one cell is that cell's value. */
export function dereference(value: Value): Scalar | Matrix {
  if (!isReference(value)) return isMatrix(value) ? collapse(value) : value;
  return collapse(readMatrix(singleBlock(value)));
}

/** An array of one element is that element. */
function collapse(value: Matrix): Scalar | Matrix {
  const [row] = value.rows;
  return value.rows.length === 1 && row?.length === 1 ? (row[0] ?? null) : value;
}

/**
 * Applies a function of scalars to values of which some are arrays, element by element, as Excel does: a single
 * row or column is repeated over the others' rows or columns; where an array has no element the result is #N/A.
 */
export function broadcast(values: readonly Value[], apply: (...scalars: Scalar[]) => Value): Scalar | Matrix {
  const operands = values.map(dereference);
  if (!operands.some(isMatrix)) return dereference(apply(...(operands as Scalar[])));
  const rows = Math.max(...operands.map((operand) => (isMatrix(operand) ? operand.rows.length : 1)));
  const columns = Math.max(
    ...operands.map((operand) => (isMatrix(operand) ? (operand.rows[0]?.length ?? 1) : 1)),
  );
  return matrix(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const scalars = operands.map((operand) => elementOf(operand, row, column));
        if (scalars.includes(undefined)) return errors.na;
        const result = dereference(apply(...(scalars as Scalar[])));
        if (isMatrix(result)) throw new Unevaluable('an array of arrays');
        return result;
      }),
    ),
  );
}

function elementOf(operand: Scalar | Matrix, row: number, column: number): Scalar | undefined {
  if (!isMatrix(operand)) return operand;
  const line = operand.rows.length === 1 ? operand.rows[0] : operand.rows[row];
  return line?.length === 1 ? line[0] : line?.[column];
}
