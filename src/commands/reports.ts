import type { YearEnd } from '../plan/check';
import type { Outcome } from '../excel/refusal';
import type { Finding, Fix } from '../plan/finding';
import type { FindingCode } from '../plan/findings/catalogue';
import type { Palette, PlanDetails } from '../plan/details';
import type { Quarter, Rag } from '../plan/kpi';
import type { TableKind } from '../plan/recognised';
import type { LedgerFile, ReconcileReport, ReconcileRequest } from './reconcileReports';
import type { OverviewReport, OverviewRequest } from './overviewReports';
import type { QuarterlyPreview, QuarterlyReportMade, QuarterlyRequest } from './quarterlyReports';
import type { RiskMapReport, RisksReport, RisksRequest } from './riskReports';
import type { TieOutReport, TieOutRequest } from './tieOutReports';
import type { ThreadMade, ThreadReport, ThreadRequest } from './threadReports';
import type {
  ChangesReport,
  ChangesRequest,
  DueListReport,
  DueRequest,
  NextQuarterReport,
  RollForwardReport,
  RollForwardRequest,
} from './yearReports';

export type { Outcome, Refusal } from '../excel/refusal';
export type { Finding, Fix } from '../plan/finding';
export { quarters, type Quarter, type Rag } from '../plan/kpi';
export type { RegisterReport, RiskMapReport, RiskReport, RisksReport, RisksRequest } from './riskReports';
export type { LedgerFile, ReconciledLine, ReconcileReport, ReconcileRequest } from './reconcileReports';
export type { DepartmentReport, OverviewFile, OverviewReport, OverviewRequest } from './overviewReports';
export type {
  ChangeCounts,
  ChangesReport,
  ChangesRequest,
  DueListReport,
  DueReport,
  DueRequest,
  NextQuarterReport,
  RollForwardReport,
  RollForwardRequest,
} from './yearReports';
export type {
  CoverField,
  IndicatorBlock,
  QuarterlyPreview,
  QuarterlyReportMade,
  QuarterlyRequest,
} from './quarterlyReports';
export type {
  AimReport,
  OutcomeReport,
  ThreadItemReport,
  ThreadMade,
  ThreadReport,
  ThreadRequest,
} from './threadReports';
export type { ClaimReport, TieOutReport, TieOutRequest } from './tieOutReports';
export { tableKinds, type TableKind } from '../plan/recognised';

/** A recognised table as it is reported: addresses in A1, columns by their letters. */
export interface TableReport {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: string;
  /** Column letters (row numbers in a transposed table) by meaning: { ref: "A", target: "C" }. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headings as they stand, by meaning. */
  readonly headings: Readonly<Record<string, string>>;
  readonly transposed: boolean;
  /** Name of the real Excel table, '' for a plain range. */
  readonly name: string;
  readonly certainty: number;
  /** How sure each meaning is, 0 to 1 with two decimals, by meaning. */
  readonly certainties: Readonly<Record<string, number>>;
  /** Columns whose meaning the officer should say; none for a table recognised without doubt. */
  readonly questions: readonly QuestionReport[];
  /** All its columns from the left (rows of a transposed table downwards), those without a meaning too. */
  readonly lines: readonly LineReport[];
  /** Id of what the officer has said of it, '' if they have said nothing. */
  readonly mapping: string;
}

/** A column of a table (a row of a transposed one) as it is read. */
export interface LineReport {
  /** Its letters; the row's number in a transposed table. */
  readonly place: string;
  /** The words of all heading rows; '' for none. */
  readonly heading: string;
  /** Field that it is read as, '' if it is not used. */
  readonly meaning: string;
  /** The officer has said so. */
  readonly chosen: boolean;
}

/** A table that the officer has said is none of the plan. */
export interface IgnoredReport extends Pick<TableReport, 'kind' | 'sheet' | 'range'> {
  readonly mapping: string;
}

