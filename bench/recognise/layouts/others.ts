import { makeLayout, type Layout } from '../layout';

/** Funding, EDI, complaints, text, details and rules. */
export const otherLayouts: readonly Layout[] = [
  makeLayout('where the money comes from', {
    kind: 'funding',
    columns: ['line:Source', 'amount:£,000'],
    above: ['Where our money comes from'],
    total: 'Total',
  }),
  makeLayout('where the money is spent', {
    kind: 'funding',
    columns: ['line:', 'amount:Amount (£000)'],
    above: ['Where our money is spent'],
  }),
  makeLayout('funding with years and kinds', {
    kind: 'funding',
    columns: ['year:Year', 'kind:Source or spend', 'line:Line', 'amount:Amount £000'],
    sheet: 'Funding',
  }),
  makeLayout('sources of income', {
    kind: 'funding',
    columns: ['line:Income type', 'amount:Budget £000', '-:% of total@percent'],
    above: ['Sources of funding 2023/24'],
    total: 'Total income',
  }),
  makeLayout('equality scores', {
    kind: 'edi',
    columns: ['criterion:Criterion', 'score:Score'],
    above: ['Our E D & I self assessment score'],
  }),
  makeLayout('equality framework', {
    kind: 'edi',
    columns: ['criterion:Theme', 'score:Self-assessment score', '-:Evidence@sentence'],
    above: ['Equality, diversity and inclusion: self-assessment'],
  }),
  makeLayout('equality areas on a named sheet', {
    kind: 'edi',
    columns: ['-:No@no', 'criterion:EDI area', 'score:Level@four', '-:Comment@sentence'],
    sheet: 'EDI',
  }),
  makeLayout('complaints by service', {
    kind: 'complaints',
    columns: [
      'source:Service',
      'received:Complaints received',
      'upheld:Upheld or partially upheld',
      'compliments:Compliments',
    ],
    total: 'Total',
  }),
  makeLayout('complaints under a group heading', {
    kind: 'complaints',
    columns: [
      'source:Service',
      'received:Complaints|Received',
      'upheld:Complaints|Upheld',
      '-:Complaints|Not upheld@count',
      'compliments:Compliments|Received',
    ],
    above: ['Customer feedback'],
  }),
  makeLayout('numbers of complaints', {
    kind: 'complaints',
    columns: [
      'source:Team',
      'received:Number of complaints',
      'upheld:Number upheld',
      '-:% answered in time@percent',
    ],
    above: ['Complaints, quarter 2'],
  }),
  makeLayout('sections and text', {
    kind: 'text',
    columns: ['section:Section', 'heading:Heading', 'text:Text'],
    above: ['Business plan 2023/24'],
  }),
  makeLayout('section and content', { kind: 'text', columns: ['section:Plan section', 'text:Content'] }),
  makeLayout('names of sections over paragraphs', {
    kind: 'text',
    prose: 'below',
    columns: [
      'Our aims and objectives are...',
      'Our major workstreams this year will be...',
      "What's changed since last year...",
      'Strategic Commitments',
    ],
  }),
  makeLayout('names of sections before paragraphs', {
    kind: 'text',
    prose: 'beside',
    row: 3,
    column: 1,
    columns: ['Our vision', 'Key projects', 'What has changed', 'In 2022/23 we will', 'Our commitments'],
  }),
  makeLayout('plan details', {
    kind: 'details',
    columns: ['setting:Setting', 'value:Value'],
    above: ['Plan details'],
  }),
  makeLayout('rules of KPIs', {
    kind: 'rules',
    columns: [
      'ref:KPI ref',
      'unit:Unit',
      'tolerance:Tolerance',
      'basis:Basis',
      'goodIs:Polarity',
      'profile:Profile',
    ],
    above: ['KPI rules'],
  }),
];
