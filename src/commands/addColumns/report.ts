import type { Finding } from '../../plan/findings/finding';
import type { TableKind } from '../../plan/tables/kinds';

export interface AddColumnsReport {
  readonly kind: TableKind;
  readonly sheet: string;
  /** All of the table, with its new columns. */
  readonly range: string;
  readonly added: readonly { readonly field: string; readonly heading: string; readonly column: string }[];
  readonly findings: readonly Finding[];
}
