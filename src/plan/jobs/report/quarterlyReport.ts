import type { CellValue, SourceCell } from '../../../grid/snapshot';
import type { Quarter } from '../../../words/quarters';
import type { PeriodWords } from '../../../words/reportingPeriods';
import { coverNames, type CoverText, type PlanDetails, yearReported } from '../../details';
import type { Finding } from '../../findings/finding';
import type { Rag } from '../../rag/rag';
import type { RiskGrid } from '../../read/risks/riskGrid';
import { isCity } from '../../rules/thread/outcome';
import type { Paper, ReportSection } from '../../sections/reportSections';

/** One field of the front page. */
export interface CoverField {
  /** As it is printed: "Committee:"; '' for one that the form prints without a label. */
  readonly label: string;
  readonly value: string;
  /** Its name in Plan details. */
  readonly setting: string;
  /** It is empty and should not be. */
  readonly missing: boolean;
}

export interface Cover {
  /** The form of 2017, or the one that asks about outcomes and money as well. */
  readonly form: 'short' | 'long';
  readonly fields: readonly CoverField[];
}

/** Reports of the City have the questions on outcomes and funding from 2021 (a report of February 2024 shows them). */
const longFormFrom = 2021;

/** The questions of the later form: in the City's own words, or in plain ones for any other organisation. */
function questionsOf({ organisation }: PlanDetails): readonly (readonly [CoverText, string])[] {
  const [plan, finance] = isCity(organisation)
    ? ["the City Corporation's Corporate Plan", "the Chamberlain's Department"]
    : ['the corporate plan', 'the finance department'];
  return [
    ['outcomesImpacted', `Which outcomes in ${plan} does this proposal aim to impact directly?`],
    ['extraSpending', 'Does this proposal require extra revenue and/or capital spending?'],
    ['spendingAmount', 'If so, how much?'],
    ['fundingSource', 'What is the source of Funding?'],
    ['fundingAgreed', `Has this Funding Source been agreed with ${finance}?`],
  ];
}

/**
 * The front page by the form of its year: committee, dated, subject, public or not, report of, for decision or
 * information, author; from 2021 the outcomes impacted and the four questions on money, of which the last three need
 * no answer where no extra spending is asked for. The year is that of the date, else the plan's. `subject` is that of a
 * paper which Plan details do not name.
 */
export function coverFields(details: PlanDetails, subject = details.subject): Cover {
  const form = yearOf(details) >= longFormFrom ? 'long' : 'short';
  const field = (label: string, setting: string, value: string | undefined, needed = true): CoverField => ({
    label,
    value: value ?? '',
    setting,
    missing: needed && !value?.trim(),
  });
  const text = (name: CoverText, label: string, needed = true) =>
    field(label, coverNames[name], details[name], needed);
  const several = /[\n;]/.test(details.authors ?? '');
  const spends = !/^\s*(?:$|no\b|n\b|none|nil|n\/a)/i.test(details.extraSpending ?? '');
  return {
    form,
    fields: [
      field('Committee:', 'Committee', details.committee),
      text('dated', 'Dated:'),
      field('Subject:', coverNames.subject, subject),
      text('publicity', ''),
      text('reportOf', 'Report of:'),
      text('purpose', ''),
      text('authors', several ? 'Report authors:' : 'Report author:'),
      ...(form === 'long'
        ? questionsOf(details).map(([name, label], at) => text(name, label, at < 2 || spends))
        : []),
    ],
  };
}

/** What the cover of a paper by itself is called; Plan details name the report. */
export function subjectOf(
  paper: Paper | 'one',
  details: PlanDetails,
  { title }: PeriodWords,
): string | undefined {
  if (paper === 'one' || paper === 'progress') return details.subject;
  const name = { risk: 'Risk update', budget: 'Budget monitoring' }[paper];
  return `${name} – ${[title, yearReported(details) ?? details.planYear].filter(Boolean).join(' ')}`;
}

function yearOf({ dated = '', ...details }: PlanDetails): number {
  const planYear = yearReported(details) ?? details.planYear ?? '';
  const full = (text: string): string | undefined => /\b(20\d\d)\b/.exec(text)?.[1];
  const short = /\b\d{1,2}[/.-]\d{1,2}[/.-](\d\d)$/.exec(dated.trim())?.[1];
  return Number(full(dated) ?? (short && `20${short}`) ?? full(planYear) ?? 0);
}

