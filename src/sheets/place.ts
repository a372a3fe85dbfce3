import { areaAddress, overlaps } from '../plan/address';
import type { Area, SheetSnapshot } from '../plan/snapshot';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a table goes, or what stands in its way and a place that is free. */
export type Place =
  | { readonly ok: true; readonly at: Cell }
  | { readonly ok: false; readonly why: string; readonly free: Cell };

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * A place for a block of `size` on a sheet: at `wanted` if nothing stands there, with no `wanted` the first that is
 * free. Never over a filled cell, a table or a merged range; a table's empty rows count as taken. Otherwise it says
 * what is in the way and offers the place below all that stands on the sheet, or to the right where the sheet ends,
 * with one empty row or column between.
 */
export function findPlace(
  sheet: SheetSnapshot,
  size: { readonly rows: number; readonly columns: number },
  wanted?: Cell,
): Place {
  const taken = takenAreas(sheet);
  if (!wanted) return { ok: true, at: freeCell(taken, size, taken[0] ?? { row: 0, column: 0 }) };

  const area: Area = { ...wanted, ...size };
  const why = leavesSheet(area) ? tooFarOut(area) : inTheWay(sheet, area);
  return why ? { ok: false, why, free: freeCell(taken, size, wanted) } : { ok: true, at: wanted };
}

/** The filled block first, then tables and merged ranges, which may reach beyond it. */
const takenAreas = ({ used, tables, merges }: SheetSnapshot): Area[] => [
  ...(used ? [used] : []),
  ...tables.map(({ area }) => area),
  ...merges,
];

const leavesSheet = ({ row, column, rows, columns }: Area): boolean =>
  row < 0 || column < 0 || row + rows > sheetRows || column + columns > sheetColumns;

const tooFarOut = (area: Area): string =>
  `The table needs ${area.rows} rows and ${area.columns} columns, and the sheet ends before that.`;

function inTheWay(sheet: SheetSnapshot, area: Area): string | null {
  const goal = `The table would take ${areaAddress(area)}`;
  const table = sheet.tables.find((one) => overlaps(one.area, area));
  if (table) return `${goal}, where the table “${table.name}” stands (${areaAddress(table.area)}).`;
  const merged = sheet.merges.find((one) => overlaps(one, area));
  if (merged) return `${goal}, where cells are merged (${areaAddress(merged)}).`;
  const filled = firstFilled(sheet, area);
  return filled && `${goal}, where ${areaAddress({ ...filled, rows: 1, columns: 1 })} is filled.`;
}

/** The first filled cell of the area, row by row. */
function firstFilled({ used, values }: SheetSnapshot, area: Area): Cell | null {
  if (!used || !overlaps(used, area)) return null;
  const lastRow = Math.min(used.row + used.rows, area.row + area.rows);
  const lastColumn = Math.min(used.column + used.columns, area.column + area.columns);
  for (let row = Math.max(used.row, area.row); row < lastRow; row += 1) {
    for (let column = Math.max(used.column, area.column); column < lastColumn; column += 1) {
      const value = values[row - used.row]?.[column - used.column] ?? '';
      if (value !== '') return { row, column };
    }
  }
  return null;
}

function freeCell(taken: readonly Area[], size: { rows: number; columns: number }, from: Cell): Cell {
  if (taken.length === 0) return { row: 0, column: 0 };
  const below: Cell = {
    row: Math.max(...taken.map(({ row, rows }) => row + rows)) + 1,
    column: Math.min(Math.max(from.column, 0), sheetColumns - size.columns),
  };
  if (below.row + size.rows <= sheetRows) return below;
  const right: Cell = {
    row: Math.min(Math.max(from.row, 0), sheetRows - size.rows),
    column: Math.max(...taken.map(({ column, columns }) => column + columns)) + 1,
  };
  // A snapshot that reached both ends of a sheet would hold 17 billion cells.
  if (right.column + size.columns > sheetColumns) throw new Error('The sheet is filled to its last cell.');
  return right;
}
