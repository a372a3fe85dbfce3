import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { dereference } from '../references';
import {
  compare,
  equal,
  errors,
  isError,
  isMatrix,
  matrix,
  toBoolean,
  toNumber,
  Unevaluable,
  type Value,
} from '../values';
import { values, type FunctionTable, sound } from './sheetFunction';

/**
 * Functions that give arrays. In a cell of their own they would spill, which the workbench leaves to Excel; within
 * SUM, COUNTA, INDEX, TEXTJOIN … they are worked out.
 */
type Rows = readonly (readonly Scalar[])[];

const rowsOf = (value: Value): Rows => {
  const plain = dereference(value);
  return isMatrix(plain) ? plain.rows : [[plain]];
};

const numberOf = (value: Value): number | CellError => toNumber(rowsOf(value)[0]?.[0] ?? null);

const transpose = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

function filterRows(rows: Rows, include: Rows): Rows | null {
  const kept: (readonly Scalar[])[] = [];
  for (const [at, row] of rows.entries()) {
    const keep = toBoolean(include[at]?.[0] ?? null);
    if (isError(keep)) return null;
    if (keep) kept.push(row);
  }
  return kept;
}

const filter = values(2, 3, (given) => {
  const [source = null, include = null, none = null] = given;
  const rows = rowsOf(source);
  const test = rowsOf(include);
  const across = test.length === 1 && test[0]?.length === rows[0]?.length && rows.length !== 1;
  if (!across && test.length !== rows.length) return errors.value;
  const kept = across ? filterRows(transpose(rows), transpose(test)) : filterRows(rows, test);
  if (!kept) return errors.value;
  if (kept.length === 0) return given.length < 3 ? errors.calc : none;
  return dereference(matrix(across ? transpose(kept) : kept));
});

const sameRow = (a: readonly Scalar[], b: readonly Scalar[]): boolean =>
  a.every((value, column) => equal(value, b[column] ?? null));

const unique = values(1, 1, ([source = null]) => {
  const rows = rowsOf(source);
  return dereference(matrix(rows.filter((row, at) => rows.findIndex((other) => sameRow(row, other)) === at)));
});

const sort = values(1, 3, (given) => {
  const [source = null, by = null, order = null] = given;
  const [at, way] = sound(
    given.length > 1 && by !== null ? numberOf(by) : 1,
    given.length > 2 && order !== null ? numberOf(order) : 1,
  );
  const rows = rowsOf(source);
  const key = (row: readonly Scalar[]): Scalar => row[Math.trunc(at) - 1] ?? null;
  if (rows.some((row) => isError(key(row)) || key(row) === null))
    throw new Unevaluable('sorting errors or empty cells');
  return dereference(matrix([...rows].sort((a, b) => way * compare(key(a), key(b)))));
});

const sequence = values(1, 4, (given) => {
  const [height = 1, width = 1, first = 1, increment = 1] = sound(...given.map(numberOf));
  if (height < 1 || width < 1) return errors.calc;
  if (height * width > 1_048_576) throw new Unevaluable('too large an array');
  return dereference(
    matrix(
      Array.from({ length: Math.trunc(height) }, (_, row) =>
        Array.from(
          { length: Math.trunc(width) },
          (__, column) => first + increment * (row * Math.trunc(width) + column),
        ),
      ),
    ),
  );
});

export const arrayFunctions: FunctionTable = {
  FILTER: filter,
  UNIQUE: unique,
  SORT: sort,
  SEQUENCE: sequence,
};
