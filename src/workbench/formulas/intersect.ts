import type { Area } from '../../grid/area';
import type { CellError } from '../../xlsx/model/cell';
import type { Context } from './context';
import { readCell, singleBlock } from './context';
import { errors, isMatrix, isReference, reference, Unevaluable, type Reference, type Value } from './values';

/** Cells that two references share (the space between them in A1:B2 B1:C3); #NULL! for none. */
export function intersect(left: Reference, right: Reference): Reference | CellError {
  const a = singleBlock(left);
  const b = singleBlock(right);
  const row = Math.max(a.area.row, b.area.row);
  const column = Math.max(a.area.column, b.area.column);
  const rows = Math.min(endRow(a.area), endRow(b.area)) - row;
  const columns = Math.min(endColumn(a.area), endColumn(b.area)) - column;
  if (a.sheet !== b.sheet || rows <= 0 || columns <= 0) return errors.null;
  return reference(a.sheet, { row, column, rows, columns });
}

/** The block from one reference to another: Table1[@Q1]:Table1[@Q4], Sheet1!A1:Sheet1!B2. */
export function span(left: Reference, right: Reference): Reference {
  const a = singleBlock(left);
  const b = singleBlock(right);
  if (a.sheet !== b.sheet) throw new Unevaluable('a range over two sheets');
  const row = Math.min(a.area.row, b.area.row);
  const column = Math.min(a.area.column, b.area.column);
  return reference(a.sheet, {
    row,
    column,
    rows: Math.max(endRow(a.area), endRow(b.area)) - row,
    columns: Math.max(endColumn(a.area), endColumn(b.area)) - column,
  });
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
  const inside =
    at.row >= area.row && at.row < endRow(area) && at.column >= area.column && at.column < endColumn(area);
  return inside ? readCell(sheet, at.row, at.column) : errors.value;
}

const endRow = (area: Area): number => area.row + area.rows;
const endColumn = (area: Area): number => area.column + area.columns;
