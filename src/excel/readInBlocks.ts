import { type Area, maxColumns, maxRows } from '../grid/area';
import { errorCode } from './explainError';

/** Cells asked for in one round trip: some 2 MB of figures a property, under the 5 MB that Excel on the web hands over. */
const cellsATrip = 200_000;

type Property = 'values' | 'text' | 'numberFormat' | 'formulas';

/**
 * A block of a range: where it begins within the range (at its first cell), and its size. The range is asked for once a
 * request: one that was made for a request that Excel refused is of no use for the next.
 */
export interface Source {
  range(): Excel.Range;
  readonly row?: number;
  readonly column?: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of a source, by its first row and column within it. */
interface Block extends Area {
  readonly source: number;
}

/** What Excel told of a block: the rows of each property that was asked for, in their order. */
export interface BlockRead extends Block {
  readonly properties: readonly (readonly (readonly unknown[])[])[];
}

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
  const results = sources.map((): Cell[][] => []);
  await eachBlock(context, sources, [property], ({ source, row, column, properties: [rows = []] }) => {
    const own = results[source] ?? [];
    // Blocks that stand beside each other come from the left.
    (rows as Cell[][]).forEach((cells, at) => {
      own[row + at] = column === 0 ? cells : [...(own[row + at] ?? []), ...cells];
    });
  });
  return results;
}

/**
 * Several properties of the same cells at the same moment, as `readInBlocks` reads one. Each block is handed on as soon as
 * it has come and is not kept here, so that a large workbook does not stand in memory twice.
 */
export async function eachBlock(
  context: Excel.RequestContext,
  sources: readonly Source[],
  properties: readonly Property[],
  take: (block: BlockRead) => void | Promise<void>,
): Promise<void> {
  let limit = cellsATrip;
  // One round trip a group of blocks, one after the other: together they would be too large.
  let trips = planTrips(sources.flatMap(wholeBlocks), limit);
  for (let [trip] = trips; trip; [trip] = trips) {
    try {
      for (const block of await readTrip(context, sources, trip, properties)) await take(block);
      trips = trips.slice(1);
    } catch (error) {
      if (!isTooMuch(error) || limit < 1000) throw error;
      limit = Math.floor(limit / 2);
      trips = planTrips(trips.flat(), limit);
    }
  }
}

async function readTrip(
  context: Excel.RequestContext,
  sources: readonly Source[],
  trip: readonly Block[],
  properties: readonly Property[],
): Promise<BlockRead[]> {
  const asked = trip.flatMap((block) => {
    const source = sources[block.source];
    return source ? [{ block, range: rangeIn(source, block).load([...properties]) }] : [];
  });
  await context.sync();
  return asked.map(({ block, range }) => ({
    ...block,
    properties: properties.map((property) => range[property]),
  }));
}

/** Whether Excel refused because there was too much to hand over at once. */
export function isTooMuch(error: unknown): boolean {
  return ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(errorCode(error));
}

/** A source as one block; as two where it reaches from the first column to the last. */
function wholeBlocks({ rows, columns }: Source, source: number): Block[] {
  const part = (column: number, width: number): Block => ({ source, row: 0, column, rows, columns: width });
  return columns === maxColumns ? [part(0, columns - 1), part(columns - 1, 1)] : [part(0, columns)];
}

/** Cuts blocks into smaller ones of some rows and shares these out over round trips of at most `limit` cells. */
function planTrips(blocks: readonly Block[], limit: number): Block[][] {
  const trips: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const rowsAtOnce = Math.min(maxRows - 1, Math.max(1, Math.floor(limit / block.columns)));
    for (let row = 0; row < block.rows; row += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, block.rows - row);
      if (rows * block.columns > room) {
        trips.push([]);
        room = limit;
      }
      room -= rows * block.columns;
      trips.at(-1)?.push({ ...block, row: block.row + row, rows });
    }
  }
  return trips;
}

/** The range of a block: the one that Excel knows already where it is the whole of it. */
function rangeIn({ range, row, column, rows, columns }: Source, block: Block): Excel.Range {
  const whole = range();
  const isWhole = row === undefined && column === undefined;
  if (isWhole && block.rows === rows && block.columns === columns) return whole;
  return whole
    .getCell((row ?? 0) + block.row, (column ?? 0) + block.column)
    .getAbsoluteResizedRange(block.rows, block.columns);
}