/** What the officer has said of a table that is not found any more. */
export interface LostReport {
  readonly mapping: string;
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** A column whose meaning is in doubt, as it is asked. */
export interface QuestionReport {
  /** Its letters; the row's number in a transposed table. */
  readonly column: string;
  /** As it stands in the sheet. */
  readonly heading: string;
  /** The meaning that it is taken for. */
  readonly guess: string;
  /** Meanings that it may have as well, the likeliest first. */
  readonly others: readonly string[];
  readonly message: string;
}

/** What looks like a table or a list and is read by no command. */
export interface UnusedReport {
  readonly sheet: string;
  /** "A2:D56", with its headings. */
  readonly range: string;
  /** Rows below the headings. */
  readonly rows: number;
  /** The kind of table that it may be meant for; absent where nothing speaks for one. */
  readonly guess?: TableKind;
}

export interface TablesReport {
  readonly tables: readonly TableReport[];
  readonly unused: readonly UnusedReport[];
  readonly ignored: readonly IgnoredReport[];
  readonly lost: readonly LostReport[];
  readonly findings: readonly Finding[];
}

export interface AddTableReport {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** A KPI row with its verdict; keys as the command line prints them. `row` counts from 1, as Excel does. */
export interface RowReport {
  readonly sheet: string;
  readonly row: number;
  readonly ref: string;
  readonly kpi: string;
  readonly target: string;
  readonly measure: string;
  readonly rag: Rag;
  readonly published: Rag | '';
  /** The colour that counts, which summary, report and overview print: `published`, else `rag`. */
  readonly colour: Rag;
  readonly why: string;
  /** What the rule alone gives; `rag` differs from it only where it is an officer's override. */
  readonly byRule: Rag;
  readonly overridden: boolean;
  /** The judgement on a forecast for the year end, where the table has one. */
  readonly yearEnd?: YearEnd;
  /** Codes of the findings of this row. */
  readonly findings: readonly FindingCode[];
}

export interface CheckReport {
  readonly quarter: Quarter | '';
  readonly tables: readonly TableReport[];
  readonly rows: readonly RowReport[];
  /** By the rule and officers' overrides. */
  readonly counts: Readonly<Record<Rag, number>>;
  /** By the colours that count, which summary, report and overview print. */
  readonly colours: Readonly<Record<Rag, number>>;
  /** KPIs with a colour, and those of the plan without one: the base of percentages, and what is apart from it. */
  readonly reported: number;
  readonly notReported: number;
  /** The counts in sentences, as a report states them. */
  readonly countSentences: readonly string[];
  /** The plan's set of RAG colours. */
  readonly palette: Palette;
  readonly findings: readonly Finding[];
}

export interface ColourReport extends CheckReport {
  /** Ranges that wear our colours now: 'Appendix 1'!E4:E40. */
  readonly coloured: readonly string[];
}

export interface SummaryReport {
  readonly sheet: string;
  /** An earlier summary of this plan and year was refreshed in its place. */
  readonly refreshed: boolean;
  readonly pages: number;
  /** Percent of full size at which the sheet prints. */
  readonly scale: number;
  /** Sections to cut, and by how many lines, where not everything fits; nothing was written then. */
  readonly overflow: readonly { readonly section: string; readonly lines: number }[];
  readonly findings: readonly Finding[];
}

/** One of several plans of a workbook. */
export interface PlanChoice {
  /** Sheet that holds its text, and its name in a column "Plan" ('' for the plan of a whole sheet). */
  readonly sheet: string;
  readonly plan: string;
}

/** What a summary would come to; nothing was written. */
export interface SummaryPreview {
  /** The plan that it is of, and all that there are. */
  readonly plan: PlanChoice;
  readonly plans: readonly PlanChoice[];
  /** Sheet of the summary that would be refreshed; '' where a new one would be made. */
  readonly refreshes: string;
  /** Of each page its sections, and the share of it that each fills, 0 to 1; none where not everything fits. */
  readonly pages: readonly (readonly { readonly heading: string; readonly share: number }[])[];
  readonly overflow: SummaryReport['overflow'];
  readonly findings: readonly Finding[];
}

/** A check that followed a change of cells, and whose change it was. */
export interface WatchNews {
  readonly by: 'you' | 'a colleague';
  readonly outcome: Outcome<CheckReport>;
}

export interface FixReport {
  /** How many fixes were carried out. */
  readonly applied: number;
  readonly findings: readonly Finding[];
}

export interface RestoreRequest {
  /** Take back also where somebody has worked on it since. */
  readonly anyway?: boolean;
  /** Where nobody knows any more what the last job did: leave it, and take the one before it back. */
  readonly past?: boolean;
}

export interface RestoreReport {
  /** What was put back, in words. */
  readonly restored: string;
  /** What stays of it, in sentences, for somebody has changed it since. */
  readonly left: readonly string[];
  /** Whether there is more to put back. */
  readonly more: boolean;
}

export interface RestorableReport {
  /** Changes that had stopped half-way and were taken back now, in sentences. */
  readonly taken: readonly string[];
  /** A change had stopped half-way and could not be taken back. */
  readonly isLost: boolean;
  /** So many jobs can be put back. */
  readonly steps: number;
}

/** What the officer says of one table. */
export interface MapTableRequest {
  /**
   * A table as it was reported, also one that is used by nothing; or 'selection': the headings that are selected, of a table that was not recognised.
   */
  readonly table: Pick<TableReport, 'sheet' | 'range'> | 'selection';
  /** 'none': it is not a table of the plan. */
  readonly kind: TableKind | 'none';
  /** Meanings by column, each with the heading that it was picked for; '' takes a column out of use. */
  readonly picks?: readonly Pick<LineReport, 'place' | 'heading' | 'meaning'>[];
}

export interface MapTableReport {
  /** As it is read now; null where it is none of the plan's. */
  readonly table: TableReport | null;
  readonly findings: readonly Finding[];
}

export interface AddTableRequest {
  readonly kind: TableKind;
  /** Name of a sheet; a new one is made if there is none of that name and `at` is not given. Default: a new sheet. */
  readonly sheet?: string;
  /** Top left cell, "B4". Default: A1 of a new sheet; with `at: 'selection'` where the officer stands. */
  readonly at?: string;
  /** For the table of cost centres: the ledger whose cost centres are proposed; the workbook's own if left out. */
  readonly ledger?: LedgerFile;
}

export interface AddColumnsRequest {
  /** Meanings that the table has no column for: "goodIs", or as our own tables call them: "Good is". */
  readonly fields: readonly string[];
  /** Which table: any of its sheet, its kind, an address in it ("B4") or its Excel name, as far as it takes to tell. */
  readonly kind?: TableKind;
  readonly sheet?: string;
  readonly at?: string;
  readonly table?: string;
}

export interface AddColumnsReport {
  readonly kind: TableKind;
  readonly sheet: string;
  /** All of the table, with its new columns. */
  readonly range: string;
  readonly added: readonly { readonly field: string; readonly heading: string; readonly column: string }[];
  readonly findings: readonly Finding[];
}

export interface CheckRequest {
  readonly quarter?: Quarter;
  /** Only the tables of this sheet. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

export interface SummaryRequest {
  /** Sheet that holds the plan's text, or the plan's name in a column "Plan", where there are several plans. */
  readonly sheet?: string;
  /** The plan's name in a column "Plan", beside `sheet`; '' for the plan of a whole sheet. */
  readonly plan?: string;
  /** Make one more summary where the plan has one for its year. */
  readonly asNew?: boolean;
  readonly details?: Partial<PlanDetails>;
}

/** How long a command takes is told in steps: "Reading the workbook", 1 of 3. */
export type Progress = (step: string, done: number, of: number) => void;

/** All that the pane and the ribbon can do; the command line calls the same functions. */
export interface Commands {
  listTables(): Promise<Outcome<TablesReport>>;
  addTable(request: AddTableRequest, progress?: Progress): Promise<Outcome<AddTableReport>>;
  /** Adds missing columns at the right edge of a table of the officer's, in its style. */
  addColumns(request: AddColumnsRequest, progress?: Progress): Promise<Outcome<AddColumnsReport>>;
  check(request?: CheckRequest, progress?: Progress): Promise<Outcome<CheckReport>>;
  colour(request?: CheckRequest, progress?: Progress): Promise<Outcome<ColourReport>>;
  summary(request?: SummaryRequest, progress?: Progress): Promise<Outcome<SummaryReport>>;
  /** Lays the summary out without writing it. */
  previewSummary(request?: SummaryRequest): Promise<Outcome<SummaryPreview>>;
  /** Checks the risk registers and complaints; changes nothing. */
  risks(request?: RisksRequest, progress?: Progress): Promise<Outcome<RisksReport>>;
  /** Ties every figure and reference of the report's texts to the workbook; changes nothing. */
  tieOut(request?: TieOutRequest, progress?: Progress): Promise<Outcome<TieOutReport>>;
  /** Checks them and puts the heat map of a register on a new sheet. */
  riskMap(request?: RisksRequest, progress?: Progress): Promise<Outcome<RiskMapReport>>;
  /** Reconciles the budgets with a ledger or a twin table, on the sheet “Reconciliation”, made or refreshed. */
  reconcile(request?: ReconcileRequest, progress?: Progress): Promise<Outcome<ReconcileReport>>;
  /** Makes the quarterly committee report with its appendices, or refreshes it where it stands. */
  quarterly(request?: QuarterlyRequest, progress?: Progress): Promise<Outcome<QuarterlyReportMade>>;
  /** What that report would say and what it lacks; changes nothing. */
  previewQuarterly(request?: QuarterlyRequest, progress?: Progress): Promise<Outcome<QuarterlyPreview>>;
  /** Follows the plan to the corporate outcomes, on the sheet “Golden thread”, made or refreshed. */
  thread(request?: ThreadRequest, progress?: Progress): Promise<Outcome<ThreadMade>>;
  /** The same without writing anything. */
  previewThread(request?: ThreadRequest, progress?: Progress): Promise<Outcome<ThreadReport>>;
  /**
   * Tells of every check that follows a change of cells, by the person's own hand or a colleague's, until the function
   * that it gives is called.
   */
  watchCheck(request: CheckRequest, tell: (news: WatchNews) => void): Promise<Outcome<() => Promise<void>>>;
  /** Puts the workbooks of many departments side by side, on sheets of this one, made or refreshed. */
  overview(request: OverviewRequest, progress?: Progress): Promise<Outcome<OverviewReport>>;
  /** Carries out fixes of findings in one write; `reason` for those that ask for one. */
  applyFixes(fixes: readonly Fix[], reason: string, progress?: Progress): Promise<Outcome<FixReport>>;
  /** Keeps in the workbook what the officer says of a table: its kind, what its columns mean, or that it is none. */
  mapTable(request: MapTableRequest, progress?: Progress): Promise<Outcome<MapTableReport>>;
  /** Forgets what was kept of a table, by the id of the mapping: it is read by its headings again. */
  forgetMapping(mapping: string, progress?: Progress): Promise<Outcome<TablesReport>>;
  /** Makes last year's workbook next year's; the workbook that is open should be a copy. */
  rollForward(request?: RollForwardRequest, progress?: Progress): Promise<Outcome<RollForwardReport>>;
  /** Lists what changed from an earlier plan on a sheet. */
  changes(request: ChangesRequest, progress?: Progress): Promise<Outcome<ChangesReport>>;
  /** The KPIs that are due in a quarter, and those that are overdue; changes nothing. */
  due(request?: DueRequest): Promise<Outcome<DueListReport>>;
  /** Opens the next quarter; the last one's figures are kept. */
  nextQuarter(request?: DueRequest, progress?: Progress): Promise<Outcome<NextQuarterReport>>;
  /** Puts back what the last job overwrote; again, what the one before it did, up to ten. */
  restore(request?: RestoreRequest): Promise<Outcome<RestoreReport>>;
  /** Finishes what had stopped half-way, and says whether there is something to put back. */
  restorable(): Promise<Outcome<RestorableReport>>;
  /** Stops the job at work; the workbook is then as it was before. */
  cancel(): void;
  /** Selects the cell of a finding ('Appendix 1'!E12) in the workbook. */
  selectCell(cell: string): Promise<Outcome<null>>;
}
