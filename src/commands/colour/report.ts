import type { CheckReport } from '../check/report';

export interface ColourReport extends CheckReport {
  /** Ranges that wear our colours now: 'Appendix 1'!E4:E40. */
  readonly coloured: readonly string[];
}
