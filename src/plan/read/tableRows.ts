import { fields, type Field, type TableKind } from '../tables/kinds';
import type { SourceCell } from '../../grid/snapshot';
import { cellAt } from './cells';
import { listRows, rowKind } from './rowKind';
import type { PlacedTable } from './tablesOfKind';
import { uprightView } from './uprightView';

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
