import type { Comparator, Direction } from './reading';
import { markAt, matchPhrase, phrasesOf, type Token } from './tokens';

const before = phrasesOf<Comparator>([
  ['at least', '>='],
  ['at or above', '>='],
  ['no less than', '>='],
  ['no fewer than', '>='],
  ['no lower than', '>='],
  ['not less than', '>='],
  ['not fewer than', '>='],
  ['not below', '>='],
  ['a minimum', '>='],
  ['minimum', '>='],
  ['min', '>='],
  ['greater than or equal to', '>='],
  ['more than or equal to', '>='],
  ['more than', '>'],
  ['greater than', '>'],
  ['higher than', '>'],
  ['in excess of', '>'],
  ['exceeding', '>'],
  ['above', '>'],
  ['over', '>'],
  ['at most', '<='],
  ['at or below', '<='],
  ['at or under', '<='],
  ['no more than', '<='],
  ['no higher than', '<='],
  ['no greater than', '<='],
  ['no longer than', '<='],
  ['not more than', '<='],
  ['not above', '<='],
  ['not exceeding', '<='],
  ['not to exceed', '<='],
  ['up to', '<='],
  ['a maximum', '<='],
  ['maximum', '<='],
  ['max', '<='],
  ['within', '<='],
  ['less than or equal to', '<='],
  ['fewer than or equal to', '<='],
  ['less than', '<'],
  ['fewer than', '<'],
  ['lower than', '<'],
  ['below', '<'],
  ['under', '<'],
  ['exactly', '='],
  ['equal to', '='],
]);

const after = phrasesOf<Comparator>([
  ['minimum', '>='],
  ['min', '>='],
  ['or more', '>='],
  ['or above', '>='],
  ['or over', '>='],
  ['or higher', '>='],
  ['or greater', '>='],
  ['and above', '>='],
  ['and over', '>='],
  ['and higher', '>='],
  ['maximum', '<='],
  ['max', '<='],
  ['or less', '<='],
  ['or fewer', '<='],
  ['or below', '<='],
  ['or under', '<='],
  ['or lower', '<='],
  ['and below', '<='],
  ['and under', '<='],
]);

interface Compared {
  readonly comparator: Comparator;
  /** Place after it. */
  readonly next: number;
  /** "within": for a time that is part of a condition ("95% within 4 hours") as well. */
  readonly within: boolean;
}

const oneSign: ReadonlyMap<string, Comparator> = new Map([
  ['<', '<'],
  ['>', '>'],
  ['=', '='],
  ['≤', '<='],
  ['≥', '>='],
  ['⩽', '<='],
  ['⩾', '>='],
]);
const twoSigns: ReadonlyMap<string, Comparator> = new Map([
  ['<=', '<='],
  ['=<', '<='],
  ['>=', '>='],
  ['=>', '>='],
]);

/** Comparator that stands before a figure, in signs (<, <=, =<, ≤) or words ("no more than", "Max."). */
export function comparatorBefore(tokens: readonly Token[], at: number): Compared | null {
  const first = tokens[at];
  if (!first || first.kind === 'number') return null;
  const phrase = matchPhrase(before, tokens, at);
  if (phrase) {
    const next = markAt(tokens, phrase.next) === '.' ? phrase.next + 1 : phrase.next;
    return { comparator: phrase.meaning, next, within: first.kind === 'word' && first.word === 'within' };
  }
  const sign = markAt(tokens, at);
  const alone = oneSign.get(sign);
  if (alone === undefined) return null;
  const both = twoSigns.get(sign + markAt(tokens, at + 1));
  return both
    ? { comparator: both, next: at + 2, within: false }
    : { comparator: alone, next: at + 1, within: false };
}

/** Comparator that stands behind a figure: "100%+", "90% minimum", "10 or fewer". */
export function comparatorAfter(tokens: readonly Token[], at: number): Compared | null {
  if (markAt(tokens, at) === '+') return { comparator: '>=', next: at + 1, within: false };
  const phrase = matchPhrase(after, tokens, at);
  return phrase && { comparator: phrase.meaning, next: phrase.next, within: false };
}

/** Words that may stand between a comparator and its figure without parting them. */
export const fillers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'average', 'of', 'approximately']);

const directionWords: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...[
    'maintain',
    'maintained',
    'maintaining',
    'sustain',
    'hold',
    'keep',
    'same',
    'unchanged',
    'stable',
    'static',
  ].map((word): [string, Direction] => [word, 'maintain']),
  ...[
    'increase',
    'increased',
    'increasing',
    'raise',
    'grow',
    'higher',
    'up',
    'upward',
    'more',
    'rise',
    'uplift',
  ].map((word): [string, Direction] => [word, 'increase']),
  ...[
    'decrease',
    'decreased',
    'reduce',
    'reduced',
    'reducing',
    'reduction',
    'lower',
    'fewer',
    'down',
    'less',
  ].map((word): [string, Direction] => [word, 'decrease']),
  ...['downward', 'minimise', 'minimize', 'fall', 'cut', 'decline'].map((word): [string, Direction] => [
    word,
    'decrease',
  ]),
  ...['improve', 'improved', 'improving', 'improvement', 'better'].map((word): [string, Direction] => [
    word,
    'improve',
  ]),
]);

const arrows: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['↑', 'increase'],
  ['▲', 'increase'],
  ['↓', 'decrease'],
  ['▼', 'decrease'],
  ['→', 'maintain'],
  ['↔', 'maintain'],
]);

/** Direction that a single word names: "reduce", "Increase"; null for other words. */
export function directionOf(word: string): Direction | null {
  return directionWords.get(word) ?? null;
}

/**
 * Direction that a target without a figure asks for, from its first word or arrow: "Maintain", "Decrease on
 * last year", "↑". Null for other texts. "Increase or maintain" asks for no more than to maintain.
 */
export function readDirection(folded: string, text: string): Direction | null {
  const arrow = arrows.get(text.trim());
  if (arrow) return arrow;
  if (folded.length > 200) return null;
  const [first = '', second = '', third = ''] = folded.split(' ');
  const direction = directionOf(first === 'to' || first === 'an' || first === 'a' ? second : first);
  const either = /^(?:or|and)$/.test(second) && directionOf(third) === 'maintain';
  return direction && either ? 'maintain' : direction;
}
