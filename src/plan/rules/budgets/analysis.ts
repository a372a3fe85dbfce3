import type { Finding } from '../../findings/finding';
import type { Rag } from '../../rag/rag';
import type { BudgetLine } from '../../read/plan';
import type { BudgetPart, EarlierForecast } from '../../tables/budgetParts';
import type { Quarter } from '../../../words/quarters';
import type { CellPlace } from '../../../grid/area';
import type { SignConvention } from '../../read/budgets/signConvention';

/**
 * What a variance is called. Against a budget of net expenditure more is an overspend, less an underspend; against
 * one of net income less is an income shortfall, more is extra income. Above and below budget where the sign
 * convention is not known.
 */
export type Direction =
  | 'on budget'
  | 'overspend'
  | 'underspend'
  | 'income shortfall'
  | 'extra income'
  | 'above budget'
  | 'below budget';

/** One figure of a service against its budget, £000. */
export interface Variance {
  readonly service: string;
  /** 'whole' where the table does not tell the risks apart; null for both risks together. */
  readonly risk: BudgetPart | null;
  readonly hra: boolean;
  /** As the table states them. */
  readonly budget: number;
  readonly projected: number;
  /** Plus is adverse; where the sign convention is not known, projected less budget as it stands. */
  readonly variance: number;
  readonly direction: Direction;
  /** Variance in % of the budget, whatever its sign; null where the budget is nought. */
  readonly percent: number | null;
  /** Part of the total budget of its risk, in %; null where that total is nought. */
  readonly shareOfBudget: number | null;
  /** By the budget tolerance of the plan's details; null where none is set, or the sign convention is not known. */
  readonly rag: Exclude<Rag, 'N/A'> | null;
  readonly budgetCells: readonly CellPlace[];
  readonly projectedCells: readonly CellPlace[];
  /** The forecast of the last quarter, with its signs as the table has them; absent where it is not there. */
  readonly earlier?: EarlierForecast;
}

/** Several variances added up, £000. */
export interface VarianceSum {
  readonly budget: number;
  readonly projected: number;
  /** Net: plus is adverse. */
  readonly variance: number;
  /** Of the lines that are adverse, zero or more; null where the sign convention is not known. */
  readonly adverse: number | null;
  /** Of the lines that are favourable, zero or less. */
  readonly favourable: number | null;
  /** Net variance in % of the budget; null where that is nought. */
  readonly percent: number | null;
  /** What was forecast the last time; null where a line has no such forecast. */
  readonly earlier: EarlierSum | null;
}

/** A forecast made before, and what has changed since: projected now less projected then, £000. */
export interface EarlierSum {
  /** The quarter of all of it; absent where they differ or headings say none. */
  readonly quarter?: Quarter;
  readonly projected: number;
  readonly change: number;
}

export interface RiskSums {
  readonly local: VarianceSum;
  readonly central: VarianceSum;
  /** Of what is not parted into risks. */
  readonly whole: VarianceSum;
  /**
   * All blocks together, but for those that the table leaves out of its own total; null where columns state different
   * units and that is not confirmed.
   */
  readonly both: VarianceSum | null;
  /** Each block that has variances: the risks, recharges, others, what is not parted. */
  readonly blocks: readonly BlockSum[];
}

/** A line of the budgets that stands for savings still to be named. */
export interface UnidentifiedSaving {
  readonly service: string;
  readonly part: BudgetPart;
  /** £000 that are to be saved, without a sign. */
  readonly amount: number;
  /** £000 of it that are forecast to be saved; null where nothing is forecast yet. */
  readonly forecast: number | null;
  readonly cells: readonly CellPlace[];
}

/** What a block of money comes to. */
interface BlockSum {
  readonly part: BudgetPart;
  /** It is added to the total. */
  readonly inTotal: boolean;
  readonly sum: VarianceSum;
}

export interface BudgetAnalysis {
  readonly convention: SignConvention;
  /** A line a service and risk that has budget and projection, in the order of the table. */
  readonly variances: readonly Variance[];
  /** A line a service, both risks together. */
  readonly services: readonly Variance[];
  readonly totals: RiskSums;
  readonly withoutHra: RiskSums;
  /** Lines of savings that nobody has named yet. */
  readonly unidentified: readonly UnidentifiedSaving[];
  /** Services inside the HRA. */
  readonly hra: readonly BudgetLine[];
  readonly findings: readonly Finding[];
}

/**
 * Direction of a variance. `budget` and `projected` have net expenditure as plus (£000); with no budget, what is
 * projected says whether it is spending or income.
 */
export function directionOf(budget: number, projected: number): Direction {
  const variance = projected - budget;
  if (variance === 0) return 'on budget';
  const income = budget < 0 || (budget === 0 && projected < 0);
  if (income) return variance > 0 ? 'income shortfall' : 'extra income';
  return variance > 0 ? 'overspend' : 'underspend';
}
