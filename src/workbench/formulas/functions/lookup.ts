import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { dereference } from '../references';
import {
  compare,
  equal,
  errors,
  hasWildcards,
  isError,
  isMatrix,
  isReference,
  matrix,
  reference,
  toBoolean,
  Unevaluable,
  type Value,
  wildcardExpression,
} from '../values';
import { type Context, readUsedMatrix, singleBlock } from '../context';
import { lazy, values, type FunctionTable, singleNumber, singleValue, sound } from './sheetFunction';

const rowsOf = (value: Value, context: Context): readonly (readonly Scalar[])[] => {
  if (isReference(value)) return readUsedMatrix(singleBlock(value), context).rows;
  return isMatrix(value) ? value.rows : [[value]];
};

/** Which of several equal values is found. */
type Direction = 'first' | 'last';

/** Whether two values are of the same kind; lookups never take a number for a text. Empty cells match nothing. */
const sameKind = (a: Scalar, b: Scalar): boolean =>
  a !== null && b !== null && typeof a === typeof b && !isError(b);

const index = values(2, 3, (given) => {
  const [block = null, row = null, column = null] = given;
  const [, first, second] = sound(block, singleNumber(row), singleNumber(column));
  // With one number, a single row is counted along.
  if (given.length === 2 && sizeOf(block).rows === 1) return part(block, 1, Math.trunc(first));
  return part(block, Math.trunc(first), Math.trunc(second));
});

function place(wanted: Scalar, list: readonly Scalar[], type: number): number {
  if (type === 0) return exactPlace(wanted, list, 'first', true);
  return approximatePlace(wanted, list, type > 0 ? 'smaller' : 'larger');
}

/**
 * Place (from 0) of a value in a list, -1 for none. An empty value looks for 0. `wildcards`: * and ? in the wanted
 * text stand for other characters.
 */
function exactPlace(
  wanted: Scalar,
  list: readonly Scalar[],
  direction: Direction,
  wildcards: boolean,
): number {
  const sought = wanted ?? 0;
  const expression =
    wildcards && typeof sought === 'string' && hasWildcards(sought) ? wildcardExpression(sought, true) : null;
  const matches = (value: Scalar): boolean =>
    expression
      ? typeof value === 'string' && expression.test(value)
      : sameKind(sought, value) && equal(sought, value);
  return direction === 'first' ? list.findIndex(matches) : lastIndex(list, matches);
}

function lastIndex(list: readonly Scalar[], matches: (value: Scalar) => boolean): number {
  for (let at = list.length - 1; at >= 0; at -= 1) if (matches(list[at] ?? null)) return at;
  return -1;
}

/**
 * Place of the value or, where it is missing, of the next smaller or larger one; -1 for none. Values of another
 * kind are passed over; of equal ones the last is found in an ascending list, as by MATCH and VLOOKUP.
 */
function approximatePlace(wanted: Scalar, list: readonly Scalar[], side: 'smaller' | 'larger'): number {
  const sought = wanted ?? 0;
  const sign = side === 'smaller' ? 1 : -1;
  let best = -1;
  let before: Scalar = null;
  for (const [at, value] of list.entries()) {
    if (!sameKind(sought, value)) continue;
    // Excel halves the list, and what it comes by in a list out of order cannot be foretold without doing likewise.
    if (before !== null && sign * compare(before, value) > 0) {
      throw new Unevaluable('a search for the nearest value in a list that is not sorted');
    }
    before = value;
    if (sign * compare(value, sought) <= 0) best = at;
  }
  return best;
}

/** As `approximatePlace`, in a list of any order, as XLOOKUP does; of equal values the first. */
function nearestPlace(wanted: Scalar, list: readonly Scalar[], side: 'smaller' | 'larger'): number {
  const sign = side === 'smaller' ? 1 : -1;
  let best = -1;
  for (const [at, value] of list.entries()) {
    if (!sameKind(wanted, value) || sign * compare(value, wanted) > 0) continue;
    if (best < 0 || sign * compare(value, list[best] ?? null) > 0) best = at;
  }
  return best;
}

const match = values(2, 3, (given, context) => {
  const [wanted = null, list = null, type = null] = given;
  const [value, kind] = sound(singleValue(wanted), given.length < 3 ? 1 : singleNumber(type));
  const vector = vectorOf(list, context);
  const at = vector ? place(value, vector, kind) : -1;
  return at < 0 ? errors.na : at + 1;
});

const alongFirst = (vertical: boolean) =>
  values(3, 4, (given, context) => {
    const [wanted = null, block = null, which = null, near = null] = given;
    const [value, number, approximate] = sound(
      singleValue(wanted),
      singleNumber(which),
      given.length < 4 ? true : toBoolean(singleValue(near)),
    );
    const { rows, columns } = sizeOf(block);
    const offset = Math.trunc(number);
    if (offset < 1) return errors.value;
    if (offset > (vertical ? columns : rows)) return errors.ref;
    const vector = vectorOf(vertical ? part(block, 0, 1) : part(block, 1, 0), context) ?? [];
    const at = place(value, vector, approximate ? 1 : 0);
    if (at < 0) return errors.na;
    return vertical ? part(block, at + 1, offset) : part(block, offset, at + 1);
  });

const lookup = values(2, 3, ([wanted = null, list = null, results = list], context) => {
  const [value] = sound(singleValue(wanted));
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
  const given = [singleValue(wanted), singleNumber(mode), order === null ? 1 : singleNumber(order)] as const;
  if (given[0] === null) throw new Unevaluable('a search for an empty cell');
  const [value, kind, way] = sound(...given);
  const direction = directions[way];
  if (!direction || ![0, -1, 1, 2].includes(kind)) throw new Unevaluable('a binary search');
  const vector = vectorOf(list, context);
  return vector ? modernPlace(value, vector, kind, direction) : errors.value;
}

const xlookup = lazy(3, 6, (parts, evaluate, context) => {
  const [wanted, list, results, missing, mode, order] = parts;
  const sought = evaluate(list ?? null);
  const [at] = sound(
    searchModern(evaluate(wanted ?? null), sought, evaluate(mode ?? null), evaluate(order ?? null), context),
  );
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
    const [at] = sound(searchModern(wanted, list, mode, order, context));
    return at < 0 ? errors.na : at + 1;
  }),
  CHOOSE: lazy(2, 255, ([which = null, ...choices], evaluate) => {
    const [number] = sound(singleNumber(evaluate(which)));
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
