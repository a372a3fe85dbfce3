import { stem } from '../../words/fold';

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

/** What a figure is counted in; it does not change what a column is. */
const unit =
  /^(?:£\s*(?:[mk]|bn|000s?|million|thousands?)?|%|[mk]|no|nos|num|numbers?|#|av|avg|ave|average|mean|median|total|sum|counts?|units?|per|percent(?:age)?|percentages|points?|pp|days?|working|calendar|hours?|hrs?|mins?|minutes?|secs?|seconds?|weeks?|wks?|mm|km|kg|kwh|tonnes?|miles?|\d+|000s?|is|of|in|and|or|the|a|rounded)$/i;

/** "(higher is better)" says which way, and "(better)/worse" is a variance. */
const wayUp = /^(?=.*\b(?:high|low|bigg|small)\w*\b)(?=.*\b(?:good|better|best)\b).*$/i;

/** A bracket at any place: "(no.)", "[£m]". */
const bracket = /[([]([^()[\]]{1,40})[)\]]/g;

/** A heading in its parts: the words themselves, and the brackets that hold a unit or which way is better alone. */
interface SetApart {
  readonly text: string;
  readonly units: readonly string[];
}

/**
 * Sets units in brackets apart from a heading: "Actual (average)" → "Actual" and "average"; "Value (unit: %)" → "Value"
 * and "unit: %". What else stands in brackets stays where it is, for it may be the meaning: "2023/24 (target)",
 * "Target (previous year)". A heading that is nothing but a unit stays whole.
 */
export function setUnitsApart(heading: string): SetApart {
  const units: string[] = [];
  const text = heading.replace(bracket, (whole, inner: string) => {
    const words = inner.split(/[^A-Za-z0-9£%#']+/).filter((word) => word !== '');
    if (words.length === 0 || !(words.every((word) => unit.test(word)) || wayUp.test(inner))) return whole;
    units.push(inner.trim());
    return ' ';
  });
  return /[A-Za-z]/.test(text) ? { text, units } : { text: heading, units: [] };
}
