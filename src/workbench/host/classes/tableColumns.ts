import type { TableColumn, Table } from '../../../xlsx/model/objects';
import { type Method, collectionClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { notImplemented, invalidArgument, invalidOperation, found } from '../kernel/officeError';
import { type SheetRange, bodyArea, columnOf, headerArea, totalsArea, type SheetTable } from '../cells/area';
import { asText, optional } from '../cells/asArgument';
import { guardContents, guardSheet } from '../cells/protection';
import { readValues } from '../cells/readContents';
import { nameColumn } from '../cells/takeHeaders';
import { writeContents } from '../cells/writeContents';
import { type Area, maxColumns, intersect } from '../../../grid/area';
import { rangeOf } from './ranges';
import { objectOf, type ColumnOf, type Classes } from './selves';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Session } from '../kernel/session';
import { clearCells } from '../cells/clearCells';

const columnObject = (self: SheetTable, column: TableColumn | undefined): OfficeObject<ColumnOf> | null =>
  column ? objectOf('TableColumn', { ...self, column }) : null;

/** By id (a number) or by name. */
const find = (self: SheetTable, key: unknown): OfficeObject<ColumnOf> | null => {
  const { columns } = self.table;
  if (typeof key === 'number')
    return columnObject(
      self,
      columns.find(({ id }) => id === key),
    );
  const wanted = asText(key).toLowerCase();
  return columnObject(
    self,
    columns.find(({ name }) => name.toLowerCase() === wanted) ??
      columns.find(({ id }) => String(id) === wanted),
  );
};

/** What is to the right of a block in its rows. */
const restOf = (area: Area): Area => ({
  ...area,
  column: area.column + area.columns,
  columns: maxColumns - area.column - area.columns,
});

const indexOf = ({ table, column }: ColumnOf): number => table.columns.indexOf(column);

const cellsOf = (self: ColumnOf): SheetRange => ({
  sheet: self.sheet,
  area: columnOf(self.table.area, indexOf(self)),
});

const part = (area: (table: Table) => Area | null): Method<ColumnOf> => ({
  call: (self) => rangeOf(self.sheet, columnOf(found(area(self.table)), indexOf(self))),
});

export const tableColumnsClasses = {
  TableColumnCollection: collectionClass<SheetTable>(
    ['Count', 'GetCount', 'GetItemAt', 'GetItemOrNullObject'],
    {
      methods: {
        Add: {
          call: (self, [index, values, name], session) => {
            const atEnd =
              index === null || index === undefined || index === -1 || index === self.table.columns.length;
            if (!atEnd || (values !== null && values !== undefined))
              throw notImplemented('Adding a column with values, or between others');
            return columnObject(self, addColumn(session, self, optional(name, asText, '')));
          },
        },
      },
      items: (self) => self.table.columns.map((column) => objectOf('TableColumn', { ...self, column })),
      item: find,
    },
  ),
  TableColumn: {
    properties: {
      Id: { get: ({ column }) => column.id },
      Index: { get: indexOf },
      Name: {
        get: ({ column }) => column.name,
        set: (self, value, session) => {
          const { sheet, table } = self;
          guardContents(session, { sheet, area: columnOf(headerArea(table) ?? table.area, indexOf(self)) });
          nameColumn(session, sheet, table, indexOf(self), asText(value));
          session.touch();
        },
      },
      Values: {
        get: (self, session) => readValues(session, cellsOf(self)),
        set: (self, value, session) => writeContents(session, cellsOf(self), value),
      },
    },
    methods: {
      Delete: { call: (self, _args, session) => deleteLastColumn(session, self, indexOf(self)) },
      GetRange: part(({ area }) => area),
      GetHeaderRowRange: part(headerArea),
      GetDataBodyRange: part(bodyArea),
      GetTotalRowRange: part(totalsArea),
    },
    identity: ({ column }) => ({ Id: column.id }),
  },
} satisfies Partial<Classes>;

/**
 * Adds a column at the end of a table, totals row and all. Excel would move what stands to the right of the table;
 * nothing moves here, so the table's rows must be empty from there on.
 */
function addColumn(session: Session, { sheet, table }: SheetTable, name: string): TableColumn {
  guardSheet(sheet);
  const { area, columns } = table;
  if (area.column + area.columns >= maxColumns) throw invalidArgument();
  if (isTaken(sheet, restOf(area))) throw notImplemented('A column that moves cells to the right');
  const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
  const column: TableColumn = { id, name: '' };
  table.area = { ...area, columns: area.columns + 1 };
  table.columns = [...columns, column];
  nameColumn(session, sheet, table, columns.length, name);
  session.touch(sheet, 'tables');
  return column;
}

/** Takes the last column of a table away with its contents; those before would pull cells after them. */
function deleteLastColumn(session: Session, { sheet, table }: SheetTable, index: number): void {
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

function isTaken(sheet: Sheet, area: Area): boolean {
  if (area.columns <= 0) return false;
  if (sheet.tables.some((table) => intersect(table.area, area))) return true;
  return sheet.merges.some((merge) => intersect(merge, area)) || sheet.usedArea(false, area) !== null;
}
