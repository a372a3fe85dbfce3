import { boundingArea, holdsCell, intersect as intersectAreas } from '../../grid/area';
import type { CellError } from '../../xlsx/model/cell';
import type { Context } from './context';
import { readCell, singleBlock } from './context';
import { errors, isMatrix, isReference, reference, Unevaluable, type Reference, type Value } from './values';

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
