import { registerWords, type KindWords } from './words';

const projections = [
  'projected',
  'projected actual',
  'projection',
  'forecast',
  'forecast outturn',
  'projected outturn',
  'outturn',
  'actual',
  'latest forecast',
  'estimated outturn',
  'probable outturn',
];
const variances = [
  'variance',
  'variation',
  'over under spend',
  'overspend underspend',
  'variance projected less budget',
  'difference',
  'over under',
  'better worse',
  'surplus deficit',
];
const sums = [
  'latest approved budget',
  'revised budget',
  'latest budget',
  'current budget',
  'approved budget',
  'budget',
  'original budget',
  'annual budget',
  'full year budget',
  'annual plan',
  'revised estimate',
  'original estimate',
  'approved estimate',
  'latest estimate',
];
/** Figures up to now: the rest of the year is still to come, so they are neither the budget nor what is projected. */
const upToNow = ['todate', 'ytd', 'profiled', 'cumulative', 'month'];
/** A budget that counts something else than money: posts, hours, cases. */
const notMoney = ['%', 'fte', 'wte', 'headcount', 'hour', 'post', 'volume', 'number', 'day', 'unit'];
/** What is projected is no budget. */
const forecast = ['projected', 'projected actual', 'projection', 'forecast'];
const of = (risk: string, words: readonly string[]): string[] => words.map((phrase) => `${risk} ${phrase}`);

/** Local risk lies within the chief officer's control, central risk outside it (Finance Committee, 2015). */
export const budgetWords: KindWords<'budgets'> = {
  kind: 'budgets',
  fields: {
    service: {
      strong: [
        'service',
        'division',
        'service area',
        'budget heading',
        'directorate',
        'department',
        'committee',
        'division of service',
      ],
      weak: ['area', 'team', 'line', 'budget line', 'summary', 'description', 'budget holder', 'name'],
    },
    localBudget: {
      strong: of('local', sums),
      never: ['central', ...notMoney, ...upToNow],
      neverItself: forecast,
    },
    localProjected: {
      strong: of('local', projections),
      never: ['central', 'variance', ...notMoney, ...upToNow],
    },
    localVariance: { strong: of('local', variances), never: ['central', ...notMoney, ...upToNow] },
    centralBudget: {
      strong: of('central', sums),
      never: ['local', ...notMoney, ...upToNow],
      neverItself: forecast,
    },
    centralProjected: {
      strong: of('central', projections),
      never: ['local', 'variance', ...notMoney, ...upToNow],
    },
    centralVariance: { strong: of('central', variances), never: ['local', ...notMoney, ...upToNow] },
    budget: {
      strong: [],
      weak: sums,
      never: ['local', 'central', ...notMoney, ...upToNow],
      neverItself: forecast,
    },
    projected: {
      strong: [],
      weak: projections,
      never: ['local', 'central', 'variance', ...notMoney, ...upToNow],
    },
    variance: { strong: [], weak: variances, never: ['local', 'central', ...notMoney, ...upToNow] },
  },
  required: [
    ['service'],
    ['localBudget', 'centralBudget', 'budget'],
    ['localProjected', 'centralProjected', 'projected'],
  ],
  undated: true,
  noise: [
    '£000',
    'spend',
    'risk',
    'year',
    'end',
    'full',
    'dccs',
    'net',
    'expenditure',
    'adverse',
    'favourable',
  ],
  vetoes: [
    ...registerWords,
    'account code',
    'subjective',
    'account',
    'account description',
    'subjective code',
    'gl code',
    'nominal',
    'nominal code',
    'cost element',
  ],
  titles: ['budget', 'local risk', 'central risk', 'revenue monitoring', 'finance', 'financial'],
  unnamed: 'service',
  figures: [
    'localBudget',
    'localProjected',
    'localVariance',
    'centralBudget',
    'centralProjected',
    'centralVariance',
    'budget',
    'projected',
    'variance',
  ],
};
