import type { Band, Direction, Figure } from '../../figures/reading';
import type { SourceCell } from '../../../grid/snapshot';

/** A measure with the target it is judged against. */
export interface Pair {
  readonly kind: 'pair';
  /** Label of the line or of the figure; '' where there is only one measure without a label. */
  readonly label: string;
  readonly target: Figure;
  /** Target as it is named to the officer; set for directions: "an increase on 98%". */
  readonly targetWords: string;
  readonly direction: Direction | null;
  readonly measure: Figure | readonly Band[];
  /** Doubts of both readings, in words; a target's band text is among them. */
  readonly doubts: readonly string[];
  readonly unsure: boolean;
  readonly bandText: string;
  readonly targetCell: SourceCell | null;
  readonly measureCell: SourceCell | null;
}

/** Codes of what keeps a KPI from being judged. */
export type ProblemCode =
  | 'target-missing'
  | 'target-not-set'
  | 'measure-missing'
  | 'no-target-column'
  | 'no-measure-column'
  | 'not-due'
  | 'figure-due'
  | 'not-readable'
  | 'not-paired'
  | 'earlier-missing'
  | 'unit-differs'
  | 'reading-unsure';

/** Why a line of a KPI cannot be judged. */
export interface Problem {
  readonly kind: 'problem';
  readonly label: string;
  readonly code: ProblemCode;
  readonly severity: 'warning' | 'info';
  readonly cell: SourceCell | null;
  /** What is the matter, to stand after "N/A: "; and what to do about it. */
  readonly reason: string;
  /** The same without the row's own words, for several rows at once: "the target cannot be read". */
  readonly common?: string;
  readonly advice: string;
  /** What the cell may be meant to say, each with the words for a button. */
  readonly choices: readonly (readonly [label: string, value: string | number])[];
}

export type Entry = Pair | Problem;

/** Codes for a table that lacks the column. */
export const columnCodes = { target: 'no-target-column', measure: 'no-measure-column' } as const;
/** Codes for a cell that is empty. */
export const missingCodes = { target: 'target-missing', measure: 'measure-missing' } as const;

/** A line without a target or a measure because the table has no column for it. */
export type ColumnProblem = Problem & { readonly code: (typeof columnCodes)['target' | 'measure'] };

/** Whether the table has no column for the target, or for the measure: that is told once for the table. */
export const lacksColumn = (problem: Problem): problem is ColumnProblem =>
  problem.code === columnCodes.target || problem.code === columnCodes.measure;
