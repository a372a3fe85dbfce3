export const cellErrors = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;

export interface CellError {
  readonly error: (typeof cellErrors)[number];
}

/** null is an empty cell. Dates are serial numbers, as Excel keeps them. */
export type Scalar = string | number | boolean | CellError | null;

export interface Cell {
  value: Scalar;
  /** Without its "=", in en-US; undefined for a constant. */
  formula?: string | undefined;
  /** Index into the workbook's styles. */
  style: number;
  /** The formula could not be evaluated here: `value` is what the file had, and Excel will calculate it. */
  unevaluated?: boolean | undefined;
  /**
   * A formula that a file keeps as a plain one: of a range where one value is due it takes the cell in its own row or
   * column, as all formulas did before there were dynamic arrays. Absent for array formulas and for what is typed now.
   */
  intersects?: true | undefined;
}

/** What Excel shows while a formula has no value yet. */
const notCalculated: CellError = { error: '#BUSY!' };

/**
 * The value of a cell as it may be handed on: a formula that has no value, or whose value may be out of date since it
 * could not be evaluated here, is #BUSY!, never what it was before and never empty.
 */
export const currentValue = (cell: Cell | undefined): Scalar => {
  if (!cell) return null;
  return cell.formula !== undefined && (cell.unevaluated || cell.value === null) ? notCalculated : cell.value;
};

export const isError = (value: Scalar): value is CellError => typeof value === 'object' && value !== null;
