import type { Scalar, CellError } from '../../xlsx/model/cell';
import { readMatrix, singleBlock, type Context, readCell } from './context';
import {
  errors,
  isMatrix,
  isReference,
  matrix,
  type Matrix,
  reference,
  type Reference,
  Unevaluable,
  type Value,
} from './values';
import { boundingArea, holdsCell, intersect as intersectAreas } from '../../grid/area';

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

/** Cells that two references share (the space between them in A1:B2 B1:C3); #NULL! for none. */
export function intersect(left: Reference, right: Reference): Reference | CellError {
  const a = singleBlock(left);
  const b = singleBlock(right);
  const common = a.sheet === b.sheet ? intersectAreas(a.area, b.area) : null;
  return common ? reference(a.sheet, common) : errors.null;
}

/** The block from one reference to another: Table1[@Q1]:Table1[@Q4], Sheet1!A1:Sheet1!B2. */
export function span(left: Reference, right: Reference): Reference {
  const a = singleBlock(left);
  const b = singleBlock(right);
  if (a.sheet !== b.sheet) throw new Unevaluable('a range over two sheets');
  return reference(a.sheet, boundingArea(a.area, b.area));
}

/** `@`: of a row or column the cell in the formula's own column or row; #VALUE! where there is none. */
export function intersectImplicitly(value: Value, { row, column }: Context): Value {
  if (isMatrix(value)) return value.rows[0]?.[0] ?? null;
  if (!isReference(value)) return value;
  const { sheet, area } = singleBlock(value);
  const at = {
    row: area.rows === 1 ? area.row : row,
    column: area.columns === 1 ? area.column : column,
  };
  return holdsCell(area, at.row, at.column) ? readCell(sheet, at.row, at.column) : errors.value;
}
