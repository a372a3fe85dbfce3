import type { Field, TableKind } from './recognised';

const quarters = {
  q1: 'Quarter 1 measure',
  q2: 'Quarter 2 measure',
  q3: 'Quarter 3 measure',
  q4: 'Quarter 4 measure',
};

/** What each column is read as, in words. */
const fieldWords: { readonly [K in TableKind]: Readonly<Record<Field<K>, string>> } = {
  details: { setting: 'Setting', value: 'Value' },
  text: { section: 'Section', heading: 'Heading', text: 'Text' },
  kpis: {
    ref: 'Reference',
    objective: 'Priority objective',
    kpi: 'KPI or measure',
    goodIs: 'Good is higher, lower or on target',
    period: 'Period',
    target: 'Target',
    yearEndTarget: 'Target for the year end',
    q1Target: 'Target for Quarter 1',
    q2Target: 'Target for Quarter 2',
    q3Target: 'Target for Quarter 3',
    q4Target: 'Target for Quarter 4',
    tolerance: 'Tolerance',
    baseline: 'Baseline or last year',
    measure: 'Measure',
    ...quarters,
    forecast: 'Forecast for the year end',
    rag: 'RAG',
    direction: 'Direction of travel',
    reasons: 'Reasons for performance',
    actions: 'Actions planned',
    activity: 'Activity update',
    outcome: 'Corporate outcome',
    owner: 'Owner',
  },
  rules: {
    ref: 'Reference',
    unit: 'Unit',
    tolerance: 'Tolerance',
    basis: 'Basis of the tolerance',
    goodIs: 'Good is higher, lower or on target',
    profile: 'Profile',
    q1: 'Expected by the end of Quarter 1',
    q2: 'Expected by the end of Quarter 2',
    q3: 'Expected by the end of Quarter 3',
    q4: 'Expected by the end of Quarter 4',
    headline: 'Headline measure',
    override: 'Override of the RAG',
    reason: 'Reason for the override',
    by: 'Who made the override',
    on: 'Date of the override',
    figure: 'Figure that the override was made for',
  },
  actions: {
    ref: 'Reference',
    plan: 'Plan or action',
    due: 'Due date',
    owner: 'Owner',
    status: 'Status',
    outcome: 'Corporate outcome',
  },
  risks: {
    code: 'Risk code',
    title: 'Risk title',
    likelihood: 'Likelihood',
    impact: 'Impact',
    score: 'Score',
    rating: 'Rating',
    targetDate: 'Target date',
    trend: 'Trend',
    assessment: 'Assessment of actions',
    mitigation: 'Mitigation',
  },
  budgets: {
    service: 'Service',
    localBudget: 'Local risk budget',
    localProjected: 'Local risk projected',
    localVariance: 'Local risk variance',
    centralBudget: 'Central risk budget',
    centralProjected: 'Central risk projected',
    centralVariance: 'Central risk variance',
  },
  funding: { year: 'Year', kind: 'Source or spend', line: 'Line', amount: 'Amount' },
  edi: { criterion: 'Criterion', score: 'Score' },
  complaints: {
    source: 'Direct or commissioned',
    received: 'Received',
    upheld: 'Upheld or partly upheld',
    compliments: 'Compliments',
  },
  costCentres: {
    costCentre: 'Cost centre',
    description: 'Description',
    service: 'Service in the plan',
    risk: 'Local or central risk',
  },
};

/** The words for a column of a kind of table; a meaning that has none is shown as it is. */
export function fieldName(kind: TableKind, field: string): string {
  const words: Readonly<Record<string, string>> = fieldWords[kind];
  return words[field] ?? field;
}
