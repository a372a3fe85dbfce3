import { type Area, maxColumns } from '../../../grid/area';
import type { TableColumn } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import { invalidArgument, invalidOperation, notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { intersect } from './area';
import { clearCells } from './clearCells';
import { guardSheet } from './protection';
import { columnOf, type SheetTable } from './tableParts';
import { nameColumn } from './takeHeaders';

/**
 * Adds a column at the end of a table, totals row and all. Excel would move what stands to the right of the table;
 * nothing moves here, so the table's rows must be empty from there on.
 */
export function addColumn(session: Session, { sheet, table }: SheetTable, name: string): TableColumn {
  guardSheet(sheet);
  const { area, columns } = table;
  if (area.column + area.columns >= maxColumns) throw invalidArgument();
  if (isTaken(sheet, restOf(area))) throw notImplemented('A column that moves cells to the right');
  const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
  const column: TableColumn = { id, name: '' };
  table.area = { ...area, columns: area.columns + 1 };
  table.columns = [...columns, column];
  nameColumn(session, sheet, table, columns.length, name);
  sheet.touch('tables');
  session.touch();
  return column;
}

/** Takes the last column of a table away with its contents; those before would pull cells after them. */
export function deleteLastColumn(session: Session, { sheet, table }: SheetTable, index: number): void {
  guardSheet(sheet);
  if (table.columns.length === 1) throw invalidOperation('A table keeps at least one column.');
  if (index !== table.columns.length - 1 || isTaken(sheet, restOf(table.area)))
    throw notImplemented('Deleting a column that moves cells to the left');
  const gone = columnOf(table.area, index);
  table.columns = table.columns.slice(0, -1);
  table.area = { ...table.area, columns: table.area.columns - 1 };
  sheet.touch('tables');
  clearCells(session, { sheet, area: gone }, 'All');
}

/** What is to the right of a block in its rows. */
const restOf = (area: Area): Area => ({
  ...area,
  column: area.column + area.columns,
  columns: maxColumns - area.column - area.columns,
});

function isTaken(sheet: Sheet, area: Area): boolean {
  if (area.columns <= 0) return false;
  if (sheet.tables.some((table) => intersect(table.area, area))) return true;
  if (sheet.merges.some((merge) => intersect(merge, area))) return true;
  for (const [row, cells] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, { value, formula }] of cells)
      if (column >= area.column && (value !== null || formula !== undefined)) return true;
  }
  return false;
}
