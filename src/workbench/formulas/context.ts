import { type Area, maxColumns, maxRows } from '../../grid/area';
import type { Cell, Scalar } from '../../xlsx/model/cell';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Workbook } from '../../xlsx/model/workbook';
import { type Block, matrix, type Matrix, type Reference, Unevaluable, type Value } from './values';

/**
 * What operators and functions of single values make of a range of several cells. 'spread': they work through it
 * element by element, as in the formulas of today, array formulas, names and conditional formats. 'intersect': they
 * take the cell in the formula's own row or column, as in a plain formula of a file. 'forced': within the arguments
 * of such a formula's SUMPRODUCT and its kin, where arrays are worked through, though not by IF.
 */
export type Arrays = 'spread' | 'intersect' | 'forced';

export interface Context {
  readonly workbook: Workbook;
  /** The cell that holds the formula, counted from 0. */
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** How far relative references are moved from where they are written: for conditional formats and names. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** Variables of LET, in small letters. */
  readonly variables: ReadonlyMap<string, Value>;
  /** Names that are being resolved, against names that name themselves. */
  readonly resolving: readonly string[];
  /** Values of names, while one formula is evaluated: names that stand twice in each other would double the work. */
  readonly named: Map<string, Value>;
  readonly now: Date;
  readonly arrays: Arrays;
  /**
   * Rows and columns of a sheet, or of the columns and rows of a block on it, up to the last filled cell, so that whole
   * columns need not be walked to their end.
   */
  readonly extent: (sheet: Sheet, area?: Area) => { readonly rows: number; readonly columns: number };
}

/**
 * The context of a formula in a cell, with nothing around it: no variables, no name that is being resolved. `shift` is for
 * formulas that are written for another cell.
 */
export const contextAt = (
  workbook: Workbook,
  { sheet, row, column }: Pick<Context, 'sheet' | 'row' | 'column'>,
  settings: Pick<Context, 'now' | 'arrays' | 'extent'>,
  shift: Context['shift'] = { rows: 0, columns: 0 },
): Context => ({
  workbook,
  sheet,
  row,
  column,
  shift,
  variables: new Map(),
  resolving: [],
  named: new Map(),
  ...settings,
});

/** The largest array that is worked out element by element: two whole columns. */
const largestMatrix = 2 * maxRows;

/** How many rows and columns of a sheet there are up to the last filled cell. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The whole of a sheet, and the ends of the filled cells of a sheet: of each column the row behind the last, of each row the column. */
interface Ends {
  readonly whole: Extent;
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** Value of one cell. A cell that could not be evaluated makes its readers unevaluable, too. */
export function readCell(sheet: Sheet, row: number, column: number): Scalar {
  const cell = sheet.cell(row, column);
  return cell ? valueOf(cell) : null;
}

/** A mark that outlived its formula says nothing. */
function valueOf(cell: Cell): Scalar {
  if (cell.unevaluated && cell.formula !== undefined) {
    throw new Unevaluable('reads a cell that was not evaluated');
  }
  return cell.value;
}

/** Calls `visit` with the cells of a block that are in use, row by row; empty ones may be left out. */
export function visitCells(
  { sheet, area }: Block,
  context: Context,
  visit: (value: Scalar, row: number, column: number) => void,
): void {
  visitFilled({ sheet, area }, context, (cell, row, column) => visit(valueOf(cell), row, column));
}

/** The same with the cells themselves. Takes time by the cells that exist, however large the block. */
export function visitFilled(
  { sheet, area }: Block,
  context: Context,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const extent = context.extent(sheet, area);
  const bottom = Math.min(area.row + area.rows, extent.rows);
  const right = Math.min(area.column + area.columns, extent.columns);
  for (const row of keysBetween(sheet.cells, area.row, bottom)) {
    const cells = sheet.cells.get(row);
    if (!cells) continue;
    for (const column of keysBetween(cells, area.column, right)) {
      const cell = cells.get(column);
      if (cell) visit(cell, row, column);
    }
  }
}

/** The numbers from `first` up to `end` under which a map may hold something, in rising order. */
function* keysBetween(map: ReadonlyMap<number, unknown>, first: number, end: number): Generator<number> {
  if (end - first <= 2 * map.size) for (let at = first; at < end; at += 1) yield at;
  else yield* [...map.keys()].filter((key) => key >= first && key < end).sort((a, b) => a - b);
}

/** A reference of one block; a union has no rows and columns of its own. */
export function singleBlock(value: Reference): Block {
  const [block] = value.blocks;
  if (!block || value.blocks.length > 1)
    throw new Unevaluable('a union of references stands where one is due');
  return block;
}

/** All values of a block, empty cells included. */
export function readMatrix(block: Block): Matrix {
  const { area } = block;
  if (area.rows * area.columns > largestMatrix) throw new Unevaluable('too large an array');
  return matrix(readRows(block, area.rows, area.columns));
}

/**
 * Values of a block for searching: rows and columns behind the used part are left out but for one, so that a
 * search for an empty cell still finds the first.
 */
export function readUsedMatrix(block: Block, context: Context): Matrix {
  const { sheet, area } = block;
  const extent = context.extent(sheet);
  const rows = Math.max(1, Math.min(area.rows, extent.rows - area.row + 1));
  const columns = area.columns === maxColumns ? Math.max(1, extent.columns + 1) : area.columns;
  return matrix(readRows(block, rows, columns));
}

function readRows({ sheet, area }: Block, rows: number, columns: number): Scalar[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => readCell(sheet, area.row + row, area.column + column)),
  );
}

/** The used part of sheets, and of the columns and rows of a block (a far cell in another column does not count); each sheet is walked once, since formulas fill no cells but their own. */
export function extents(): Context['extent'] {
  const known = new Map<Sheet, Ends>();
  return (sheet, area): Extent => {
    let ends = known.get(sheet);
    if (!ends) known.set(sheet, (ends = endsOf(sheet)));
    if (!area) return ends.whole;
    return {
      rows: furthest(ends.rows, area.column, area.columns),
      columns: furthest(ends.columns, area.row, area.rows),
    };
  };
}

function endsOf({ cells }: Sheet): Ends {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const [row, filled] of cells)
    for (const [column, { value, formula }] of filled) {
      if (value === null && formula === undefined) continue;
      rows.set(column, Math.max(rows.get(column) ?? 0, row + 1));
      columns.set(row, Math.max(columns.get(row) ?? 0, column + 1));
    }
  const most = (ends: Iterable<number>): number => {
    let last = 0;
    for (const end of ends) last = Math.max(last, end);
    return last;
  };
  return { rows, columns, whole: { rows: most(rows.values()), columns: most(columns.values()) } };
}

/** The furthest end of so many columns (rows) from `first` on; takes as long as the fewer of them and of the ends. */
function furthest(ends: ReadonlyMap<number, number>, first: number, count: number): number {
  let most = 0;
  if (count <= ends.size)
    for (let at = first; at < first + count; at += 1) most = Math.max(most, ends.get(at) ?? 0);
  else for (const [at, end] of ends) if (at >= first && at < first + count) most = Math.max(most, end);
  return most;
}
