import type { Finding } from '../../plan/findings/finding';
import type { TableKind } from '../../plan/tables/kinds';

export interface AddTableReport {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}
