import type { TableColumn } from '../../../xlsx/model/objects';
import type { Method, OfficeClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { itemNotFound, notImplemented } from '../kernel/officeError';
import type { SheetRange } from '../cells/area';
import { asInteger, asText, optional } from '../cells/asArgument';
import { addColumn, deleteLastColumn } from '../cells/changeColumns';
import { guardContents } from '../cells/protection';
import { readValues } from '../cells/readContents';
import { bodyArea, columnOf, headerArea, totalsArea } from '../cells/tableParts';
import { nameColumn } from '../cells/takeHeaders';
import { writeContents } from '../cells/writeContents';
import type { Area } from '../../../grid/area';
import type { Table } from '../../../xlsx/model/objects';
import { rangeOf } from './ranges';
import type { SheetTable } from '../cells/tableParts';
import { objectOf, type ColumnOf } from './selves';

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

const countOf = ({ table }: SheetTable): number => table.columns.length;

export const tableColumnCollectionClass: OfficeClass<SheetTable> = {
  properties: { Count: { get: countOf } },
  methods: {
    Add: {
      call: (self, [index, values, name], session) => {
        const atEnd = index === null || index === undefined || index === -1 || index === countOf(self);
        if (!atEnd || (values !== null && values !== undefined))
          throw notImplemented('Adding a column with values, or between others');
        return columnObject(self, addColumn(session, self, optional(name, asText, '')));
      },
    },
    GetCount: { call: countOf },
    GetItemAt: {
      call: (self, [index]) => {
        const column = columnObject(self, self.table.columns[asInteger(index)]);
        if (!column) throw itemNotFound();
        return column;
      },
    },
    GetItemOrNullObject: { call: (self, [key]) => find(self, key) },
  },
  items: (self) => self.table.columns.map((column) => objectOf('TableColumn', { ...self, column })),
  item: find,
};

const indexOf = ({ table, column }: ColumnOf): number => table.columns.indexOf(column);

const cellsOf = (self: ColumnOf): SheetRange => ({
  sheet: self.sheet,
  area: columnOf(self.table.area, indexOf(self)),
});

const part = (area: (table: Table) => Area | null): Method<ColumnOf> => ({
  call: (self) => {
    const found = area(self.table);
    if (!found) throw itemNotFound();
    return rangeOf(self.sheet, columnOf(found, indexOf(self)));
  },
});

export const tableColumnClass: OfficeClass<ColumnOf> = {
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
};
