import type { SummarySection } from './section';

const text = { kind: 'text' } as const;

/**
 * The order of the published two-page plan 2022/23: its fifteen sections, with what stands under review after the
 * commitments, and "doing less of", which Members asked for, after what the year will bring.
 */
const published = [
  {
    key: 'aims',
    title: 'Our aims and objectives are...',
    page: 1,
    source: text,
    words: '\\baims?\\b|\\bobjectives?\\b|\\bvision\\b|\\bambitions?\\b',
    rank: 6,
  },
  {
    key: 'corporate outcomes',
    title: 'The Corporate Plan outcomes we have a direct impact on are...',
    page: 1,
    source: text,
    words: '\\boutcomes\\b|corporate plan',
  },
  {
    key: 'workstreams',
    title: 'Our major workstreams this year will be...',
    page: 1,
    source: text,
    words: 'work\\s?streams?\\b|(?:key|major|main) (?:projects|programmes|priorities)',
  },
  {
    key: "what's changed",
    title: "What's changed since last year...",
    page: 1,
    source: text,
    words: 'what.{0,5}changed|changes? since',
  },
  {
    key: 'impact',
    title: 'Our Impact',
    page: 1,
    source: { kind: 'heading' },
    words: '^(?:our |the )?impacts?\\W*$',
  },
  {
    key: 'last year we',
    under: 'impact',
    title: 'In {last year} we:',
    page: 1,
    source: text,
    words: '^(?:in|last|during|over)\\b.*\\bwe(?: have)?\\b\\W*$|achievements?\\b|last year',
    rank: 5,
  },
  {
    key: 'this year we will',
    under: 'impact',
    title: 'In {year} we will:',
    page: 1,
    source: text,
    words: '\\bwe (?:will|plan to|are going to)\\b|next year we',
    rank: 4,
  },
  {
    key: 'doing less of',
    under: 'impact',
    title: 'We will do less of:',
    page: 1,
    source: text,
    optional: true,
    words: 'less of|stop(?:ping)? doing|we will stop|(?:reduc|stopp)ed? or (?:reduc|stopp)ed',
  },
  {
    key: 'commitments',
    title: 'Strategic Commitments',
    page: 2,
    source: text,
    words: 'commitments?\\b',
    rank: 2,
  },
  {
    key: 'commitments under review',
    under: 'commitments',
    title: 'From strategies currently under review:',
    page: 2,
    source: text,
    optional: true,
    words: 'under review',
    rank: 1,
  },
  {
    key: 'actions',
    title: 'Plans and Actions in {year}',
    page: 2,
    source: {
      kind: 'table',
      table: 'actions',
      columns: [
        { field: 'plan', title: 'Plan' },
        { field: 'due', title: 'Due' },
      ],
    },
  },
  {
    key: 'risks',
    title: 'Key Risks',
    page: 2,
    source: {
      kind: 'risks',
      most: 5,
      chart: 'Risks by rating',
      columns: [
        { field: 'title', title: 'Risk' },
        { field: 'score', title: 'Score', align: 'Right' },
        { field: 'rating', title: 'Rating', rag: true },
      ],
    },
  },
  {
    key: 'edi',
    title: 'Our E D & I self assessment score',
    page: 2,
    place: 'beside',
    source: {
      kind: 'table',
      table: 'edi',
      columns: [
        { field: 'criterion', title: 'Criterion' },
        { field: 'score', title: 'Score', align: 'Right' },
      ],
    },
  },
  {
    key: 'kpis',
    title: 'Key Performance Indicators',
    page: 2,
    place: 'across',
    source: {
      kind: 'table',
      table: 'kpis',
      columns: [
        { field: 'kpi', title: 'KPI' },
        { field: 'measure', title: 'Current performance' },
        { field: 'target', title: 'Direction of travel or target' },
        { field: 'rag', title: 'RAG', rag: true },
      ],
    },
  },
  {
    key: 'sources',
    title: 'Where our money comes from (£000)',
    page: 2,
    source: {
      kind: 'funding',
      lines: 'source',
      chart: 'Where our money comes from',
      columns: [
        { field: 'line', title: '{table year}' },
        { field: 'amount', title: '£000', align: 'Right' },
      ],
    },
  },
  {
    key: 'spend',
    title: 'Where our money is spent (£000)',
    page: 2,
    source: {
      kind: 'funding',
      lines: 'spend',
      chart: 'Where our money is spent',
      columns: [
        { field: 'line', title: '{table year}' },
        { field: 'amount', title: '£000', align: 'Right' },
      ],
    },
  },
  {
    key: 'budgets',
    title: 'Budget vs Actual (£000)',
    page: 2,
    wide: true,
    source: {
      kind: 'budgets',
      chart: 'Budget against actual',
      columns: [
        { field: 'service', title: '{risk}, £000' },
        { field: 'budget', title: 'Budget', align: 'Right' },
        { field: 'projected', title: 'Actual', align: 'Right' },
        { field: 'variance', title: 'Variance', align: 'Right' },
      ],
    },
  },
] as const satisfies readonly SummarySection[];

type Published = (typeof published)[number];

/** The keys of the sections of the published plan. */
export type SectionKey = Published['key'];

/** Those of running text. */
export type TextSection = Extract<Published, { readonly source: { readonly kind: 'text' } }>['key'];

export const summarySections: readonly SummarySection[] = published;

/** The names that the table “Plan text” offers, in the order of the summary. */
export const textSections: readonly TextSection[] = published.flatMap(({ key, source }) =>
  source.kind === 'text' ? [key as TextSection] : [],
);
