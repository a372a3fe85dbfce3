import type { Scalar } from '../../../xlsx/model/cell';
import { dereference } from '../broadcast';
import { readUsedMatrix, singleBlock, type Context } from '../context';
import { errors, isMatrix, isReference, matrix, reference, type Value } from '../values';

const rowsOf = (value: Value, context: Context): readonly (readonly Scalar[])[] => {
  if (isReference(value)) return readUsedMatrix(singleBlock(value), context).rows;
  return isMatrix(value) ? value.rows : [[value]];
};

/** The values of a row or column, as far as its sheet is in use; null if the block has more than one of both. */
export function vectorOf(value: Value, context: Context): readonly Scalar[] | null {
  const rows = rowsOf(value, context);
  const [first = []] = rows;
  const { rows: height, columns: width } = sizeOf(value);
  if (width === 1) return rows.map((row) => row[0] ?? null);
  return height === 1 ? first : null;
}

export function sizeOf(value: Value): { rows: number; columns: number } {
  if (isReference(value)) {
    const { rows, columns } = singleBlock(value).area;
    return { rows, columns };
  }
  return isMatrix(value)
    ? { rows: value.rows.length, columns: value.rows[0]?.length ?? 1 }
    : { rows: 1, columns: 1 };
}

/** A cell, row or column (counted from 1; 0 is all of them) of a block, as a reference where it is one. */
export function part(value: Value, row: number, column: number): Value {
  const size = sizeOf(value);
  if (row < 0 || column < 0) return errors.value;
  if (row > size.rows || column > size.columns) return errors.ref;
  if (isReference(value)) {
    const { sheet, area } = singleBlock(value);
    return reference(sheet, {
      row: area.row + Math.max(0, row - 1),
      column: area.column + Math.max(0, column - 1),
      rows: row === 0 ? area.rows : 1,
      columns: column === 0 ? area.columns : 1,
    });
  }
  const all = isMatrix(value) ? value.rows : [[value]];
  const rows = row === 0 ? all : all.slice(row - 1, row);
  const cut = rows.map((line) => (column === 0 ? line : line.slice(column - 1, column)));
  return dereference(matrix(cut));
}
