import type { ToleranceBasis } from '../rag';

/**
 * How far a figure may miss its target: up to `green` it is Green all the same (0 in most rules), up to `amber` Amber,
 * beyond it Red. In % of the target (relative) or in points; unstated where a key says "within 5%" and no more.
 */
export interface KeyAllowance {
  readonly kind: 'allowance';
  readonly green: number;
  readonly amber: number;
  readonly basis: ToleranceBasis | 'unstated';
  /** A figure that misses by exactly `amber` is Red: "Red = 5% or more below". */
  readonly edgeIsRed: boolean;
}

/** Figures, not shortfalls: Green from `green`, Amber from `amber`, Red below; only for targets that are `green`. */
export interface KeyBands {
  readonly kind: 'bands';
  readonly green: number;
  readonly amber: number;
}

/** A key that speaks of targets and gives no rule that can be applied; why, to stand after "but". */
export interface KeyRefused {
  readonly kind: 'refused';
  readonly reason: string;
}

export type KeyRule = KeyAllowance | KeyBands | KeyRefused;

/** A key of the workbook, with the cell that it begins in. */
export interface SheetKey {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it stands, the cells of a legend joined. */
  readonly text: string;
  readonly rule: KeyRule;
  /** The sheet has KPIs: the key is for those of this sheet before all others. */
  readonly besideKpis: boolean;
}
