import type { Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeClass } from '../kernel/officeClass';

/** The filter of a table, or a sheet's own. */
export interface Filtered {
  readonly sheet: Sheet;
  readonly table?: Table;
}

/** Only whether something is filtered is known; filtering itself is not implemented. */
export const autoFilterClass: OfficeClass<Filtered> = {
  name: 'AutoFilter',
  properties: {
    Enabled: {
      since: '1.9',
      get: ({ sheet, table }) => (table ? table.filterButtons : sheet.filtered),
    },
    IsDataFiltered: {
      since: '1.9',
      get: ({ sheet, table }) => (table ? table.filtered : sheet.filtered),
    },
  },
};
