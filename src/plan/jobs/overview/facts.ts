import type { Finding } from '../../findings/finding';
import type { Quarter } from '../../../words/quarters';
import type { Rag } from '../../rag/rag';
import type { Standing } from '../../read/risks/riskAims';
import type { ItemCounts } from '../../rules/thread/coverageFindings';

/** Where a figure was read: the file, its sheet, and the cell or block in A1. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A KPI that is listed one by one. */
export interface KpiFact {
  /** The colour that counts: the word in the RAG column; where that is empty, or there is none, that of the rule. */
  readonly colour: Rag;
  readonly byRule: Rag;
  readonly ref: string;
  readonly objective: string;
  readonly kpi: string;
  readonly target: string;
  readonly measure: string;
  /** The rule's reason in one line. */
  readonly why: string;
  readonly reasons: string;
  readonly actions: string;
  /** The cell of the colour, else of the KPI. */
  readonly place: Place;
}

export interface KpiFacts {
  /** By the colour that counts. */
  readonly counts: Readonly<Record<Rag, number>>;
  /** False where no table has a RAG column: the colours are the rule's. */
  readonly standing: boolean;
  /** Colours that stand and are not those of the rule. */
  readonly differs: number;
  /** KPIs whose row names an owner. */
  readonly owned: number;
  /** KPIs whose RAG cell shows no colour though the rule gives one. */
  readonly uncoloured: number;
  /** The Red and Amber ones, and those whose colour differs. */
  readonly listed: readonly KpiFact[];
  /** The RAG columns, else the tables. */
  readonly places: readonly Place[];
}

export interface RiskFact {
  readonly code: string;
  readonly title: string;
  readonly rating: Rag;
  readonly score: number | null;
  /** "4 × 4": scores of other grids do not compare. */
  readonly grid: string;
  /** How it stands to the target and to the appetite that its register gives. */
  readonly target: Standing;
  readonly appetite: Standing;
  readonly place: Place;
}

/** Of the open risks of which it is known how they stand to a target, or to appetite, those that stand above it. */
export interface AimCount {
  readonly known: number;
  readonly above: number;
}

export interface RiskFacts {
  /** Of the open risks. */
  readonly counts: Readonly<Record<Rag, number>>;
  /** Open risks that name an owner. */
  readonly owned: number;
  /** null where it is known of no open risk. */
  readonly target: AimCount | null;
  readonly appetite: AimCount | null;
  /** The Red ones, and the three that score highest. */
  readonly top: readonly RiskFact[];
  readonly places: readonly Place[];
}

/** £000. Net expenditure is plus and an adverse variance is plus, whatever signs the tables use. */
export interface RiskMoney {
  readonly budget: number;
  readonly projected: number;
  /** Of the lines that have budget and projection. */
  readonly variance: number;
  /** Of the lines that are adverse, and those that are favourable; null where the signs are not known. */
  readonly adverse: number | null;
  readonly favourable: number | null;
}

/** A block of money that is neither local nor central risk. */
export interface BlockMoney extends RiskMoney {
  /** "Recharges", "Cyclical works programme". */
  readonly name: string;
  readonly kind: 'recharge' | 'other';
  /** It belongs to the total of all blocks. */
  readonly inTotal: boolean;
}

export interface BudgetFacts {
  readonly local: RiskMoney;
  readonly central: RiskMoney;
  /** Of tables that do not tell the risks apart; absent where there are none. */
  readonly whole?: RiskMoney;
  /** Recharges and other blocks, as the sheets name them; absent where there are none. */
  readonly blocks?: readonly BlockMoney[];
  readonly places: readonly Place[];
}

/** A corporate outcome, and how much of the plan leads to it. */
export interface OutcomeFact {
  /** "2018–23"; '' where it is not known of which corporate plan it is. */
  readonly set: string;
  /** With its number and name. */
  readonly outcome: string;
  /** Items that state it, by kind. */
  readonly stated: ItemCounts;
  /** Items whose words only suggest it. */
  readonly suggested: number;
  /** Where it is stated, else where it is listed. */
  readonly places: readonly Place[];
}

/** What an overview keeps of one workbook. Nothing in it holds on to the workbook, so that many can be read. */
export interface WorkbookFacts {
  readonly file: string;
  readonly department: string;
  /** Where the department's name was found. */
  readonly named: 'details' | 'title' | 'file name';
  /** '' where the workbook says nothing of it. */
  readonly cluster: string;
  readonly planYear: string;
  /** Of a plan of several years; '' where it is not known. */
  readonly reportingYear?: string;
  readonly quarter: Quarter | '';
  /** null where there is no table of that kind. */
  readonly kpis: KpiFacts | null;
  readonly risks: RiskFacts | null;
  readonly budgets: BudgetFacts | null;
  /** None where no plan is followed to outcomes. */
  readonly outcomes: readonly OutcomeFact[];
  /** What a check of the workbook finds, in numbers. */
  readonly errors: number;
  readonly warnings: number;
  /** Clusters by department, of a table that the workbook has of them. */
  readonly clusters: readonly ClusterOf[];
  /** Findings of the overview, each with its file in its message. */
  readonly findings: readonly Finding[];
}

export interface ClusterOf {
  readonly department: string;
  readonly cluster: string;
}
