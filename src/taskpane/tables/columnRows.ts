import type { TableReport } from '../../commands/reports';
import { columnIndex } from '../../plan/address';
import { fieldName } from '../../plan/fieldName';

/** One column of a recognised table, as the pane lists it. */
export interface ColumnRow {
  /** "C", or the row's number in a transposed table. */
  readonly place: string;
  /** As the officer wrote it. */
  readonly heading: string;
  readonly meaning: string;
}

/** The columns of a table from left to right; the rows of a transposed table downwards. */
export function columnRows(table: TableReport): readonly ColumnRow[] {
  const order = (place: string) => (/^\d+$/.test(place) ? Number(place) : columnIndex(place));
  return Object.entries(table.columns)
    .map(([field, place]) => ({
      place,
      heading: table.headings[field] ?? '',
      meaning: fieldName(table.kind, field),
    }))
    .sort((a, b) => order(a.place) - order(b.place));
}
