import type { PlanDetails } from '../details';
import type { Quarter } from '../kpi';
import { appendixTitles, type QuarterlyReport, type ReportParagraph } from './quarterlyReport';
import { quarterMonths, quarterName } from '../../words/quarters';
import type { ReportTexts } from './readReportText';
import { reportSections, type ReportSection } from './sections';
import { formatNumber } from '../../words/numbers';

/** What drafts are made of. */
export interface DraftSource extends Pick<QuarterlyReport, 'kpis' | 'risks' | 'budgets'> {
  readonly quarter: Quarter;
  readonly details: PlanDetails;
  readonly inPlan: number;
  readonly risksText: readonly string[];
  readonly complaints: readonly string[];
  readonly compliments: readonly string[];
  readonly finance: readonly string[];
}

/**
 * The paragraphs of each section: the officer's own where they wrote some, unaltered; else a draft made of the figures,
 * in the manner of the published report. A section for which neither is there has none.
 */
export function reportTexts(
  own: ReportTexts['bySection'],
  source: DraftSource,
): ReadonlyMap<ReportSection, readonly ReportParagraph[]> {
  const drafts = draftsOf(source);
  return new Map(
    reportSections.map((section) => {
      const written = own.get(section);
      const paragraphs = written
        ? written.map(({ text }): ReportParagraph => ({ text, draft: false }))
        : (drafts[section] ?? []).map((text): ReportParagraph => ({ text, draft: true }));
      return [section, paragraphs];
    }),
  );
}

function draftsOf(source: DraftSource): Readonly<Partial<Record<ReportSection, readonly string[]>>> {
  const { quarter, details, inPlan, risksText, complaints, compliments, finance } = source;
  const period = `${quarterName(quarter)} (${quarterMonths(quarter, details.planYear)})`;
  const plan = [details.planYear, details.department, 'business plan'].filter(Boolean).join(' ');
  const owner = details.department ? `the ${details.department}` : 'the department’s';
  const titles = appendixTitles(source);
  const of = (found: boolean, title: string): string => (found ? title.replace(/ –.*$/, '') : '');
  const budgetPlace = of(source.budgets !== null, titles.at(-1) ?? '');
  return {
    Summary: [`This report sets out the progress made during ${period} against the ${plan}.`],
    Recommendations: [`Note the ${quarterName(quarter)} update and progress of ${owner} business plan.`],
    'Current position': [
      `The department’s business plan progress is monitored and reported against a set of ${formatNumber(inPlan)} key performance indicators.`,
    ],
    Risks: risksText,
    Complaints: complaints,
    Compliments: compliments,
    Finance:
      finance.length === 0
        ? []
        : [...finance, ...(budgetPlace ? [`See ${budgetPlace} for budget summary information.`] : [])],
  };
}
