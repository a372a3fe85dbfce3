import { maxColumns, maxRows } from '../grid/area';
import { errorCode } from './explainError';

/** Cells asked for in one round trip: some 2 MB of figures a property, under the 5 MB that Excel on the web hands over. */
const cellsATrip = 200_000;

type Property = 'values' | 'text' | 'numberFormat' | 'formulas';

/** A block of a range that Excel knows already: where it begins within the range (at its first cell), and its size. */
export interface Source {
  readonly range: Excel.Range;
  readonly row?: number;
  readonly column?: number;
  readonly rows: number;
  readonly columns: number;
}

interface Block {
  readonly source: number;
  /** First row of the block within its source. */
  readonly row: number;
  readonly range: Excel.Range;
}

/** Excel's last column and row: a range from the first to the last is answered with null, as "1:6" is. */

/**
 * One property of many ranges: in one round trip as a rule, in several when there are more cells than Excel hands
 * over at once, in smaller and smaller blocks when their texts are long. A range of no rows gives no rows. Whole rows or
 * columns are read in two parts, since Excel tells nothing of them.
 */
export async function readInBlocks<Cell>(
  context: Excel.RequestContext,
  sources: readonly Source[],
  property: Property,
): Promise<Cell[][][]> {
  const [results = []] = await readBlocks(context, sources, [property], cellsATrip);
  return results as Cell[][][];
}

/** Two properties of the same cells at the same moment, as `readInBlocks` reads one. */
export async function readBothInBlocks<One, Other>(
  context: Excel.RequestContext,
  sources: readonly Source[],
  properties: readonly [Property, Property],
): Promise<[One[][][], Other[][][]]> {
  const results = await readBlocks(context, sources, properties, cellsATrip);
  return results as [One[][][], Other[][][]];
}

async function readBlocks(
  context: Excel.RequestContext,
  sources: readonly Source[],
  properties: readonly Property[],
  limit: number,
): Promise<unknown[][][][]> {
  const results = properties.map(() => sources.map((): unknown[][] => []));
  try {
    await readTrips(context, planTrips(sources, limit), properties, (of, { source, row }, rows) => {
      const own = results[of]?.[source] ?? [];
      rows.forEach((cells, at) => {
        const left = own[row + at];
        own[row + at] = left ? [...left, ...cells] : [...cells];
      });
    });
    return results;
  } catch (error) {
    if (!isTooMuch(error) || limit < 1000) throw error;
    return readBlocks(context, sources, properties, Math.floor(limit / 4));
  }
}

/** Whether Excel refused because there was too much to hand over at once. */
export function isTooMuch(error: unknown): boolean {
  return ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(errorCode(error));
}

/** Cuts the ranges into blocks of whole rows and shares these out over round trips of at most `limit` cells. */
function planTrips(sources: readonly Source[], limit: number): Block[][] {
  const trips: Block[][] = [];
  let room = 0;
  sources.forEach((from, source) => {
    const { range, rows, columns } = from;
    const isWhole = from.row === undefined && from.column === undefined;
    const rowsAtOnce = Math.min(maxRows - 1, Math.max(1, Math.floor(limit / columns)));
    for (let row = 0; row < rows; row += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, rows - row);
      if (count * columns > room) {
        trips.push([]);
        room = limit;
      }
      room -= count * columns;
      const part = (column: number, width: number): Block => ({
        source,
        row,
        range: range
          .getCell((from.row ?? 0) + row, (from.column ?? 0) + column)
          .getAbsoluteResizedRange(count, width),
      });
      if (columns === maxColumns) trips.at(-1)?.push(part(0, columns - 1), part(columns - 1, 1));
      else trips.at(-1)?.push(isWhole && count === rows ? { source, row, range } : part(0, columns));
    }
  });
  return trips;
}

/** One round trip a group of blocks, one after the other: together they would be too large. */
async function readTrips(
  context: Excel.RequestContext,
  [trip, ...others]: readonly Block[][],
  properties: readonly Property[],
  take: (property: number, block: Block, rows: readonly (readonly unknown[])[]) => void,
): Promise<void> {
  if (!trip) return;
  for (const { range } of trip) range.load([...properties]);
  await context.sync();
  for (const block of trip) properties.forEach((property, at) => take(at, block, block.range[property]));
  await readTrips(context, others, properties, take);
}
