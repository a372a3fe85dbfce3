import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { dereference } from '../broadcast';
import { toBoolean } from '../coerce';
import { type Context, readUsedMatrix, singleBlock } from '../context';
import {
  errors,
  firstError,
  isError,
  isMatrix,
  isScalar,
  matrix,
  Unevaluable,
  type Value,
  isReference,
  reference,
} from '../values';
import { approximatePlace, exactPlace, nearestPlace, type Direction } from './search';
import { lazy, values, type FunctionTable, singleNumber, singleValue } from './sheetFunction';

const rowsOf = (value: Value, context: Context): readonly (readonly Scalar[])[] => {
  if (isReference(value)) return readUsedMatrix(singleBlock(value), context).rows;
  return isMatrix(value) ? value.rows : [[value]];
};

const index = values(2, 3, (given) => {
  const [block = null, row = null, column = null] = given;
  const first = singleNumber(row);
  const second = singleNumber(column);
  if (isScalar(block) && isError(block)) return block;
  if (isError(first)) return first;
  if (isError(second)) return second;
  // With one number, a single row is counted along.
  if (given.length === 2 && sizeOf(block).rows === 1) return part(block, 1, Math.trunc(first));
  return part(block, Math.trunc(first), Math.trunc(second));
});

function place(wanted: Scalar, list: readonly Scalar[], type: number): number {
  if (type === 0) return exactPlace(wanted, list, 'first', true);
  return approximatePlace(wanted, list, type > 0 ? 'smaller' : 'larger');
}

const match = values(2, 3, (given, context) => {
  const [wanted = null, list = null, type = null] = given;
  const value = singleValue(wanted);
  const kind = given.length < 3 ? 1 : singleNumber(type);
  if (isError(value)) return value;
  if (isError(kind)) return kind;
  const vector = vectorOf(list, context);
  const at = vector ? place(value, vector, kind) : -1;
  return at < 0 ? errors.na : at + 1;
});

const alongFirst = (vertical: boolean) =>
  values(3, 4, (given, context) => {
    const [wanted = null, block = null, which = null, near = null] = given;
    const value = singleValue(wanted);
    const number = singleNumber(which);
    const approximate = given.length < 4 ? true : toBoolean(singleValue(near));
    const error = firstError([value, number, approximate]);
    if (error) return error;
    const { rows, columns } = sizeOf(block);
    const offset = Math.trunc(Number(number));
    if (offset < 1) return errors.value;
    if (offset > (vertical ? columns : rows)) return errors.ref;
    const vector = vectorOf(vertical ? part(block, 0, 1) : part(block, 1, 0), context) ?? [];
    const at = place(value, vector, approximate === true ? 1 : 0);
    if (at < 0) return errors.na;
    return vertical ? part(block, at + 1, offset) : part(block, offset, at + 1);
  });

const lookup = values(2, 3, ([wanted = null, list = null, results = list], context) => {
  const value = singleValue(wanted);
  if (isError(value)) return value;
  const vector = vectorOf(list, context);
  if (!vector) throw new Unevaluable('LOOKUP in a block of several rows and columns');
  const at = approximatePlace(value, vector, 'smaller');
  if (at < 0) return errors.na;
  return sizeOf(results).columns === 1 ? part(results, at + 1, 1) : part(results, 1, at + 1);
});

const directions: Partial<Record<number, Direction>> = { 1: 'first', [-1]: 'last' };

/** Place by XLOOKUP's and XMATCH's match mode (0 exact, -1 or smaller, 1 or larger, 2 wildcards); -1 for none. */
function modernPlace(wanted: Scalar, list: readonly Scalar[], mode: number, direction: Direction): number {
  const exact = exactPlace(wanted, list, direction, mode === 2);
  if (exact >= 0 || mode === 0 || mode === 2) return exact;
  return nearestPlace(wanted, list, mode < 0 ? 'smaller' : 'larger');
}

function searchModern(
  wanted: Value,
  list: Value,
  mode: Value,
  order: Value,
  context: Context,
): number | CellError {
  const value = singleValue(wanted);
  const kind = singleNumber(mode);
  const way = order === null ? 1 : singleNumber(order);
  if (value === null) throw new Unevaluable('a search for an empty cell');
  if (isError(value)) return value;
  if (isError(kind)) return kind;
  if (isError(way)) return way;
  const direction = directions[way];
  if (!direction || ![0, -1, 1, 2].includes(kind)) throw new Unevaluable('a binary search');
  const vector = vectorOf(list, context);
  return vector ? modernPlace(value, vector, kind, direction) : errors.value;
}

const xlookup = lazy(3, 6, (parts, evaluate, context) => {
  const [wanted, list, results, missing, mode, order] = parts;
  const sought = evaluate(list ?? null);
  const at = searchModern(
    evaluate(wanted ?? null),
    sought,
    evaluate(mode ?? null),
    evaluate(order ?? null),
    context,
  );
  if (isError(at)) return at;
  if (at < 0) return missing ? evaluate(missing) : errors.na;
  const found = evaluate(results ?? null);
  const vertical = sizeOf(sought).columns === 1;
  const fits = vertical
    ? sizeOf(found).rows === sizeOf(sought).rows
    : sizeOf(found).columns === sizeOf(sought).columns;
  if (!fits) return errors.value;
  return vertical ? part(found, at + 1, 0) : part(found, 0, at + 1);
});

export const lookupFunctions: FunctionTable = {
  INDEX: index,
  MATCH: match,
  VLOOKUP: alongFirst(true),
  HLOOKUP: alongFirst(false),
  LOOKUP: lookup,
  XLOOKUP: xlookup,
  XMATCH: values(2, 4, ([wanted = null, list = null, mode = null, order = null], context) => {
    const at = searchModern(wanted, list, mode, order, context);
    return isError(at) ? at : at < 0 ? errors.na : at + 1;
  }),
  CHOOSE: lazy(2, 255, ([which = null, ...choices], evaluate) => {
    const number = singleNumber(evaluate(which));
    if (isError(number)) return number;
    const at = Math.trunc(number);
    return at >= 1 && at <= choices.length ? evaluate(choices[at - 1] ?? null) : errors.value;
  }),
  TRANSPOSE: values(1, 1, ([block = null]) => {
    const plain = dereference(block);
    if (!isMatrix(plain)) return plain;
    const [first = []] = plain.rows;
    return matrix(first.map((_, column) => plain.rows.map((row) => row[column] ?? null)));
  }),
  ROWS: values(1, 1, ([block = null]) => sizeOf(block).rows),
  COLUMNS: values(1, 1, ([block = null]) => sizeOf(block).columns),
};

/** The values of a row or column, as far as its sheet is in use; null if the block has more than one of both. */
function vectorOf(value: Value, context: Context): readonly Scalar[] | null {
  const rows = rowsOf(value, context);
  const [first = []] = rows;
  const { rows: height, columns: width } = sizeOf(value);
  if (width === 1) return rows.map((row) => row[0] ?? null);
  return height === 1 ? first : null;
}

function sizeOf(value: Value): { rows: number; columns: number } {
  if (isReference(value)) {
    const { rows, columns } = singleBlock(value).area;
    return { rows, columns };
  }
  return isMatrix(value)
    ? { rows: value.rows.length, columns: value.rows[0]?.length ?? 1 }
    : { rows: 1, columns: 1 };
}

/** A cell, row or column (counted from 1; 0 is all of them) of a block, as a reference where it is one. */
function part(value: Value, row: number, column: number): Value {
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
