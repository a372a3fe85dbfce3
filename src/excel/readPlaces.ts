import { type Area, sameArea } from '../grid/area';
import { areaOf } from './rangeOf';

/** The cells of a sheet that hold anything; `area` is null where none does. */
export interface UsedCells {
  /** Known to Excel already, so that it can be read from again after an answer that was too large. */
  readonly range: Excel.Range;
  /** The range, or the block of it that is read. */
  readonly area: Area | null;
  /** Where the block begins within the range. */
  readonly row: number;
  readonly column: number;
  readonly merges: readonly Area[];
  /** Whether all (true) or none (false) of the rows and columns are hidden; null: some are. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/** Where cells and tables stand, and with them what the cells hold, if asked. One round trip. */
export async function readPlaces(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
  also: 'values' | 'values,text' | '',
): Promise<{ areas: Area[]; used: UsedCells[] }> {
  const place = 'rowIndex,columnIndex,rowCount,columnCount';
  const tableRanges = tables.map((table) => table.getRange().load(place));
  const cells = `${place},rowHidden,columnHidden` as const;
  const ranges = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load(also ? (`${cells},${also}` as const) : cells),
  );
  const merged = ranges.map((range) =>
    range
      .getMergedAreasOrNullObject()
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
  );
  await context.sync();
  return {
    areas: tableRanges.map(areaOf),
    used: ranges.map((range, index) => {
      const areas = merged[index];
      return {
        range,
        row: 0,
        column: 0,
        area: range.isNullObject ? null : areaOf(range),
        rowHidden: range.isNullObject ? false : hiddenOf(range.rowHidden),
        columnHidden: range.isNullObject ? false : hiddenOf(range.columnHidden),
        merges: !areas || areas.isNullObject ? [] : areas.areas.items.map(areaOf),
      };
    }),
  };
}

/** Excel answers null for some of them, which its types do not say. */
const hiddenOf = (hidden: boolean | null): boolean | null => hidden;

/**
 * A workbook is read in several round trips, and somebody changed it between them: what was read is of two states of
 * it and fits neither.
 */
export class TornReading extends Error {
  constructor(readonly place: string) {
    super('The workbook was changed while it was read.');
  }
}

/** What was read in the first round trips and must still be so in the last. */
interface FirstSeen {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  /** The used cells of the sheets and the places of the tables, in their order; null where a sheet is empty. */
  readonly used: readonly (Area | null)[];
  readonly areas: readonly Area[];
}

const place = 'rowIndex,columnIndex,rowCount,columnCount';

/**
 * Queues asking once more which sheets and tables there are and where their cells stand, to go with the last round trip
 * of a reading. The function that is given throws `TornReading` where that has changed; it says nothing where no round
 * trip was made since.
 */
export function askSteady(
  context: Excel.RequestContext,
  { sheets, tables, used, areas }: FirstSeen,
): () => void {
  const { workbook } = context;
  const named = namesOf(sheets, tables);
  const ranges = sheets.map(({ id }) =>
    workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load(place),
  );
  const places = tables.map(({ id }) => workbook.tables.getItem(id).getRange().load(place));
  const sheetsNow = workbook.worksheets.load('items/id,items/name');
  const tablesNow = workbook.tables.load('items/id,items/name,items/columns/items/name');
  return () => {
    if (!isAnswered(ranges)) return;
    ranges.forEach((range, at) => {
      const now = range.isNullObject ? null : areaOf(range);
      if (!sameUse(now, used[at] ?? null)) throw new TornReading(`the sheet “${sheets[at]?.name ?? ''}”`);
    });
    places.forEach((range, at) => {
      if (!sameUse(areaOf(range), areas[at] ?? null))
        throw new TornReading(`the table “${tables[at]?.name ?? ''}”`);
    });
    if (namesOf(sheetsNow.items, tablesNow.items) !== named)
      throw new TornReading('the names of sheets and tables');
  };
}

const namesOf = (sheets: readonly Excel.Worksheet[], tables: readonly Excel.Table[]): string =>
  JSON.stringify([
    sheets.map(({ id, name }) => [id, name]),
    tables.map(({ id, name, columns }) => [id, name, columns.items.map((column) => column.name)]),
  ]);

/** Whether a round trip was made since these were asked for. */
function isAnswered([range]: readonly Excel.Range[]): boolean {
  try {
    return range !== undefined && (range.isNullObject || range.rowIndex >= 0);
  } catch {
    return false;
  }
}

const sameUse = (one: Area | null, other: Area | null): boolean =>
  one === null || other === null ? one === other : sameArea(one, other);
