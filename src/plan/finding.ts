import type { Field } from './recognised';

/** error: wrong, and the command line exits with 1 · warning: to be looked at · info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One doubt or fault, in plain words, with the cell it stands in. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, kebab-case: `rag-differs`, `headline-needed`. */
  readonly code: string;
  /** Where: 'Appendix 1'!E12, or '' when it stands in no cell. */
  readonly cell: string;
  /** What is the matter, where, and what to do: one or two sentences for an officer. */
  readonly message: string;
  /** What one click can do about it; none if left out. */
  readonly fixes?: readonly Fix[];
}

/** A change that one click makes. Several fixes of a finding are choices: one of them is taken. */
export interface Fix {
  /** Words for its button: "Change the colour to Amber", "Judge by “excluding migrations”". */
  readonly label: string;
  readonly edits: readonly FixEdit[];
  /** The officer is asked for a reason first, which goes into the rule's `reason`. */
  readonly asks?: 'reason';
}

export type FixEdit =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      /** Counted from 0. */
      readonly row: number;
      readonly column: number;
      readonly value: string | number;
      /** What the cell showed when it was read: if it shows something else by then, nothing is changed. */
      readonly was: string;
    }
  | {
      /** Sets a cell in the row of this ref in the table "KPI rules"; row and table are added if missing. */
      readonly kind: 'rule';
      readonly ref: string;
      readonly field: Field<'rules'>;
      readonly value: string | number;
    };
