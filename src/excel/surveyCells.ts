import { areaOf } from './areaOf';
import { rangeOf } from './rangeOf';
import type { Area } from '../grid/area';
import { smallBlock } from '../plan/filled/splitFilled';

/** A sheet, and the block of it to look through. */
export interface Ground {
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
export interface Surveyed {
  readonly parts: readonly Area[];
  readonly left: readonly Area[];
}

/**
 * Finds the parts of large blocks in which anything stands, without reading a cell: a block is cut into 64 parts, of
 * which Excel tells the used range, and those still large are cut again. One round trip where what stands there is
 * dense or in few places, three at most. The parts of each ground, from the top left; a small block is one part.
 */
export async function surveyCells(
  context: Excel.RequestContext,
  grounds: readonly Ground[],
): Promise<Surveyed[]> {
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
    const cells = size(area);
    if (dense || found.length === 1 || (cells <= smallBlock && cells <= room)) parts.push(area);
    else left.push(area);
    if (!dense) room -= cells;
  }
  return { parts, left };
}

/** Cells between the sheet's first and the last of a block. */
const farthest = ({ row, column, rows, columns }: Area): number => (row + rows) * (column + columns);

const size = ({ rows, columns }: Area): number => rows * columns;

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
    const tiles = size(part.area) > smallBlock && trips > 0 ? tilesOf(part.area) : [];
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
    if (areas.reduce((sum, area) => sum + size(area), 0) * 2 > size(part.area)) {
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
