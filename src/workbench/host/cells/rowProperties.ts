import { invalidArgument, notImplemented } from '../kernel/officeError';
import type { SheetRange } from './area';
import { guardReadLimit } from './writeContents';

/** The names that getRowProperties or getColumnProperties is asked for. */
type Wanted = Readonly<Record<string, true>>;

/** Properties of each row of a range. Formats are not among those that the workbench tells by row. */
export function rowProperties(range: SheetRange, wanted: unknown): Record<string, unknown>[] {
  const { sheet, area } = range;
  const { rowHidden, rowIndex } = asked(wanted, ['rowHidden', 'rowIndex']);
  guardReadLimit({ sheet, area: { ...area, columns: 1 } });
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    return {
      ...(rowHidden && { rowHidden: sheet.rowFormats.get(row)?.hidden ?? false }),
      ...(rowIndex && { rowIndex: row }),
    };
  });
}

/** Properties of each column of a range. */
export function columnProperties(range: SheetRange, wanted: unknown): Record<string, unknown>[] {
  const { sheet, area } = range;
  const { columnHidden, columnIndex } = asked(wanted, ['columnHidden', 'columnIndex']);
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.column + index;
    return {
      ...(columnHidden && { columnHidden: sheet.columnFormats.get(column)?.hidden ?? false }),
      ...(columnIndex && { columnIndex: column }),
    };
  });
}

function asked(wanted: unknown, known: readonly string[]): Wanted {
  if (typeof wanted !== 'object' || wanted === null) throw invalidArgument();
  const names = Object.entries(wanted).flatMap(([name, value]) => (value === false ? [] : [name]));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw notImplemented(`The property ${unknown} by row or column`);
  return Object.fromEntries(names.map((name) => [name, true]));
}
