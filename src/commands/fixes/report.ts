import type { Finding } from '../../plan/findings/finding';

export interface FixReport {
  /** How many fixes were carried out. */
  readonly applied: number;
  readonly findings: readonly Finding[];
}
