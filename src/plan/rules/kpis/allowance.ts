import type { Polarity, ToleranceBasis } from '../../rag/rag';
import type { SheetKey } from '../../rag/key/keyRule';

/** How far a figure may miss its target, in one way to read what is written. */
export interface Allowance {
  /** In % of the target (relative) or in its own unit (points). */
  readonly tolerance: number;
  readonly basis: ToleranceBasis;
  /** Missed by no more than this it is Green all the same; 0 if left out. */
  readonly green?: number;
  /** The edge of the tolerance is Red, not Amber. */
  readonly edgeIsRed?: boolean;
  /** What the figure is held against in place of its target. */
  readonly target?: number;
  /** Where it is written, for the line that explains the colour: "the sheet's key (Appendix 1!A20)". */
  readonly source?: string;
}

/** All ways to read the tolerance of a KPI, the likeliest first, and what leaves it open where there are several. */
export interface Tolerance {
  readonly ways: readonly [Allowance, ...Allowance[]];
  /** The key that leaves it open, and why; null where it is clear, or where a column leaves it open. */
  readonly doubt: { readonly key: SheetKey; readonly reason: string } | null;
}

/** What a tolerance is for. */
export interface ToleranceFor {
  readonly unit: string;
  readonly target: number;
  readonly polarity: Polarity;
}
