import { fields, type Field, type TableKind } from '../tables/kinds';
import type { SourceCell, SheetSnapshot } from '../../grid/snapshot';
import { cellAt } from './cells';
import { listRows, rowKind } from './rowKind';
import type { PlacedTable } from './tablesOfKind';
import { gridOf, type Grid, turnArea, turnGrid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';

/** A row of a table as it stands, by the meanings of its columns. */
export type TableRow = Readonly<Partial<Record<string, SourceCell>>>;

/** The rows of a table, whatever its kind, as they stand; without totals, notes and names of groups. */
export function tableRows<K extends TableKind>(placed: PlacedTable<K>): TableRow[] {
  const { grid, table } = uprightView(placed.sheet, placed.table);
  const known: readonly Field<K>[] = fields[table.kind];
  return listRows(grid, table)
    .filter((row) => rowKind(grid, table, row) === 'cells')
    .map((row) =>
      Object.fromEntries(
        known.flatMap((field) => {
          const cell = cellAt(grid, row, table.columns[field]);
          return cell ? [[field, cell]] : [];
        }),
      ),
    );
}

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
