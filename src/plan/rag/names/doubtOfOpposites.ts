import type { NameRule as Rule } from './nameRead';
import { readWords } from './readWords';
import { has, isBad } from './wordTests';

/** Words that name the two ways of one figure and have no common root. */
const pairs: readonly (readonly [string, string])[] = [
  ['gain', 'loss'],
  ['profit', 'loss'],
  ['surplus', 'deficit'],
  ['joiner', 'leaver'],
  ['starter', 'leaver'],
  ['increase', 'decrease'],
  ['increase', 'reduction'],
  ['rise', 'fall'],
  ['credit', 'debit'],
  ['met', 'missed'],
  ['passed', 'failed'],
  ['positive', 'negative'],
  ['win', 'loss'],
  ['won', 'lost'],
];
const rootOf = (word: string): string => word.replace(/(?<!s)s$/, '');
const prefix = /^(?:over|under|un|in|im|dis|non|not |mis)/;

/** “overspend” and “underspend”, “satisfied” and “dissatisfied”. */
function isTurnedForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    (long.replace(prefix, '') === short && long !== short) ||
    (/^(?:over|under)/.test(one) && one !== other && one.replace(prefix, '') === other.replace(prefix, ''))
  );
}

const isGood = has('boon', 'weakBoon', 'cure', 'opinion');

function isOpposite(one: string, other: string): boolean {
  const [a, b] = [rootOf(one), rootOf(other)];
  return pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x)) || isTurnedForm(one, other);
}

/** “answered or abandoned”. What is outstanding beside good is better still. */
function isContrary(one: string, other: string): boolean {
  if (one === 'outstanding' || other === 'outstanding') return false;
  const [first] = readWords(one);
  const [second] = readWords(other);
  return (
    first !== undefined &&
    second !== undefined &&
    ((isGood(first) && isBad(second)) || (isBad(first) && isGood(second)))
  );
}

/** “surplus/(deficit)”, “overspend or underspend”, “sent/not sent”: one word, a sign, the other. */
const joined =
  /([a-z][a-z-]{2,})\)?\s*(\/|\bor\b|\bvs?\b|\bversus\b|\()\s*\(?(?:an? |the )?(not )?([a-z][a-z-]{2,})/g;

/** Two words of opposite sense side by side, one of which decided: the figure may be either; undefined where none are. */
export const doubtOfOpposites: Rule = ({ whole, found: { by } }) => {
  if (!by || !/[/(]| or | v/.test(whole)) return undefined;
  for (const [, one = '', sign, not, other = ''] of whole.matchAll(joined)) {
    const isPair =
      not === undefined ? isOpposite(one, other) || (sign !== '(' && isContrary(one, other)) : one === other;
    if (isPair && [one, other].some((word) => by.text.includes(word)))
      return `“${one}” and “${other}” are opposites`;
  }
  return undefined;
};
