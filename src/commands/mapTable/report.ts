import type { TableReport, LineReport } from '../tables/report';
import type { Finding } from '../../plan/findings/finding';
import type { TableKind } from '../../plan/tables/kinds';

/** What the officer says of one table. */
export interface MapTableRequest {
  /**
   * A table as it was reported, also one that is used by nothing; or 'selection': the headings that are selected, of a table that was not recognised.
   */
  readonly table: Pick<TableReport, 'sheet' | 'range'> | 'selection';
  /** 'none': it is not a table of the plan. */
  readonly kind: TableKind | 'none';
  /** Meanings by column, each with the heading that it was picked for; '' takes a column out of use. */
  readonly picks?: readonly Pick<LineReport, 'place' | 'heading' | 'meaning'>[];
}

export interface MapTableReport {
  /** As it is read now; null where it is none of the plan's. */
  readonly table: TableReport | null;
  readonly findings: readonly Finding[];
}
