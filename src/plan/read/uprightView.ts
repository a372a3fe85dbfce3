import { gridOf, type Grid } from '../../grid/sheetGrid';
import { turnArea, turnGrid } from '../../grid/turnGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { TableKind } from '../tables/kinds';
import type { SheetSnapshot } from '../../grid/snapshot';

/**
 * A table as if its records stood below one another: one that has them across is looked at on a turned sheet, where
 * its meanings' rows are columns. `cellAt` gives cells their places on the sheet as it is.
 */
export function uprightView<K extends TableKind>(
  sheet: SheetSnapshot,
  table: RecognisedTable<K>,
): { readonly grid: Grid; readonly table: RecognisedTable<K> } {
  const grid = gridOf(sheet);
  if (!table.transposed) return { grid, table };
  const area = turnArea(table.area);
  return { grid: turnGrid(grid), table: { ...table, area, headings: { row: area.row, rows: 1 } } };
}