/** A line of the table of counts. */
export interface RagLine {
  readonly rag: Rag;
  /** "PIs for which the set target was achieved or exceeded". */
  readonly description: string;
  readonly number: number;
  /** "85%" of those reported; '' for N/A. */
  readonly percent: string;
}

/** What the report says of a Red or Amber KPI. */
export interface IndicatorBlock {
  readonly ref: string;
  readonly rag: 'Red' | 'Amber';
  /** "Priority objective safe 1.5 – increased proportion of …." */
  readonly title: string;
  readonly sentence: string;
  /** '' where it is missing. */
  readonly reasons: string;
  readonly actions: string;
  readonly missing: readonly ('reasons' | 'actions')[];
}

export interface ReportParagraph {
  readonly text: string;
  /** Made of the figures, and not the officer's own words. */
  readonly draft: boolean;
}

/** What a cell holds and shows. */
export interface Shown {
  readonly value: CellValue;
  readonly text: string;
}

export interface KpiAppendix {
  readonly title: string;
  readonly headings: readonly string[];
  /** Meaning of each column: 'ref', 'kpi', 'target', 'measure', 'rag' … */
  readonly fields: readonly string[];
  readonly rows: readonly (
    | { readonly kind: 'group'; readonly text: string }
    | { readonly kind: 'row'; readonly cells: readonly Shown[]; readonly rag: Rag | '' }
  )[];
  /** On indicators without an update; '' where all have one. */
  readonly note: string;
}

export interface RiskAppendix {
  readonly title: string;
  readonly headings: readonly string[];
  readonly fields: readonly string[];
  /** `rating` is '' in a row that goes on with the risk above. */
  readonly rows: readonly { readonly cells: readonly Shown[]; readonly rating: Rag | '' }[];
  /** Closed risks, in a sentence; '' for none. */
  readonly closed: string;
  /** Texts below the register, as they stand. */
  readonly notes: readonly string[];
  readonly grid: RiskGrid;
}

export interface BudgetAppendix {
  readonly title: string;
  readonly headings: readonly string[];
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
  /** Names of blocks that stand over rows, by the place of the first. */
  readonly groups?: readonly { readonly before: number; readonly text: string }[];
  /** Each block and all together: budget, projected, variance in £000 with its direction in words. */
  readonly totals: readonly {
    readonly name: string;
    readonly budget: number;
    readonly projected: number;
    readonly variance: number;
    readonly words: string;
  }[];
  /** What plus and minus mean. */
  readonly convention: string;
}

/** A quarterly report to a committee, before it is laid out. */
export interface QuarterlyReport {
  readonly quarter: Quarter;
  /** How it speaks of the period that it reports. */
  readonly period: PeriodWords;
  /** The paper that it is by itself, or all in one. */
  readonly paper: Paper | 'one';
  readonly details: PlanDetails;
  readonly cover: Cover;
  readonly ragLines: readonly RagLine[];
  /** The four sentences of the counts: "17 (85%) achieved or exceeded the performance target set" … */
  readonly sentences: readonly string[];
  /** How the number without an update comes about: "21 of the 41 …"; '' where there is none. */
  readonly notReportedNote: string;
  readonly blocks: readonly IndicatorBlock[];
  /** In the order of the report, those that are not shown among them. */
  readonly sections: readonly ReportSection[];
  /** Paragraphs by key of their section. */
  readonly texts: ReadonlyMap<string, readonly ReportParagraph[]>;
  /** null where the paper has none of them, or the workbook no KPIs, no register, no budgets. */
  readonly kpis: KpiAppendix | null;
  readonly risks: RiskAppendix | null;
  readonly budgets: BudgetAppendix | null;
  readonly findings: readonly Finding[];
}

export const shown = (cell: SourceCell | null | undefined): Shown =>
  cell ? { value: cell.value, text: cell.text } : { value: '', text: '' };

export const shownText = (text: string): Shown => ({ value: text, text });

/** "Appendix 1" … of those that the report has, in the order of the published one. */
export function appendixTitles({
  kpis,
  risks,
  budgets,
}: Pick<QuarterlyReport, 'kpis' | 'risks' | 'budgets'>): string[] {
  return [kpis, risks, budgets].flatMap((appendix) => (appendix ? [appendix.title] : []));
}
