import type { BudgetPart, PartsOfLine } from '../tables/budgetParts';
import type { PlanDetails } from '../details';
import type { Finding } from '../findings/finding';
import type { KpiRow, KpiRule } from './kpi';
import type { Quarter } from '../../words/quarters';
import type { Rag } from '../rag/rag';
import type { TableRow } from './rowKind';
import type { SummarySection } from '../sections/section';
import type { TemplateProblem } from './readTemplate';
import type { SourceCell } from '../../grid/snapshot';
import type { TableKind } from '../tables/kinds';

/** One paragraph: a bold lead (may be '') and the words that follow it (may be ''). */
export interface PlanText {
  /** Key of its section: "aims". */
  readonly section: string;
  readonly heading: string;
  readonly text: string;
  readonly cell: SourceCell;
  /** What a column "Corporate outcome" says of it, where there is one. */
  readonly outcome?: SourceCell;
}

export interface PlanAction {
  readonly ref: string;
  readonly plan: string;
  /** As written: "Q4 2023", "Ongoing". */
  readonly due: string;
  readonly dueCell?: SourceCell;
  readonly owner: string;
  readonly status: string;
  readonly outcome: string;
  readonly outcomeCell?: SourceCell;
  /** When its line was brought up to date, as it shows; absent where the list has no such column. */
  readonly updated?: string;
  readonly updatedCell?: SourceCell;
  readonly cell: SourceCell;
}

export interface Risk {
  readonly code: string;
  readonly title: string;
  /** On the 4 × 4 grid: 1, 2, 4, 6, 8, 12, 16, 24, 32 …; null if the cell holds no number. */
  readonly score: number | null;
  /** The rating that counts: the register's word, by the score where there is none; of a register, its word alone. */
  readonly rating: Rag;
  readonly cell: SourceCell;
  readonly outcome?: SourceCell;
}

/** A service's budgets in £000 (whatever unit the table states), by blocks of money. */
export interface BudgetLine {
  readonly service: string;
  readonly parts: PartsOfLine;
  /** Inside the Housing Revenue Account, which is ring-fenced; "Housing (non-HRA)" is not. */
  readonly hra: boolean;
  /** The service's name. */
  readonly cell: SourceCell;
}

/** £000 of one source of money or one kind of spend in a year. */
export interface FundingLine {
  readonly year: string;
  readonly kind: 'source' | 'spend';
  readonly line: string;
  readonly amount: number | null;
  /** The line's name. */
  readonly cell: SourceCell;
  readonly amountCell?: SourceCell;
}

export interface EdiScore {
  readonly criterion: string;
  readonly score: number | null;
  /** The criterion's name. */
  readonly cell: SourceCell;
  readonly scoreCell?: SourceCell;
}

/** Risk counts that a sheet states without a register: "12 Amber, 2 Green, Total 14". */
export interface RiskCounts {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly total: number;
}

/** All that a workbook says of one plan, gathered for the summary. */
export interface Plan {
  /** Sheet that holds the plan's text, or the first of its tables where it has none. */
  readonly sheet: string;
  readonly details: PlanDetails;
  readonly texts: readonly PlanText[];
  /** Headings of sections as the officer wrote them: "Our aims and objectives are..."; by section. */
  readonly sectionHeadings: Readonly<Partial<Record<string, string>>>;
  readonly kpis: readonly KpiRow[];
  /** The quarter that the KPI list reports: its own where its figures are of one, else the plan's. */
  readonly kpiQuarter?: Quarter;
  /** Column headings of the KPI list as the officer wrote them; '' where they wrote none. */
  readonly kpiHeadings: { readonly kpi: string; readonly current: string; readonly target: string };
  readonly rules: readonly KpiRule[];
  readonly actions: readonly PlanAction[];
  readonly risks: readonly Risk[];
  /** Stated counts where there are some, else counted from the register. */
  readonly riskCounts: RiskCounts | null;
  readonly budgets: readonly BudgetLine[];
  /** Blocks of money that the budgets' table leaves out of its own total. */
  readonly budgetsBeside?: readonly BudgetPart[];
  /** The sign in which the budgets' tables hold net expenditure; 'unknown' where nothing tells or they differ. */
  readonly budgetSign?: 'plus' | 'minus' | 'unknown';
  readonly funding: readonly FundingLine[];
  readonly edi: readonly EdiScore[];
  /** The sections of its summary, in their order; absent: those of the published plan. */
  readonly sections?: readonly SummarySection[];
  /** Rows of the tables of other kinds that its sections show. */
  readonly rows?: Readonly<Partial<Record<TableKind, readonly TableRow[]>>>;
  /** What tables of money beside budgets and funding come to, in sentences. */
  readonly moneySaid?: readonly string[];
  /** Why the summary cannot follow the council's template; null or absent where nothing is in the way. */
  readonly templateProblem?: TemplateProblem | null;
  readonly findings: readonly Finding[];
}
