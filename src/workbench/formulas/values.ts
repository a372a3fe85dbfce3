import type { Area } from '../../grid/area';
import type { CellError, Scalar } from '../../xlsx/model/cell';
import type { Sheet } from '../../xlsx/model/sheet';

export interface Block {
  readonly sheet: Sheet;
  readonly area: Readonly<Area>;
}

/** Cells that a formula points at; more than one block for a union such as (A1,C3). */
export interface Reference {
  readonly kind: 'reference';
  readonly blocks: readonly Block[];
}

/** An array of values that stands in no cells: {1,2;3,4} or A1:A3*2. Rows of equal length, at least one. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly rows: readonly (readonly Scalar[])[];
}

/** What an expression comes to. null is an empty cell or an argument left out. */
export type Value = Scalar | Matrix | Reference;

export const errors = {
  null: { error: '#NULL!' },
  div0: { error: '#DIV/0!' },
  value: { error: '#VALUE!' },
  ref: { error: '#REF!' },
  name: { error: '#NAME?' },
  num: { error: '#NUM!' },
  na: { error: '#N/A' },
  calc: { error: '#CALC!' },
} as const satisfies Record<string, CellError>;

/** Told by its shape, so that it is never taken for a reference or an array. */
export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

export const isMatrix = (value: Value): value is Matrix =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'matrix';

export const isReference = (value: Value): value is Reference =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';

export const isScalar = (value: Value): value is Scalar => !isMatrix(value) && !isReference(value);

export const reference = (sheet: Sheet, area: Area): Reference => ({
  kind: 'reference',
  blocks: [{ sheet, area }],
});

export const matrix = (rows: readonly (readonly Scalar[])[]): Matrix => ({ kind: 'matrix', rows });

export const firstError = (values: readonly Scalar[]): CellError | undefined => values.find(isError);

/**
 * Thrown when a formula is beyond this evaluator: an unknown function, a link to another workbook, an array that
 * would spill, a cell that could not be evaluated itself. Caught in one place, where the cell keeps the value of
 * its file. It passes by IFERROR, as an error value would not.
 */
export class Unevaluable extends Error {
  override readonly name = 'Unevaluable';
}
