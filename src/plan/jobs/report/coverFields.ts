import { coverNames, type CoverText, type PlanDetails, yearReported } from '../../details';
import type { PeriodWords } from '../../../words/reportingPeriods';
import type { Paper } from '../../sections/reportSections';

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

const questions: readonly (readonly [CoverText, string])[] = [
  [
    'outcomesImpacted',
    "Which outcomes in the City Corporation's Corporate Plan does this proposal aim to impact directly?",
  ],
  ['extraSpending', 'Does this proposal require extra revenue and/or capital spending?'],
  ['spendingAmount', 'If so, how much?'],
  ['fundingSource', 'What is the source of Funding?'],
  ['fundingAgreed', "Has this Funding Source been agreed with the Chamberlain's Department?"],
];

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
      ...(form === 'long' ? questions.map(([name, label], at) => text(name, label, at < 2 || spends)) : []),
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
