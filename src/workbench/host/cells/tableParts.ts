import type { Area } from '../../../grid/area';
import type { Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';

/** A table with the sheet it stands on. */
export interface SheetTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Header row of a table; null if it shows none. */
export const headerArea = ({ area, showHeaders }: Table): Area | null =>
  showHeaders ? { ...area, rows: 1 } : null;

/** Totals row; null if it shows none. */
export const totalsArea = ({ area, showTotals }: Table): Area | null =>
  showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;

/** The rows between header and totals; a table has at least one. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - (showTotals ? 1 : 0)) };
}

/** One column of a part of a table. */
export const columnOf = (part: Area, index: number): Area => ({
  ...part,
  column: part.column + index,
  columns: 1,
});
