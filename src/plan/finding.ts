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
}
