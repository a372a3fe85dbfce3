import type { TableReport } from '../tables/report';
import type { Finding } from '../../plan/findings/finding';

export interface MapTableReport {
  /** As it is read now; null where it is none of the plan's. */
  readonly table: TableReport | null;
  readonly findings: readonly Finding[];
}
