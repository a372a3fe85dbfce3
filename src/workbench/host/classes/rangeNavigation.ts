import { type Area, maxColumns, maxRows, boundingArea, contains, intersect } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { invalidArgument } from '../kernel/officeError';
import type { Method } from '../kernel/officeClass';
import type { Session } from '../kernel/session';
import type { SheetRange } from '../cells/area';
import { asBoolean, asInteger, optional } from '../cells/asArgument';
import { asRange, rangeOf, rangeOrFail, rangeOrNull } from './ranges';
import { objectOf } from './selves';

type Methods = Readonly<Record<string, Method<SheetRange>>>;

/** A method that gives another block of the same sheet. */
const block = (area: (area: Area, args: readonly unknown[], sheet: Sheet) => Area): Method<SheetRange> => ({
  call: (range, args) => rangeOf(range.sheet, area(range.area, args, range.sheet)),
});

/** A count that may be left out or negative: rows above, columns after … */
const count = (value: unknown): number => optional(value, asInteger, 1);

const resize = (area: Area, rows: number, columns: number): Area => ({
  ...area,
  rows: Math.min(rows, maxRows),
  columns: Math.min(columns, maxColumns),
});

/** The block around a range that empty rows and columns bound: what Ctrl+Shift+* selects. */
function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const grown = grow(sheet, region);
    if (grown.rows === region.rows && grown.columns === region.columns) return trimmed(sheet, area, region);
    region = grown;
  }
}

const isFilled = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
};

/** One step out on each side where a filled cell touches the block. */
function grow(sheet: Sheet, { row, column, rows, columns }: Area): Area {
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  const bottom = Math.min(maxRows - 1, row + rows);
  const right = Math.min(maxColumns - 1, column + columns);
  let region: Area = { row, column, rows, columns };
  for (let r = top; r <= bottom; r++)
    for (let c = left; c <= right; c++) {
      const isRim = r === top || r === bottom || c === left || c === right;
      if (isRim && isFilled(sheet, r, c))
        region = boundingArea(region, { row: r, column: c, rows: 1, columns: 1 });
    }
  return region;
}

/** A start in an empty cell beside the data does not belong to the region unless nothing else does. */
function trimmed(sheet: Sheet, start: Area, region: Area): Area {
  const filled = sheet.usedArea(false, region);
  return filled && intersect(filled, start) ? filled : region;
}

export const rangeNavigation: Methods = {
  GetCell: block(({ row, column }, [r, c]) => ({
    row: row + asInteger(r),
    column: column + asInteger(c),
    rows: 1,
    columns: 1,
  })),
  GetRow: block((area, [row]) => ({ ...area, row: area.row + asInteger(row), rows: 1 })),
  GetColumn: block((area, [column]) => ({ ...area, column: area.column + asInteger(column), columns: 1 })),
  GetEntireRow: block((area) => ({ ...area, column: 0, columns: maxColumns })),
  GetEntireColumn: block((area) => ({ ...area, row: 0, rows: maxRows })),
  GetLastCell: block(({ row, column, rows, columns }) => ({
    row: row + rows - 1,
    column: column + columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastRow: block((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: block((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetOffsetRange: block((area, [rows, columns]) => ({
    ...area,
    row: area.row + asInteger(rows),
    column: area.column + asInteger(columns),
  })),
  GetResizedRange: block((area, [rows, columns]) =>
    resize(area, area.rows + asInteger(rows), area.columns + asInteger(columns)),
  ),
  GetAbsoluteResizedRange: block((area, [rows, columns]) =>
    resize(area, asInteger(rows), asInteger(columns)),
  ),
  GetRowsBelow: block((area, [n]) => beside(area, count(n), 'below')),
  GetRowsAbove: block((area, [n]) => beside(area, count(n), 'above')),
  GetColumnsAfter: block((area, [n]) => beside(area, count(n), 'after')),
  GetColumnsBefore: block((area, [n]) => beside(area, count(n), 'before')),
  GetSurroundingRegion: block((area, _args, sheet) => surroundingRegion(sheet, area)),
  GetBoundingRect: {
    call: (range, [other], session) => {
      const { area } = onSameSheet(range, other, session);
      return rangeOf(range.sheet, boundingArea(range.area, area));
    },
  },
  GetIntersection: {
    call: (range, [other], session) => rangeOrFail(range.sheet, common(range, other, session)),
  },
  GetIntersectionOrNullObject: {
    call: (range, [other], session) => rangeOrNull(range.sheet, common(range, other, session)),
  },
  GetUsedRange: { call: (range, [valuesOnly]) => rangeOrFail(range.sheet, usedWithin(range, valuesOnly)) },
  GetUsedRangeOrNullObject: {
    call: (range, [valuesOnly]) => rangeOrNull(range.sheet, usedWithin(range, valuesOnly)),
  },
  GetMergedAreasOrNullObject: {
    call: ({ sheet, area }) => {
      // Excel finds a merged block by its top left cell.
      const areas = sheet.merges.filter((merge) => contains(area, { ...merge, rows: 1, columns: 1 }));
      return areas.length > 0 ? objectOf('RangeAreas', { sheet, areas }) : null;
    },
  },
  GetTables: {
    call: ({ sheet, area }, [fullyContained]) => {
      const isFully = optional(fullyContained, asBoolean, false);
      const tables = sheet.tables.filter((table) =>
        isFully ? contains(area, table.area) : intersect(table.area, area),
      );
      return objectOf('TableScopedCollection', { sheet, tables });
    },
  },
};

/** `n` rows or columns next to a block; a negative count looks the other way. */
function beside(area: Area, n: number, side: 'below' | 'above' | 'after' | 'before'): Area {
  if (n === 0) throw invalidArgument();
  const size = Math.abs(n);
  const isAfter = (side === 'below' || side === 'after') === n > 0;
  if (side === 'below' || side === 'above')
    return { ...area, row: isAfter ? area.row + area.rows : area.row - size, rows: size };
  return { ...area, column: isAfter ? area.column + area.columns : area.column - size, columns: size };
}

function onSameSheet(range: SheetRange, other: unknown, session: Session): SheetRange {
  const found = asRange(other, session, range.sheet);
  if (found.sheet !== range.sheet) throw invalidArgument();
  return found;
}

/** Blocks on different sheets have nothing in common. */
function common(range: SheetRange, other: unknown, session: Session): Area | null {
  const found = asRange(other, session, range.sheet);
  return found.sheet === range.sheet ? intersect(range.area, found.area) : null;
}

/** What of a range is used: cells with content and, unless `valuesOnly`, with a format. */
export const usedWithin = ({ sheet, area }: SheetRange, valuesOnly: unknown): Area | null =>
  sheet.usedArea(!optional(valuesOnly, asBoolean, false), area);
