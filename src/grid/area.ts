export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A block of cells. `row` and `column` are those of its first cell, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const isEntireRows = ({ column, columns }: Area): boolean => column === 0 && columns === maxColumns;
export const isEntireColumns = ({ row, rows }: Area): boolean => row === 0 && rows === maxRows;

/** Whether two blocks hold the same cells. */
export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells that both blocks hold; null for none. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether a block holds all cells of another. */
export const contains = (outer: Area, inner: Area): boolean => {
  const common = intersect(outer, inner);
  return common !== null && sameArea(common, inner);
};

/** Whether two blocks share a cell. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Where a cell stands: the sheet's name, row and column counted from 0. A SourceCell is one. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The smallest block that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** How many cells a block holds. */
export const cellCount = ({ rows, columns }: Area): number => rows * columns;

export const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
