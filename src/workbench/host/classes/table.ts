import type { Table } from '../../../xlsx/model/objects';
import { eventMethods } from '../kernel/eventMethods';
import type { Method, OfficeClass, Property } from '../kernel/officeClass';
import { notImplemented, invalidArgument, found } from '../kernel/officeError';
import { convertToRange, deleteTable, resizeTable, showTotals } from '../cells/changeTable';
import { bodyArea, headerArea, totalsArea, type SheetTable } from '../cells/tableParts';
import type { Area } from '../../../grid/area';
import { asRange, rangeOf } from './ranges';
import { collectionClass } from './collection';
import { objectOf, type Filtered, type TablesOf, type TablesOfRange } from './selves';
import type { Session } from '../kernel/session';
import { asBoolean, asText } from '../cells/asArgument';
import { isTakenName, addTable } from '../cells/addTable';
import { isName } from '../cells/sheetName';
import { guardSheet } from '../cells/protection';
import { renameTable } from '../cells/rewriteFormulas';
import { wholeWorkbook } from '../kernel/events';
import type { OfficeObject } from '../kernel/officeObject';

/** A part of the table as a range; a part that the table does not show is not found. */
const part = (area: (table: Table) => Area | null): Method<SheetTable> => ({
  call: ({ sheet, table }) => rangeOf(sheet, found(area(table))),
});

type Flag = 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'filterButtons';

const flag = (name: Flag): Property<SheetTable> => ({
  get: ({ table }) => table[name],
  set: (self, value, session) => change(session, self, { [name]: asBoolean(value) }),
});

/** The styles that Excel brings; a workbook's own are not known here. */
const isTableStyle = (name: string): boolean =>
  /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(name);

/** Only whether something is filtered is known; filtering itself is not implemented. */
export const autoFilterClass: OfficeClass<Filtered> = {
  properties: {
    Enabled: { get: ({ sheet, table }) => (table ? table.filterButtons : sheet.filtered) },
    IsDataFiltered: { get: ({ sheet, table }) => (table ? table.filtered : sheet.filtered) },
  },
};

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

export const tableCollectionClass = collectionClass<TablesOf>(
  ['Count', 'GetCount', 'GetItemAt', 'GetItemOrNullObject'],
  {
    methods: {
      Add: {
        call: (self, [address, hasHeaders], session) => {
          const range = asRange(address, session, self.sheet ?? session.workbook.activeSheet);
          const table = addTable(session, range, asBoolean(hasHeaders));
          return objectOf('Table', { sheet: range.sheet, table });
        },
      },
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
  },
);

const withSheet = ({ sheet, tables }: TablesOfRange): SheetTable[] =>
  tables.map((table) => ({ sheet, table }));

/** The tables that a range touches. */
export const tableScopedCollectionClass = collectionClass<TablesOfRange>(['GetCount'], {
  methods: {
    GetFirst: { call: (self) => objectOf('Table', found(withSheet(self)[0])) },
  },
  items: (self) => withSheet(self).map((found) => objectOf('Table', found)),
  item: (self, key) => find(withSheet(self), key),
});

const tableProperties: Readonly<Record<string, Property<SheetTable>>> = {
  Id: { get: ({ table }) => table.id },
  Name: {
    get: ({ table }) => table.name,
    set: (self, value, session) => {
      const name = asText(value);
      const before = self.table.name;
      if (name === before) return;
      if (!isName(name) || isTakenName(session, name, self.table)) throw invalidArgument();
      change(session, self, { name });
      renameTable(session.workbook, before, name);
    },
  },
  ShowHeaders: { get: ({ table }) => table.showHeaders },
  ShowTotals: {
    get: ({ table }) => table.showTotals,
    set: (self, value, session) => showTotals(session, self, asBoolean(value)),
  },
  Style: {
    get: ({ table }) => table.style ?? '',
    set: (self, value, session) => {
      const style = asText(value);
      if (style !== '' && !isTableStyle(style)) throw invalidArgument();
      change(session, self, { style: style === '' ? null : style });
    },
  },
  ShowBandedRows: flag('bandedRows'),
  ShowBandedColumns: flag('bandedColumns'),
  HighlightFirstColumn: flag('firstColumn'),
  HighlightLastColumn: flag('lastColumn'),
  ShowFilterButton: flag('filterButtons'),
};

export const tableClass: OfficeClass<SheetTable> = {
  properties: tableProperties,
  navigations: {
    Columns: { go: (self) => objectOf('TableColumnCollection', self) },
    Rows: { go: (self) => objectOf('TableRowCollection', self) },
    Worksheet: { go: ({ sheet }) => objectOf('Worksheet', sheet) },
    AutoFilter: { go: (self) => objectOf('AutoFilter', self) },
  },
  methods: {
    GetRange: part(({ area }) => area),
    GetHeaderRowRange: part(headerArea),
    GetDataBodyRange: part(bodyArea),
    GetTotalRowRange: part(totalsArea),
    Resize: {
      call: (self, [range], session) => resizeTable(session, self, asRange(range, session, self.sheet)),
    },
    ConvertToRange: { call: (self, _args, session) => rangeOf(self.sheet, convertToRange(session, self)) },
    Delete: { call: (self, _args, session) => deleteTable(session, self) },
    ClearFilters: {
      call: ({ table }) => {
        // Which rows a filter of the file hides is known, but not which of them the officer hid by hand.
        if (table.filtered) throw notImplemented('Clearing the filter of a filtered table');
      },
    },
    ...eventMethods<SheetTable>(
      { DataChangedEvent: { type: 'tableChanged', member: 'onChanged' } },
      ({ table }) => table.id,
    ),
  },
  identity: ({ table }) => ({ Id: table.id }),
};

const rowsOf = ({ table }: SheetTable): number => bodyArea(table).rows;

/** Rows are counted; add-ins read and write them as ranges. */
export const tableRowCollectionClass: OfficeClass<SheetTable> = {
  properties: { Count: { get: rowsOf } },
  methods: { GetCount: { call: rowsOf } },
};

function change(session: Session, { sheet, table }: SheetTable, what: Partial<Table>): void {
  guardSheet(sheet);
  Object.assign(table, what);
  session.touch(sheet, 'tables');
}
