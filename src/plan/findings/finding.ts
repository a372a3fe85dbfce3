import { type CodeOfSeveral, type CodeWithFix, type FindingCode, headOf, type SeverityOf } from './catalogue';
import type { Severity } from './findingHead';

/** The columns of “KPI rules” that a fix can fill. */
export type RuleField =
  | 'unit'
  | 'tolerance'
  | 'basis'
  | 'goodIs'
  | 'profile'
  | 'headline'
  | 'override'
  | 'reason'
  | 'by'
  | 'on'
  | 'figure';

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
      readonly field: RuleField;
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

/**
 * What a finding has in common with others of its code, so that a cause which many rows share is told once:
 * "There is no target: 1.2, 1.3 (and 5 more). Enter the targets."
 */
interface Gist {
  readonly sheet: string;
  /** How the row is called: "1.5". */
  readonly name: string;
  /** What is the matter, in words that fit one row and many: "No target stands there". */
  readonly text: string;
  /** What is particular to the row, shown behind its name in brackets; '' for nothing. */
  readonly detail: string;
  /** What to do, as a sentence; '' for nothing. */
  readonly advice: string;
}

/** One doubt or fault, in plain words, with the cell it stands in. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** Where: 'Appendix 1'!E12, or '' when it stands in no cell. */
  readonly cell: string;
  /** All cells that the finding is about, where they are several; `cell` is the first. */
  readonly cells?: readonly string[];
  /** What is the matter, where, and what to do: one or two sentences for an officer. */
  readonly message: string;
  /** Ways to settle it, the likeliest first; absent where only the officer can. */
  readonly fixes?: readonly Fix[];
  /** Only until findings of one cause are put together (groupFindings). */
  readonly gist?: Gist;
}

/** What the place that finds something says of it; what is true of each finding of the code is in the catalogue. */
type Told<Code extends FindingCode> = Omit<Finding, 'code' | 'severity' | 'fixes'> &
  (Extract<Code, CodeOfSeveral> extends never
    ? { readonly severity?: never }
    : { readonly severity: SeverityOf<Code> }) &
  (Extract<Code, CodeWithFix> extends never
    ? { readonly fixes?: never }
    : { readonly fixes?: readonly Fix[] });

/**
 * A finding of a code, with the severity of the catalogue. Where the code has several the caller says which; fixes can
 * be given only for codes that declare them; an empty list of them is left out. Without a cell it is a part of a finding, to which its caller adds one.
 *
 * newFinding('owner-missing', { cell: 'KPIs!F4', message: '1.2 names no owner.' })
 * → { severity: 'info', code: 'owner-missing', cell: 'KPIs!F4', message: '1.2 names no owner.' }
 */
export function newFinding<Code extends FindingCode>(code: Code, told: Told<Code>): Finding;
export function newFinding<Code extends FindingCode>(
  code: Code,
  told: Omit<Told<Code>, 'cell'>,
): Omit<Finding, 'cell'>;
export function newFinding(code: FindingCode, { fixes = [], ...told }: Partial<Finding>): Partial<Finding> {
  const severity = (told.severity ?? headOf(code).severity) as Severity;
  return { severity, code, ...told, ...(fixes.length > 0 && { fixes }) };
}
