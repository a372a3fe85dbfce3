import type { Area } from '../grid/area';
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
