import type { AddColumnsReport } from './addColumns/report';
import type { AddColumnsRequest } from './addColumns/request';
import type { AddTableReport } from './addTable/report';
import type { AddTableRequest } from './addTable/request';
import type { ChangesReport } from './changes/report';
import type { ChangesRequest } from './changes/request';
import type { CheckReport, WatchNews } from './check/report';
import type { CheckRequest } from './check/request';
import type { ColourReport } from './colour/report';
import type { DueListReport } from './due/report';
import type { DueRequest } from './due/request';
import type { FixReport } from './fixes/report';
import type { MapTableReport } from './mapTable/report';
import type { MapTableRequest } from './mapTable/request';
import type { NextQuarterReport } from './nextQuarter/report';
import type { OverviewReport } from './overview/report';
import type { OverviewRequest } from './overview/request';
import type { QuarterlyPreview, QuarterlyReportMade } from './quarterly/report';
import type { QuarterlyRequest } from './quarterly/request';
import type { ReconcileReport } from './reconcile/report';
import type { ReconcileRequest } from './reconcile/request';
import type { RestorableReport, RestoreReport } from './restore/report';
import type { RestoreRequest } from './restore/request';
import type { RiskMapReport, RisksReport } from './risks/report';
import type { RisksRequest } from './risks/request';
import type { RollForwardReport } from './rollForward/report';
import type { RollForwardRequest } from './rollForward/request';
import type { Progress } from './shared/outcome';
import type { SummaryPreview, SummaryReport } from './summary/report';
import type { SummaryRequest } from './summary/request';
import type { TablesReport } from './tables/report';
import type { ThreadMade, ThreadReport } from './thread/report';
import type { ThreadRequest } from './thread/request';
import type { TieOutReport } from './tieOut/report';
import type { TieOutRequest } from './tieOut/request';
import type { Outcome } from '../excel/refusals';
import type { Fix } from '../plan/findings/finding';

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
  /** The KPIs and actions that are due in a quarter, and those that are overdue; changes nothing. */
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
