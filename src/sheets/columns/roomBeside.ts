import { areaAddress, cellAddress, columnLetters } from '../../grid/a1';
import { maxColumns, type Area, overlaps } from '../../grid/area';
import type { SheetSnapshot } from '../../plan/snapshot';

/**
 * What stands in the way of columns at the right edge of a table, in words with what to do about it; null if nothing.
 * `area` is what they would take. `wholeRows`: nothing may stand further to the right either, because Excel would
 * move it.
 */
export function roomBeside(sheet: SheetSnapshot, area: Area, wholeRows: boolean): string | null {
  if (area.column + area.columns > maxColumns) return 'The sheet ends at the right edge of the table.';
  const needed = wholeRows ? { ...area, columns: maxColumns - area.column } : area;
  const goal = `The new ${area.columns === 1 ? 'column' : 'columns'} would take ${areaAddress(area)}`;
  const table = sheet.tables.find((one) => overlaps(one.area, needed));
  if (table)
    return `${goal}, but the table “${table.name}” stands at ${areaAddress(table.area)}. ${advice(area)}`;
  const merged = sheet.merges.find((one) => overlaps(one, needed));
  if (merged) return `${goal}, but cells are merged at ${areaAddress(merged)}. Unmerge them, then try again.`;
  const filled = firstFilled(sheet, needed);
  if (filled) return `${goal}, but ${filled} is filled. ${advice(area)}`;
  const hidden = (sheet.hiddenColumns ?? []).find(
    (column) => column >= area.column && column < area.column + area.columns,
  );
  if (hidden !== undefined)
    return `${goal}, but column ${columnLetters(hidden)} is hidden. Unhide it, then try again.`;
  return null;
}

const advice = ({ column, columns }: Area): string =>
  columns === 1
    ? `Insert an empty column before column ${columnLetters(column)} (right click its letter, Insert), then try again.`
    : `Insert ${columns} empty columns before column ${columnLetters(column)} (right click its letter, Insert), then try again.`;

/** Address of the first filled cell of the area, row by row; null for none. */
function firstFilled({ used, values, text }: SheetSnapshot, area: Area): string | null {
  if (!used || !overlaps(used, area)) return null;
  const left = Math.max(used.column, area.column);
  const right = Math.min(used.column + used.columns, area.column + area.columns);
  const bottom = Math.min(used.row + used.rows, area.row + area.rows);
  for (let row = Math.max(used.row, area.row); row < bottom; row += 1)
    for (let column = left; column < right; column += 1) {
      const [r, c] = [row - used.row, column - used.column];
      if ((values[r]?.[c] ?? '') !== '' || (text[r]?.[c] ?? '') !== '') return cellAddress(row, column);
    }
  return null;
}
