import { cutRows } from '../plan/filled/cutRows';
import { splitFilled } from '../plan/filled/splitFilled';
import type { Area, CellValue } from '../plan/snapshot';
import { rangeOf } from './rangeOf';
import { isTooMuch, readInBlocks } from './readInBlocks';
import { readPlaces, type UsedCells } from './readPlaces';
import { surveyCells } from './surveyCells';

/** The cells of a sheet that are read, with what they hold, and those too far away to be. */
export interface SheetCells extends UsedCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly farAway: readonly Area[];
}

export interface Cells {
  /** Of the tables, in their order. */
  readonly areas: readonly Area[];
  /** Of the sheets, in their order. */
  readonly sheets: readonly SheetCells[];
}

/**
 * Places and values in one round trip. Where they are too many for one, places come first, then what of them is filled
 * is looked for, and that is read in blocks: a cell far out costs two round trips, and never what lies between.
 */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<Cells> {
  try {
    const { areas, used } = await readPlaces(context, sheets, tables, 'values');
    const values = used.map(({ range, area }) => (area ? valuesOf(range) : []));
    if (values.every((rows) => rows !== null))
      return { areas, sheets: used.map((cells, at) => cut(cells, sheets[at], values[at] ?? [], [])) };
  } catch (error) {
    if (!isTooMuch(error)) throw error;
  }
  const { areas, used } = await readPlaces(context, sheets, tables, '');
  const parts = await surveyCells(
    context,
    used.flatMap(({ area }, at) => {
      const sheet = sheets[at];
      return sheet ? [{ sheet, area }] : [];
    }),
  );
  const filled = used.map((cells, at) => {
    const blocks = (parts[at] ?? []).map((area) => ({ ...area, cells: area.rows * area.columns }));
    const split = splitFilled(blocks);
    return { cells: narrow(cells, sheets[at], split.used), farAway: split.farAway };
  });
  const values = await readInBlocks<CellValue>(
    context,
    filled.map(({ cells: { range, area } }) => ({
      range,
      rows: area?.rows ?? 0,
      columns: area?.columns ?? 1,
    })),
    'values',
  );
  return {
    areas,
    sheets: filled.map(({ cells, farAway }, at) => cut(cells, sheets[at], values[at] ?? [], farAway)),
  };
}

/** Of whole rows, and of more than five million cells, Excel may answer null, which its types do not say. */
const valuesOf = (range: Excel.Range): CellValue[][] | null => range.values as CellValue[][] | null;

/** The cells that were read, down to what is filled of them. */
function cut(
  cells: UsedCells,
  sheet: Excel.Worksheet | undefined,
  read: readonly (readonly CellValue[])[],
  farAway: readonly Area[],
): SheetCells {
  if (!cells.area) return { ...cells, values: read, farAway };
  const { area, values, farAway: further } = cutRows(cells.area, read);
  return { ...narrow(cells, sheet, area), values, farAway: [...farAway, ...further] };
}

/** The same sheet with a smaller block of cells. */
function narrow(cells: UsedCells, sheet: Excel.Worksheet | undefined, area: Area | null): UsedCells {
  const { area: before } = cells;
  if (!sheet || !area || !before) return cells;
  const same = before.rows === area.rows && before.columns === area.columns;
  return same ? cells : { ...cells, area, range: rangeOf(sheet, area) };
}
