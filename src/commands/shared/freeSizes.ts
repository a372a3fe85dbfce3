import type { SheetSnapshot } from '../../grid/snapshot';
import type { ColumnWidth, RowHeight, SheetDescription } from '../../sheets/description';

/** Widths of only those columns that hold nothing yet: on an officer's own sheet theirs are left alone. */
export const freeColumns = (
  { columnWidths }: SheetDescription,
  { used }: SheetSnapshot,
): readonly ColumnWidth[] =>
  columnWidths.filter(
    ({ column, columns }) => !used || column >= used.column + used.columns || column + columns <= used.column,
  );

/** Heights of only those rows that hold nothing yet. */
export const freeRows = ({ rowHeights }: SheetDescription, { used }: SheetSnapshot): readonly RowHeight[] =>
  rowHeights.filter(({ row, rows }) => !used || row >= used.row + used.rows || row + rows <= used.row);
