import { areaAddress } from '../grid/a1';
import { maxColumns, maxRows, type Area, overlaps } from '../grid/area';
import type { SheetSnapshot } from '../grid/snapshot';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a table goes, or what stands in its way and a place that is free; null where none was found. */
type Place =
  | { readonly ok: true; readonly at: Cell }
  | { readonly ok: false; readonly why: string; readonly free: Cell | null };

/** Places looked at on a sheet that something fills to its ends. */
const mostTried = 200;

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
  if (!wanted) {
    const free = freeCell(taken, size, taken[0] ?? { row: 0, column: 0 });
    return free ? { ok: true, at: free } : { ok: false, why: noPlace(sheet), free };
  }

  const area: Area = { ...wanted, ...size };
  const why = leavesSheet(area) ? tooFarOut(area) : inTheWay(sheet, area);
  return why ? { ok: false, why, free: freeCell(taken, size, wanted) } : { ok: true, at: wanted };
}

/** The filled block first, then tables and merged ranges, which may reach beyond it, and what is far away. */
const takenAreas = ({ used, farAway = [], tables, merges }: SheetSnapshot): Area[] => [
  ...(used ? [used] : []),
  ...tables.map(({ area }) => area),
  ...merges,
  ...farAway,
];

const noPlace = ({ name, tables, merges }: SheetSnapshot): string => {
  const widest = [...tables.map(({ area }) => area), ...merges].reduce<Area | null>(
    (most, area) => (most && most.rows * most.columns >= area.rows * area.columns ? most : area),
    null,
  );
  const cause = widest ? ` ${areaAddress(widest)} is taken by a table or by merged cells.` : '';
  return `No place for the table is free on the sheet “${name}”.${cause} Choose another sheet.`;
};

const leavesSheet = ({ row, column, rows, columns }: Area): boolean =>
  row < 0 || column < 0 || row + rows > maxRows || column + columns > maxColumns;

const tooFarOut = (area: Area): string =>
  `The table needs ${area.rows} rows and ${area.columns} columns, and the sheet ends before that.`;

function inTheWay(sheet: SheetSnapshot, area: Area): string | null {
  const goal = `The table would take ${areaAddress(area)}`;
  const table = sheet.tables.find((one) => overlaps(one.area, area));
  if (table) return `${goal}, where the table “${table.name}” stands (${areaAddress(table.area)}).`;
  const merged = sheet.merges.find((one) => overlaps(one, area));
  if (merged) return `${goal}, where cells are merged (${areaAddress(merged)}).`;
  const far = (sheet.farAway ?? []).find((one) => overlaps(one, area));
  if (far) return `${goal}, where ${areaAddress(far)} is filled.`;
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

/**
 * The first of three places that is free: below or right of all that stands there, and, where something stands in the
 * sheet's last row and column, below or right of the filled block alone. null if none is.
 */
function freeCell(taken: readonly Area[], size: { rows: number; columns: number }, from: Cell): Cell | null {
  const [main] = taken;
  if (!main) return { row: 0, column: 0 };
  const column = Math.min(Math.max(from.column, 0), maxColumns - size.columns);
  const row = Math.min(Math.max(from.row, 0), maxRows - size.rows);
  const isFree = (at: Cell): boolean =>
    !leavesSheet({ ...at, ...size }) && !taken.some((area) => overlaps(area, { ...at, ...size }));
  const below = (area: Area): number => area.row + area.rows + 1;
  const beside = (area: Area): number => area.column + area.columns + 1;
  const most = (values: readonly number[]): number =>
    values.reduce((high, value) => Math.max(high, value), 0);
  const places: Cell[] = [
    { row: most(taken.map(below)), column },
    { row: below(main), column },
    { row, column: most(taken.map(beside)) },
    { row, column: beside(main) },
    ...taken.flatMap((area) => [
      { row: below(area), column },
      { row, column: beside(area) },
    ]),
  ];
  return places.slice(0, mostTried).find(isFree) ?? null;
}
