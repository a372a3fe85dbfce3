import { cutParts, type ReadPart } from '../plan/filled/cutParts';
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
      return {
        areas,
        sheets: used.map((cells, at) => cut(cells, sheets[at], wholePart(cells, values[at]), [])),
      };
  } catch (error) {
    if (!isTooMuch(error)) throw error;
  }
  const { areas, used } = await readPlaces(context, sheets, tables, '');
  const grounds = used.flatMap(({ area }, at) => {
    const sheet = sheets[at];
    return sheet ? [{ sheet, area }] : [];
  });
  const surveyed = await surveyCells(context, grounds);
  const sources = grounds.flatMap(({ sheet }, at) =>
    (surveyed[at]?.parts ?? []).map((area) => ({ at, area, range: rangeOf(sheet, area) })),
  );
  const values = await readInBlocks<CellValue>(
    context,
    sources.map(({ range, area: { rows, columns } }) => ({ range, rows, columns })),
    'values',
  );
  const parts: ReadPart[][] = used.map(() => []);
  sources.forEach(({ at, area }, index) => parts[at]?.push({ area, values: values[index] ?? [] }));
  return {
    areas,
    sheets: used.map((cells, at) => cut(cells, sheets[at], parts[at] ?? [], surveyed[at]?.left ?? [])),
  };
}

const wholePart = ({ area }: UsedCells, values: CellValue[][] | null | undefined): ReadPart[] =>
  area ? [{ area, values: values ?? [] }] : [];

/** Of whole rows, and of more than five million cells, Excel may answer null, which its types do not say. */
const valuesOf = (range: Excel.Range): CellValue[][] | null => range.values as CellValue[][] | null;

/** The cells that were read, down to what of them belongs together. */
function cut(
  cells: UsedCells,
  sheet: Excel.Worksheet | undefined,
  [first, ...others]: readonly ReadPart[],
  left: readonly Area[],
): SheetCells {
  if (!first) return { ...cells, values: [], farAway: left };
  const { area, values, farAway } = cutParts([first, ...others]);
  return { ...narrow(cells, sheet, area), values, farAway: [...farAway, ...left] };
}

/** The same sheet with a smaller block of cells. */
function narrow(cells: UsedCells, sheet: Excel.Worksheet | undefined, area: Area): UsedCells {
  const { area: before } = cells;
  if (!sheet || !before) return cells;
  const same = before.rows === area.rows && before.columns === area.columns;
  return same ? cells : { ...cells, area, range: rangeOf(sheet, area) };
}
