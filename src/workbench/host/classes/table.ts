import { type Area, intersect } from '../../../grid/area';
import type { Table } from '../../../xlsx/model/objects';
import {
  bodyArea,
  headerArea,
  totalsArea,
  type SheetTable,
  isUnbounded,
  type SheetRange,
} from '../cells/area';
import { asBoolean, asText, isName } from '../cells/asArgument';
import { convertToRange, deleteTable, resizeTable, showTotals } from '../cells/changeTable';
import { guardSheet } from '../cells/protection';
import { renameTable } from '../cells/rewriteFormulas';
import { textAt, uniqueHeaders } from '../cells/takeHeaders';
import { wholeWorkbook } from '../kernel/events';
import { eventMethods, type Method, type Property, collectionClass } from '../kernel/officeClass';
import { notImplemented, invalidArgument, found, OfficeError } from '../kernel/officeError';
import type { OfficeObject } from '../kernel/officeObject';
import type { Session } from '../kernel/session';
import { asRange, rangeOf } from './ranges';
import { objectOf, type TablesOf, type TablesOfRange, type Classes } from './selves';

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

const withSheet = ({ sheet, tables }: TablesOfRange): SheetTable[] =>
  tables.map((table) => ({ sheet, table }));

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

const rowsOf = ({ table }: SheetTable): number => bodyArea(table).rows;

export const tableClasses = {
  /** Only whether something is filtered is known; filtering itself is not implemented. */
  AutoFilter: {
    properties: {
      Enabled: { get: ({ sheet, table }) => (table ? table.filterButtons : sheet.filtered) },
      IsDataFiltered: { get: ({ sheet, table }) => (table ? table.filtered : sheet.filtered) },
    },
  },
  TableCollection: collectionClass<TablesOf>(['Count', 'GetCount', 'GetItemAt', 'GetItemOrNullObject'], {
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
  }),

  TableScopedCollection: collectionClass<TablesOfRange>(['GetCount'], {
    methods: {
      GetFirst: { call: (self) => objectOf('Table', found(withSheet(self)[0])) },
    },
    items: (self) => withSheet(self).map((found) => objectOf('Table', found)),
    item: (self, key) => find(withSheet(self), key),
  }),
  Table: {
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
  },

  /** Rows are counted; add-ins read and write them as ranges. */
  TableRowCollection: {
    properties: { Count: { get: rowsOf } },
    methods: { GetCount: { call: rowsOf } },
  },
} satisfies Partial<Classes>;

function change(session: Session, { sheet, table }: SheetTable, what: Partial<Table>): void {
  guardSheet(sheet);
  Object.assign(table, what);
  session.touch(sheet, 'tables');
}

/**
 * Makes a table of a range whose first row holds the headings; a range of one row gets an empty row. Refused over
 * another table, over merged cells, and without headings (Excel would move the cells below down).
 */
function addTable(session: Session, { sheet, area }: SheetRange, hasHeaders: boolean): Table {
  guardSheet(sheet);
  if (isUnbounded(area)) throw invalidArgument();
  if (!hasHeaders) throw notImplemented('A table over cells without headings');
  const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
  if (sheet.tables.some((table) => intersect(table.area, whole)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersect(merge, whole)))
    throw new OfficeError('MergedRangeConflict', "A table can't overlap merged cells.");
  session.recalculate();
  const texts = Array.from({ length: area.columns }, (_, index) =>
    textAt(session, sheet, area.row, area.column + index),
  );
  const names = uniqueHeaders(texts);
  names.forEach((name, index) => {
    const column = area.column + index;
    if (sheet.value(area.row, column) !== name || sheet.cell(area.row, column)?.formula !== undefined)
      sheet.setCell(area.row, column, { value: name, formula: undefined });
  });
  const table: Table = {
    id: session.workbook.nextId('table'),
    name: freeTableName(session),
    area: whole,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButtons: true,
    filtered: false,
    columns: names.map((name, index) => ({ id: index + 1, name })),
  };
  sheet.tables.push(table);
  sheet.touch('tables');
  session.cellsChanged(sheet, { ...whole, rows: 1 });
  const details = { tableId: table.id, worksheetId: sheet.id, source: 'Local' };
  session.events.fire('tableAdded', [sheet.id, wholeWorkbook], details);
  return table;
}

function freeTableName(session: Session): string {
  let number = 1 + session.workbook.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  while (isTakenName(session, `Table${number}`)) number += 1;
  return `Table${number}`;
}

/** Tables and workbook-wide names share one list of names; capitals do not count. */
function isTakenName({ workbook }: Session, name: string, own?: Table): boolean {
  const wanted = name.toLowerCase();
  return (
    workbook.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== own && table.name.toLowerCase() === wanted),
    ) || workbook.names.some((item) => item.sheet === '' && item.name.toLowerCase() === wanted)
  );
}
