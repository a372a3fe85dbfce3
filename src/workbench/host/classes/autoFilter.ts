import type { OfficeClass } from '../kernel/officeClass';
import type { Filtered } from './selves';

/** Only whether something is filtered is known; filtering itself is not implemented. */
export const autoFilterClass: OfficeClass<Filtered> = {
  properties: {
    Enabled: { get: ({ sheet, table }) => (table ? table.filterButtons : sheet.filtered) },
    IsDataFiltered: { get: ({ sheet, table }) => (table ? table.filtered : sheet.filtered) },
  },
};
