import type { StoppedState } from './step/jobStopped';

/**
 * Why a command can refuse, by code: what is in the way. Each refusal says in its own message where that is and what to
 * do. A code is declared here alone; everything that names one names a key of this object.
 */
export const refusals = {
  'workbook-empty': 'No cell of the workbook holds anything.',
  'workbook-changed': 'Somebody changed the workbook while the job ran. The job can be tried again.',
  'change-unfinished': 'An earlier change stopped half-way. It is taken back when the workbook is next read.',
  cancelled: 'The job was cancelled.',
  'add-in-fault':
    'Something went wrong in the add-in itself. The code in the message is for the support desk.',
  'part-not-loaded': 'A part of the add-in could not be loaded, for example without a network connection.',
  'structure-protected': 'The workbook is protected, so no sheet can be added, copied or renamed.',
  'sheet-protected': 'The sheet is protected.',
  'sheet-hidden': 'The sheet is hidden.',
  'no-such-sheet': 'The workbook has no sheet of that name.',
  'no-such-cell': 'What was named is not a cell of the workbook.',
  'no-such-table': 'No table of the plan was found in that place.',
  'no-such-column': 'A table of this kind has no such column.',
  'which-table': 'Several tables may be meant.',
  'place-taken': 'Something stands where the table or the column should go.',
  'table-transposed': 'The table has its headings down the side, so no column can be added.',
  'column-there': 'The table has that column already.',
  'table-filtered': 'The table is filtered. Excel would give a new column only to the rows that show.',
  'column-not-understood': 'With the new column, the table would not be recognised any more.',
  'table-changed': 'The table was changed after it was read.',
  'no-headings-selected': 'No row of headings is selected.',
  'mapping-too-large': 'The workbook keeps too many choices of columns already.',
  'no-such-mapping': 'That choice of columns was forgotten already.',
  'cell-changed': 'The cell has changed since it was checked.',
  'cell-calculated': 'The cell holds a formula, which the change would overwrite.',
  'reason-needed': 'A colour is kept only with a reason.',
  'rules-column-missing': 'The table KPI rules has no column for what is to be set.',
  'rules-table-full': 'The table KPI rules is full, and the cells below it are filled.',
  'nothing-to-restore': 'The workbook keeps no job that could be taken back.',
  'restore-locked': 'A sheet that would be taken back is protected.',
  'restore-asks': 'Somebody has written there since. Restore asks before it takes that away.',
  'step-not-kept':
    'What was there before the last job is no longer in the workbook, so it cannot be taken back.',
  'no-kpi-table': 'No KPI table was found.',
  'quarter-needed': 'The workbook does not say which quarter is reported.',
  'quarter-without-figures': 'No KPI has a figure for the quarter.',
  'report-too-long': 'There are too many Red and Amber KPIs for one report.',
  'publication-blocked': 'Red and Amber KPIs lack reasons or actions, and the report was to wait for them.',
  'no-report-text': 'No text of a report was found.',
  'no-risk-register': 'No risk register was found.',
  'no-open-risks': 'The register holds no open risks.',
  'budgets-empty': 'The budget table holds no figures.',
  'no-budgets': 'No budget table was found.',
  'no-ledger': 'No ledger was found.',
  'ledger-empty': 'The ledger has no line with an amount.',
  'no-risk-marker': 'Nothing says which lines of the ledger are local risk and which are central risk.',
  'not-a-workbook': 'The file cannot be read as a workbook.',
  'no-files': 'No file was given.',
  'no-file-read': 'None of the files could be read.',
  'nothing-to-overview': 'None of the files holds KPIs, risks or budgets.',
  'two-templates': 'The workbook has two templates, and only one can be followed.',
  'template-empty': 'The template names no section.',
  'template-all-off': 'The template shows no section of the paper.',
  'no-such-preset': 'The table cannot be filled with what was asked for.',
  'no-plan-text': 'No plan was found to summarise.',
  'no-plan': 'No plan was found to follow.',
  'no-outcomes': 'No corporate outcomes are known.',
  'no-plan-table': 'No table of a plan was found.',
  'no-plan-year': 'The workbook does not say which year its plan is of.',
  'years-disagree': 'The period of the plan and the year that is reported do not go together.',
  'which-year-ends': 'The plan is of several years, and nothing says which of them ends.',
  'plan-period-ends': 'The year is the last of the plan’s period.',
  'several-years': 'The workbook holds plans of several years.',
  'already-rolled': 'The workbook was rolled forward to this year already.',
  'year-ends': 'Q4 is the last quarter of the year.',
  'already-open': 'The quarter is open already.',
  'nothing-to-open': 'No table could be opened for the quarter.',
  'no-earlier-plan': 'No earlier plan was named to compare with.',
  'nothing-to-compare': 'The plan has no KPIs and no actions.',
} as const satisfies Readonly<Record<string, string>>;

/** Stable, kebab-case: `sheet-protected`. Errors of Excel have its own code: `excel-access-denied`. */
type RefusalCode = keyof typeof refusals | `excel-${string}`;

/** Why a command did nothing: what is in the way, where, and what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** In which state a job that stopped has left the workbook; absent where nothing was tried. */
  readonly state?: StoppedState;
  /** A free place for a table that did not fit where it was asked for: { sheet: "Plan", at: "H2" }. */
  readonly offer?: { readonly sheet: string; readonly at: string };
  /** Of a Restore that cannot take the last job back: the one before it can be tried. */
  readonly more?: boolean;
}

/** How a job on the workbook ends: with its report, or refused in words. */
export type Outcome<Report> =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly refusal: Refusal };

export const done = <Report>(report: Report): Outcome<Report> => ({ ok: true, report });

export const refuse = (code: RefusalCode, message: string, offer?: Refusal['offer']): Outcome<never> => ({
  ok: false,
  refusal: offer ? { code, message, offer } : { code, message },
});
