import type { Field } from './recognised';

/** error: wrong, and the command line exits with 1 · warning: to be looked at · info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * One change that a fix makes. A rule edit sets one column of the row of that ref (the KPI's name where the KPI
 * has no ref) in the table "KPI rules", which is added if it is missing; '' empties the cell.
 */
export type FixEdit =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      /** Row and column counted from 0. */
      readonly row: number;
      readonly column: number;
      readonly value: string | number;
      /** What the cell showed when it was checked: if it shows something else, the fix is not for it. */
      readonly was?: string;
    }
  | {
      readonly kind: 'rule';
      readonly ref: string;
      readonly field: Field<'rules'>;
      readonly value: string | number;
    };

/** A way to settle a finding in one click. All its edits belong together. */
export interface Fix {
  /** Words for a button: "Change the colour to Amber". */
  readonly label: string;
  readonly edits: readonly FixEdit[];
  /** The officer is asked for a reason first; it is set, with name and date, in the rule of `edits`. */
  readonly asks?: 'reason';
}

/** One doubt or fault, in plain words, with the cell it stands in. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, kebab-case: `rag-differs`, `headline-needed`. */
  readonly code: string;
  /** Where: 'Appendix 1'!E12, or '' when it stands in no cell. */
  readonly cell: string;
  /** All cells that the finding is about, where they are several; `cell` is the first. */
  readonly cells?: readonly string[];
  /** What is the matter, where, and what to do: one or two sentences for an officer. */
  readonly message: string;
  /** Ways to settle it, the likeliest first; absent where only the officer can. */
  readonly fixes?: readonly Fix[];
}
