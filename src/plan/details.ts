import { isOneYear, readYears } from '../words/planYears';
import type { Quarter } from '../words/quarters';
import { periodWords, type PeriodWords } from '../words/reportingPeriods';
import type { SheetKey } from './rag/key/parseKey';
import type { ToleranceBasis } from './rag/rag';
import type { MoneyUnit } from './read/budgets/readThousands';
import type { GridSettings } from './read/risks/riskGrid';
import type { Paper } from './sections/reportSections';

/** The settings of a plan, from the table "Plan details". What is not set is undefined or the default named here. */
export interface PlanDetails extends GridSettings, CoverSettings {
  readonly organisation?: string;
  readonly department?: string;
  /** Departments that report together: "People". */
  readonly cluster?: string;
  readonly committee?: string;
  /** "2022/23", or a period of several years: "2025-30". */
  readonly planYear?: string;
  /** Of a plan of several years the one that is reported: "2025/26". */
  readonly reportingYear?: string;
  readonly quarter?: Quarter;
  /** It is the half-year or the year that is reported up to the end of that quarter: "Mid-year", "Outturn". */
  readonly periodKind?: 'half' | 'year';
  /** The year that the reported quarter was written with: "Q2 2025/26". It serves where nothing else names the year. */
  readonly quarterYear?: string;
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
  /** The papers that the quarterly report is made as, each with a cover of its own; absent: all in one. */
  readonly papers?: readonly Paper[];
  readonly orientation: 'landscape' | 'portrait';
  /** 'colour-blind safe' (009E73, F0E442, D55E00) or 'traffic lights'. */
  readonly palette: Palette;
  /** Colours and type of the summary: the workbook's own, or ours. Neutral if left out. */
  readonly summaryTheme?: SummaryTheme;
}

/**
 * The year that figures, quarters and months are of, as a label: of a plan of several years the reporting year, else the
 * plan year as it is written. yearReported({ planYear: '2025-30', reportingYear: '2026/27' }) → "2026/27"; without the
 * reporting year undefined: nothing takes the first year of a period for it.
 */
export const yearReported = ({
  planYear,
  reportingYear,
}: Pick<PlanDetails, 'planYear' | 'reportingYear'>): string | undefined =>
  reportingYear ?? (isPeriod(planYear) ? undefined : planYear);

/** The years as titles have them: "2022/23"; "2025-30: 2026/27" with the year that is reported; '' where none is known. */
export const planYears = ({
  planYear = '',
  reportingYear,
}: Pick<PlanDetails, 'planYear' | 'reportingYear'>): string =>
  isPeriod(planYear) && reportingYear ? `${planYear}: ${reportingYear}` : planYear;

/** The reporting year of a plan of several years as a report's key; nothing of a plan of one year. */
export const reportingYearKey = (
  details: Pick<PlanDetails, 'planYear' | 'reportingYear'>,
): { readonly reportingYear?: string } =>
  isPeriod(details.planYear) ? { reportingYear: details.reportingYear ?? '' } : {};

/** How papers speak of a quarter, or of the half-year or year that ends with it where that is what is reported. */
export const wordsOfPeriod = (
  reported: Quarter,
  {
    quarter,
    periodKind,
    ...details
  }: Pick<PlanDetails, 'quarter' | 'periodKind' | 'planYear' | 'reportingYear'>,
): PeriodWords => periodWords(reported, quarter === reported ? periodKind : undefined, yearReported(details));

/** Whether a plan year is a period of several: isPeriod("2025-30") → true; isPeriod("2025/26") → false. */
export function isPeriod(planYear: string | undefined): boolean {
  const years = readYears(planYear);
  return years !== null && !isOneYear(years);
}

export type SummaryTheme = 'workbook' | 'neutral';

export type Palette = 'colour-blind safe' | 'traffic lights';

export const defaultDetails: PlanDetails = {
  tolerance: 10,
  toleranceBasis: 'relative',
  orientation: 'landscape',
  palette: 'colour-blind safe',
};

/** What the front page of a committee report says; a setting each of Plan details. */
interface CoverSettings {
  /** The day of the meeting, as written: "08/09/2017", "23 March 2020". */
  readonly dated?: string;
  readonly subject?: string;
  /** "Public" or "Non-public". */
  readonly publicity?: string;
  readonly reportOf?: string;
  /** "For Information", "For Decision". */
  readonly purpose?: string;
  readonly authors?: string;
  /** The questions of the form that came later. */
  readonly outcomesImpacted?: string;
  readonly extraSpending?: string;
  readonly spendingAmount?: string;
  readonly fundingSource?: string;
  readonly fundingAgreed?: string;
  /** The quarterly report is refused while a Red or Amber KPI lacks reasons or actions. */
  readonly blockPublication?: boolean;
}

export type CoverText = Exclude<keyof CoverSettings, 'blockPublication'>;

/** The settings by their names in Plan details. */
export const coverNames: Readonly<Record<CoverText, string>> = {
  dated: 'Dated',
  subject: 'Subject',
  publicity: 'Public or non-public',
  reportOf: 'Report of',
  purpose: 'For decision or information',
  authors: 'Report author',
  outcomesImpacted: 'Outcomes impacted',
  extraSpending: 'Extra spending',
  spendingAmount: 'How much',
  fundingSource: 'Source of funding',
  fundingAgreed: 'Funding agreed',
};

/** Names without spaces, brackets, capitals and "the", as councils' forms have them too. */
export const coverKeys: Readonly<Record<string, CoverText>> = {
  dated: 'dated',
  date: 'dated',
  dateofreport: 'dated',
  dateofmeeting: 'dated',
  meetingdate: 'dated',
  subject: 'subject',
  titleofreport: 'subject',
  publicornonpublic: 'publicity',
  publicnonpublic: 'publicity',
  public: 'publicity',
  publicity: 'publicity',
  reportof: 'reportOf',
  fordecisionorinformation: 'purpose',
  fordecisioninformation: 'purpose',
  purpose: 'purpose',
  purposeofreport: 'purpose',
  reportauthor: 'authors',
  reportauthors: 'authors',
  author: 'authors',
  authors: 'authors',
  outcomesimpacted: 'outcomesImpacted',
  whichoutcomesincitycorporationscorporateplandoesthisproposalaimtoimpactdirectly: 'outcomesImpacted',
  whichoutcomesincorporateplandoesthisproposalaimtoimpactdirectly: 'outcomesImpacted',
  extraspending: 'extraSpending',
  doesthisproposalrequireextrarevenueandorcapitalspending: 'extraSpending',
  howmuch: 'spendingAmount',
  ifsohowmuch: 'spendingAmount',
  sourceoffunding: 'fundingSource',
  fundingsource: 'fundingSource',
  whatissourceoffunding: 'fundingSource',
  fundingagreed: 'fundingAgreed',
  fundingagreedwithchamberlain: 'fundingAgreed',
  agreedwithchamberlain: 'fundingAgreed',
  hasthisfundingsourcebeenagreedwithchamberlainsdepartment: 'fundingAgreed',
  hasthisfundingsourcebeenagreedwithfinancedepartment: 'fundingAgreed',
};
