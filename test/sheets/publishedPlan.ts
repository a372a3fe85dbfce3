import { riskParts, type RiskFigures } from '../plan/budgetLine';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInHra } from '../../src/plan/tables/budgetParts';
import { defaultDetails } from '../../src/plan/details';
import type { KpiRow } from '../../src/plan/read/kpi';
import type { BudgetLine, FundingLine, Plan, PlanText } from '../../src/plan/read/plan';
import type { TextSection } from '../../src/plan/sections/summarySections';
import type { SourceCell } from '../../src/grid/snapshot';
import type { SummaryOptions } from '../../src/sheets/summary/describeSummary';

const published = join(__dirname, '../fixtures/published');
const read = (file: string) => JSON.parse(readFileSync(join(published, file), 'utf8'));

interface PublishedSummary {
  readonly sectionOrder: readonly string[];
  readonly aims: readonly { name: string; text: string }[];
  readonly corporatePlanOutcomes: readonly string[];
  readonly majorWorkstreams: readonly { bold: string; rest: string }[];
  readonly whatsChanged: readonly { bold: string; rest: string }[];
  readonly impactPast: { items: readonly string[] };
  readonly impactFuture: { items: readonly string[] };
  readonly strategicCommitments: {
    readonly subheading: string;
    readonly items: readonly string[];
    readonly underReviewHeading: string;
    readonly underReview: readonly string[];
  };
  readonly plansAndActions: { rows: readonly { plan: string; due: string }[] };
  readonly keyRisks: { red: number; amber: number; green: number; total: number };
  readonly edi: { rows: readonly { area: string; score: number }[] };
  readonly kpis: {
    header: readonly string[];
    rows: readonly { kpi: string; current: string; direction: string }[];
  };
}

export const published2022: PublishedSummary = read('summary-2022-23.json');

export const cellOf = (text: string): SourceCell => ({ sheet: 'Plan', row: 0, column: 0, value: text, text });

export function kpiRow(kpi: string, current: string, direction: string): KpiRow {
  return {
    ref: '',
    objective: '',
    kpi,
    sheet: 'Plan',
    row: 0,
    lines: [{ kpi, target: null, measure: cellOf(current) }],
    rag: null,
    goodIs: '',
    earlier: {},
    direction: cellOf(direction),
    reasons: null,
    actions: null,
    activity: null,
    outcome: null,
    owner: null,
  };
}

const order = published2022.sectionOrder;

function texts(): PlanText[] {
  const plan = published2022;
  const commitments = plan.strategicCommitments;
  const of = (section: TextSection, items: readonly (readonly [string, string])[]): PlanText[] =>
    items.map(([heading, text]) => ({ section, heading, text, cell: cellOf(text) }));
  const plain = (items: readonly string[]) => items.map((text) => ['', text] as const);
  return [
    ...of(
      'aims',
      plan.aims.map(({ name, text }) => [name, text]),
    ),
    ...of('corporate outcomes', plain(plan.corporatePlanOutcomes)),
    ...of(
      'workstreams',
      plan.majorWorkstreams.map(({ bold, rest }) => [bold, rest]),
    ),
    ...of(
      "what's changed",
      plan.whatsChanged.map(({ bold, rest }) => [bold, rest]),
    ),
    ...of('last year we', plain(plan.impactPast.items)),
    ...of('this year we will', plain(plan.impactFuture.items)),
    ...of('commitments', [[commitments.subheading, ''], ...plain(commitments.items)]),
    ...of('commitments under review', plain(commitments.underReview.map((text) => text.replace(/\*/g, '')))),
  ];
}

/** £000, of our own: the published plan's charts are pictures that did not survive. */
const funding = (
  [
    ['source', 'City Fund', 8200],
    ['source', 'Government grants', 4100],
    ['source', 'Rents and service charges', 14_600],
    ['source', 'Other income', 1300],
    ['spend', 'Employees', 11_900],
    ['spend', 'Premises', 6400],
    ['spend', 'Third-party payments', 7300],
    ['spend', 'Supplies and services', 2600],
  ] as const
).map(([kind, line, amount]): FundingLine => ({ year: '2022/23', kind, line, amount, cell: cellOf(line) }));

/** The published budgets of Quarter 1 2017, negative income among them. */
const budgets: BudgetLine[] = read('budget-q1-2017.json').records.map(
  ({ service, ...figures }: RiskFigures & { readonly service: string }): BudgetLine => ({
    service,
    parts: riskParts(figures),
    hra: isInHra(service),
    cell: cellOf(service),
  }),
);

/** The published two-page plan 2022/23, as it is gathered from a workbook, with figures for its three charts. */
export const publishedPlan: Plan = {
  sheet: 'Plan',
  details: {
    ...defaultDetails,
    organisation: 'City of London Corporation',
    department: "Department of Community and Children's Services",
    planYear: '2022/23',
  },
  texts: texts(),
  sectionHeadings: {
    aims: order[0],
    'corporate outcomes': order[1],
    workstreams: order[2],
    "what's changed": order[3],
    impact: order[4],
    'last year we': order[5],
    'this year we will': order[6],
    commitments: order[7],
    'commitments under review': published2022.strategicCommitments.underReviewHeading,
    actions: order[8],
    risks: order[9],
    edi: order[10],
    kpis: order[11],
    sources: order[12],
    spend: order[13],
    budgets: order[14],
  },
  kpis: published2022.kpis.rows.map(({ kpi, current, direction }) => kpiRow(kpi, current, direction)),
  kpiHeadings: {
    kpi: published2022.kpis.header[0] ?? '',
    current: published2022.kpis.header[1] ?? '',
    target: published2022.kpis.header[2] ?? '',
  },
  rules: [],
  actions: published2022.plansAndActions.rows.map(({ plan, due }) => ({
    ref: '',
    plan,
    due,
    owner: '',
    status: '',
    outcome: '',
    cell: cellOf(plan),
  })),
  risks: [
    {
      code: '',
      title: 'Safeguarding (Corporate Risk)',
      score: 8,
      rating: 'Amber',
      cell: cellOf('Safeguarding (Corporate Risk)'),
    },
  ],
  riskCounts: published2022.keyRisks,
  budgets,
  funding,
  edi: published2022.edi.rows.map(({ area, score }) => ({ criterion: area, score, cell: cellOf(area) })),
  findings: [],
};

export const summaryOptions: SummaryOptions = {
  fontName: 'Arial',
  orientation: 'landscape',
  generatedOn: new Date(2022, 3, 1),
  rag: () => '',
};
