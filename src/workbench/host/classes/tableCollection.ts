import type { Table } from '../../../xlsx/model/objects';
import { eventMethods } from '../kernel/eventMethods';
import { wholeWorkbook } from '../kernel/events';
import type { OfficeClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { itemNotFound } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asBoolean, asInteger, asText } from '../cells/asArgument';
import { addTable } from '../cells/addTable';
import { asRange } from './ranges';
import type { SheetTable } from '../cells/tableParts';
import { objectOf, type TablesOf, type TablesOfRange } from './selves';

const tablesOf = ({ sheet }: TablesOf, { workbook }: Session): SheetTable[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((own) => own.tables.map((table) => ({ sheet: own, table })));

const isCalled = ({ id, name }: Table, key: unknown): boolean => {
  const wanted = asText(key).toLowerCase();
  return name.toLowerCase() === wanted || id.toLowerCase() === wanted;
};

const find = (tables: readonly SheetTable[], key: unknown): OfficeObject<SheetTable> | null => {
  const found = tables.find(({ table }) => isCalled(table, key));
  return found ? objectOf('Table', found) : null;
};

export const tableCollectionClass: OfficeClass<TablesOf> = {
  properties: { Count: { get: (self, session) => tablesOf(self, session).length } },
  methods: {
    Add: {
      call: (self, [address, hasHeaders], session) => {
        const range = asRange(address, session, self.sheet ?? session.workbook.activeSheet);
        const table = addTable(session, range, asBoolean(hasHeaders));
        return objectOf('Table', { sheet: range.sheet, table });
      },
    },
    GetCount: { call: (self, _args, session) => tablesOf(self, session).length },
    GetItemAt: {
      call: (self, [index], session) => {
        const found = tablesOf(self, session)[asInteger(index)];
        if (!found) throw itemNotFound();
        return objectOf('Table', found);
      },
    },
    GetItemOrNullObject: { call: (self, [key], session) => find(tablesOf(self, session), key) },
    ...eventMethods<TablesOf>(
      {
        DataChangedEvent: { type: 'tableChanged', member: 'onChanged' },
        AddedEvent: { type: 'tableAdded', member: 'onAdded' },
        DeletedEvent: { type: 'tableDeleted', member: 'onDeleted' },
      },
      ({ sheet }) => sheet?.id ?? wholeWorkbook,
    ),
  },
  items: (self, session) => tablesOf(self, session).map((found) => objectOf('Table', found)),
  item: (self, key, session) => find(tablesOf(self, session), key),
};

const withSheet = ({ sheet, tables }: TablesOfRange): SheetTable[] =>
  tables.map((table) => ({ sheet, table }));

/** The tables that a range touches. */
export const tableScopedCollectionClass: OfficeClass<TablesOfRange> = {
  properties: {},
  methods: {
    GetCount: { call: ({ tables }) => tables.length },
    GetFirst: {
      call: (self) => {
        const [found] = withSheet(self);
        if (!found) throw itemNotFound();
        return objectOf('Table', found);
      },
    },
  },
  items: (self) => withSheet(self).map((found) => objectOf('Table', found)),
  item: (self, key) => find(withSheet(self), key),
};
