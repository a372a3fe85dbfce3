import type { Quarter } from '../words/quarters';
import type { ToleranceBasis } from './rag/rag';
import type { MoneyUnit } from './read/budgets/readThousands';
import type { SheetKey } from './rag/key/keyRule';
import type { CoverSettings } from './read/coverSettings';
import type { GridSettings } from './read/risks/riskGrid';

/** The settings of a plan, from the table "Plan details". What is not set is undefined or the default named here. */
export interface PlanDetails extends GridSettings, CoverSettings {
  readonly organisation?: string;
  readonly department?: string;
  /** Departments that report together: "People". */
  readonly cluster?: string;
  readonly committee?: string;
  /** "2022/23". */
  readonly planYear?: string;
  readonly quarter?: Quarter;
  /** How many KPIs the plan has in all, reported this quarter or not. */
  readonly kpisInPlan?: number;
  /** Name of the published rule that tolerance and basis were taken from, where they were. */
  readonly ragRule?: string;
  /** In % of the target, or points, as `toleranceBasis` says. Default 10. */
  readonly tolerance: number;
  /** Default relative: the published rule reads "-10% of the set target". */
  readonly toleranceBasis: ToleranceBasis;
  /** The officer has set the tolerance, or a published rule: a key of a sheet does not go before it. */
  readonly toleranceSet?: boolean;
  readonly basisSet?: boolean;
  /** The keys to the colours that the workbook itself has. */
  readonly keys?: readonly SheetKey[];
  readonly signConvention?: string;
  /** In % of a budget: an adverse variance up to it is Amber, above it Red. No colours if left out. */
  readonly budgetTolerance?: number;
  /** What budgets are counted in where their table states no unit. */
  readonly budgetUnit?: MoneyUnit;
  /** Columns of one table that state different units may be converted and added up. */
  readonly unitsConfirmed?: boolean;
  readonly orientation: 'landscape' | 'portrait';
  /** 'colour-blind safe' (009E73, F0E442, D55E00) or 'traffic lights'. */
  readonly palette: Palette;
  /** Colours and type of the summary: the workbook's own, or ours. Neutral if left out. */
  readonly summaryTheme?: SummaryTheme;
}

export type SummaryTheme = 'workbook' | 'neutral';

export type Palette = 'colour-blind safe' | 'traffic lights';

export const defaultDetails: PlanDetails = {
  tolerance: 10,
  toleranceBasis: 'relative',
  orientation: 'landscape',
  palette: 'colour-blind safe',
};
