import type { Finding } from '../../plan/findings/finding';
import type { TableKind } from '../../plan/tables/kinds';

export interface AddColumnsRequest {
  /** Meanings that the table has no column for: "goodIs", or as our own tables call them: "Good is". */
  readonly fields: readonly string[];
  /** Which table: any of its sheet, its kind, an address in it ("B4") or its Excel name, as far as it takes to tell. */
  readonly kind?: TableKind;
  readonly sheet?: string;
  readonly at?: string;
  readonly table?: string;
}

export interface AddColumnsReport {
  readonly kind: TableKind;
  readonly sheet: string;
  /** All of the table, with its new columns. */
  readonly range: string;
  readonly added: readonly { readonly field: string; readonly heading: string; readonly column: string }[];
  readonly findings: readonly Finding[];
}

/** The table with its new columns, and a line for each of these. */
export const addColumnsLines = ({ kind, sheet, range, added }: AddColumnsReport): string[] => [
  `${kind}: "${sheet}" ${range}`,
  ...added.map(({ field, heading, column }) => `  ${column.padEnd(4)}${field.padEnd(18)}${heading}`),
];
