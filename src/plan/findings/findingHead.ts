/** error: wrong, and the command line exits with 1 · warning: to be looked at · info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What is true of every finding of one code, whatever row it is about. docs/findings.md is made of it, and the pane
 * shows it under “What is this?”.
 */
export interface FindingHead {
  /** The one severity of the code; a list where it depends on the case, and then the place that finds it says which. */
  readonly severity: Severity | readonly Severity[];
  /** What the finding means: at most two short sentences for an officer. */
  readonly means: string;
  /** What the officer does about it: at most two short sentences. */
  readonly todo: string;
  /** What the buttons at the finding do. A code without it cannot have fixes: the compiler says so. */
  readonly fix?: string;
  /** The button that makes the same fix for many findings at once; {n} is their number. */
  readonly forAll?: string;
}

/** The findings of one subject, by their codes. */
export type FindingHeads = Readonly<Record<string, FindingHead>>;
