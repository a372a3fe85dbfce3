import { stem } from './stem';

/**
 * Words that say of when or of what kind a column is without changing its meaning: "Current status" is a status. They
 * count a little where the phrase that fits does not hold them. As stems.
 */
export const qualifiers: ReadonlySet<string> = new Set(
  [
    'current',
    'latest',
    'overall',
    'reported',
    'quarterly',
    'performance',
    'this',
    'year',
    'end',
    'date',
    'todate',
    'quarter',
  ]
    .concat(['short', 'full', 'name', 'corporate', 'council', 'agreed', 'planned', 'key', 'most', 'recent'])
    .concat(['actual', 'report', 'month', 'monthly', 'period', 'where', 'applicable', 'if', 'any'])
    .map(stem),
);

/** How much of a word a qualifier counts. */
export const qualifierShare = 0.3;

/** Words that say in what a column of figures counts. Beside a strong phrase they rule nothing out. As stems. */
export const unitWords: ReadonlySet<string> = new Set(
  [
    'number',
    'no',
    'num',
    'average',
    'avg',
    'mean',
    'median',
    'total',
    'count',
    'unit',
    '£',
    '£m',
    '£k',
    '£000',
    '%',
  ]
    .concat(['percentage', 'percent', 'money', 'day', 'working', 'hour', 'week', 'minute', 'min', 'sec'])
    .map(stem),
);
