import type { Table } from '../../../xlsx/model/objects';
import { eventMethods } from '../kernel/eventMethods';
import type { Method, OfficeClass } from '../kernel/officeClass';
import { itemNotFound, notImplemented } from '../kernel/officeError';
import { convertToRange, deleteTable, resizeTable } from '../cells/changeTable';
import { bodyArea, headerArea, totalsArea, type SheetTable } from '../cells/tableParts';
import type { Area } from '../../../grid/area';
import { asRange, rangeOf } from './ranges';
import { tableProperties } from './tableProperties';
import { objectOf } from './selves';

/** A part of the table as a range; a part that the table does not show is not found. */
const part = (area: (table: Table) => Area | null): Method<SheetTable> => ({
  call: ({ sheet, table }) => {
    const found = area(table);
    if (!found) throw itemNotFound();
    return rangeOf(sheet, found);
  },
});

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
