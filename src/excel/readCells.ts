import { type Area, cellCount } from '../grid/area';
import type { CellValue } from '../grid/snapshot';
import { createPace } from './cancel';
import { isTooMuch, readInBlocks } from './readInBlocks';
import { readPlaces, type UsedCells } from './readPlaces';
import { areaOf, rangeOf } from './rangeOf';
import { cutParts, type ReadPart, smallBlock } from '../grid/filled/splitFilled';

/** The cells of a sheet that are read, with what they hold, and those too far away to be. */
interface SheetCells extends UsedCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly farAway: readonly Area[];
}

interface Cells {
  /** Of the tables, in their order. */
  readonly areas: readonly Area[];
  /** The used cells of the sheets, in their order, read or not. */
  readonly used: readonly (Area | null)[];
  /** Of the sheets, in their order. */
  readonly sheets: readonly SheetCells[];
}

/** A range, and a block of it by where it begins within the range; `area` is the block on the sheet. */
interface Within {
  readonly range: Excel.Range;
  readonly row: number;
  readonly column: number;
  readonly area: Area | null;
}

/** A sheet, and the block of it to look through. */
interface Ground {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | null;
}

/** Parts asked about in one round trip. */
const partsATrip = 2_000;
/** Cells of parts of which it is not known how many are filled: so many are read, those at the top left first. */
const sparseCells = 1_000_000;
/** A part of 17 billion cells is down to 65,000 after so many trips. */
const mostTrips = 3;

interface Part {
  readonly ground: number;
  readonly area: Area;
  readonly dense?: boolean;
}

/** The parts of a block to read, and those that hold something but are too large for it. */
interface Surveyed {
  readonly parts: readonly Area[];
  readonly left: readonly Area[];
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
  const pace = createPace();
  const cells: SheetCells[] = [];
  for (const [at, one] of used.entries()) {
    await pace();
    cells.push(cut(one, parts[at] ?? [], surveyed[at]?.left ?? []));
  }
  return { areas, used: used.map(({ area }) => area), sheets: cells };
}

/**
 * Finds the parts of large blocks in which anything stands, without reading a cell: a block is cut into 64 parts, of
 * which Excel tells the used range, and those still large are cut again. One round trip where what stands there is
 * dense or in few places, three at most. The parts of each ground, from the top left; a small block is one part.
 */
async function surveyCells(context: Excel.RequestContext, grounds: readonly Ground[]): Promise<Surveyed[]> {
  const found: Part[][] = grounds.map(() => []);
  const start = grounds.flatMap(({ area }, ground): Part[] => (area ? [{ ground, area }] : []));
  await survey(context, grounds, start, (part) => void found[part.ground]?.push(part), mostTrips);
  return found.map(chooseParts);
}

function chooseParts(found: readonly Part[]): Surveyed {
  const parts: Area[] = [];
  const left: Area[] = [];
  let room = sparseCells;
  for (const { area, dense } of [...found].sort(fromTopLeft)) {
    const cells = cellCount(area);
    if (dense || found.length === 1 || (cells <= smallBlock && cells <= room)) parts.push(area);
    else left.push(area);
    if (!dense) room -= cells;
  }
  return { parts, left };
}

/** Cells between the sheet's first and the last of a block. */
const farthest = ({ row, column, rows, columns }: Area): number => (row + rows) * (column + columns);

const fromTopLeft = (a: Part, b: Part): number => farthest(a.area) - farthest(b.area);

async function survey(
  context: Excel.RequestContext,
  grounds: readonly Ground[],
  parts: readonly Part[],
  keep: (part: Part) => void,
  trips: number,
): Promise<void> {
  let room = partsATrip;
  const asked: { part: Part; ranges: Excel.Range[] }[] = [];
  for (const part of [...parts].sort(fromTopLeft)) {
    const sheet = grounds[part.ground]?.sheet;
    const tiles = cellCount(part.area) > smallBlock && trips > 0 ? tilesOf(part.area) : [];
    if (!sheet || tiles.length === 0 || tiles.length > room) {
      keep(part);
      continue;
    }
    room -= tiles.length;
    const ranges = tiles.map((tile) =>
      rangeOf(sheet, tile).getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    asked.push({ part, ranges });
  }
  if (asked.length === 0) return;
  await context.sync();
  const smaller = asked.flatMap(({ part, ranges }): Part[] => {
    const areas = ranges.filter((range) => !range.isNullObject).map(areaOf);
    // Filled all over: there is nothing to cut away.
    if (areas.reduce((sum, area) => sum + cellCount(area), 0) * 2 > cellCount(part.area)) {
      keep({ ...part, dense: true });
      return [];
    }
    return areas.map((area) => ({ ground: part.ground, area }));
  });
  await survey(context, grounds, smaller, keep, trips - 1);
}

/** Up to 64 parts of a block, in as many across as down unless it is long or narrow. */
function tilesOf(area: Area): Area[] {
  const across = area.columns < 64 ? 1 : area.rows < 64 ? 64 : 8;
  const down = area.rows < 64 ? 1 : 64 / across;
  const [height, width] = [Math.ceil(area.rows / down), Math.ceil(area.columns / across)];
  const tiles: Area[] = [];
  for (let row = 0; row < area.rows; row += height)
    for (let column = 0; column < area.columns; column += width)
      tiles.push({
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(height, area.rows - row),
        columns: Math.min(width, area.columns - column),
      });
  return tiles;
}

/** The range of a block where it is the whole of it; else the range with the block's place in it, as readers take it. */
function placeIn({ range, row, column, area }: Within): {
  range(): Excel.Range;
  readonly row?: number;
  readonly column?: number;
} {
  const isWhole = area?.rows === range.rowCount && area.columns === range.columnCount;
  return isWhole ? { range: () => range } : { range: () => range, row, column };
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
