import type { Area } from '../grid/area';
import { cutParts, type ReadPart } from '../plan/filled/cutParts';
import type { CellValue } from '../plan/snapshot';
import { placeIn } from './placeIn';
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
  /** The used cells of the sheets, in their order, read or not. */
  readonly used: readonly (Area | null)[];
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
        used: used.map(({ area }) => area),
        sheets: used.map((cells, at) => cut(cells, wholePart(cells, values[at]), [])),
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
  const sources = used.flatMap((cells, at) =>
    (surveyed[at]?.parts ?? []).map((area) => ({ at, cells: narrow(cells, area), area })),
  );
  const values = await readInBlocks<CellValue>(
    context,
    sources.map(({ cells, area: { rows, columns } }) => ({ ...placeIn(cells), rows, columns })),
    'values',
  );
  const parts: ReadPart[][] = used.map(() => []);
  sources.forEach(({ at, area }, index) => parts[at]?.push({ area, values: values[index] ?? [] }));
  return {
    areas,
    used: used.map(({ area }) => area),
    sheets: used.map((cells, at) => cut(cells, parts[at] ?? [], surveyed[at]?.left ?? [])),
  };
}

const wholePart = ({ area }: UsedCells, values: CellValue[][] | null | undefined): ReadPart[] =>
  area ? [{ area, values: values ?? [] }] : [];

/** Of whole rows, and of more than five million cells, Excel may answer null, which its types do not say. */
const valuesOf = (range: Excel.Range): CellValue[][] | null => range.values as CellValue[][] | null;

/** The cells that were read, down to what of them belongs together. */
function cut(cells: UsedCells, [first, ...others]: readonly ReadPart[], left: readonly Area[]): SheetCells {
  if (!first) return { ...cells, values: [], farAway: left };
  const { area, values, farAway } = cutParts([first, ...others]);
  return { ...narrow(cells, area), values, farAway: [...farAway, ...left] };
}

/** The same sheet with a smaller block of its range. */
function narrow(cells: UsedCells, area: Area): UsedCells {
  const { area: before } = cells;
  if (!before) return cells;
  const [row, column] = [cells.row + area.row - before.row, cells.column + area.column - before.column];
  return { ...cells, area, row, column };
}
