import { matchPhrase, phrasesOf } from './phrases';
import type { Comparator } from './reading';
import type { Token } from './tokens';
import { markAt } from './tokens';

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

export interface Compared {
  readonly comparator: Comparator;
  /** Place after it. */
  readonly next: number;
  /** "within": for a time that is part of a condition ("95% within 4 hours") as well. */
  readonly within: boolean;
}

/** Comparator that stands before a figure, in signs (<, <=, =<, ≤) or words ("no more than", "Max."). */
export function comparatorBefore(tokens: readonly Token[], at: number): Compared | null {
  const first = tokens[at];
  if (!first || first.kind === 'number') return null;
  const phrase = matchPhrase(before, tokens, at);
  if (phrase) {
    const next = markAt(tokens, phrase.next) === '.' ? phrase.next + 1 : phrase.next;
    return { comparator: phrase.meaning, next, within: first.kind === 'word' && first.word === 'within' };
  }
  const signs = markAt(tokens, at) + markAt(tokens, at + 1);
  const two = { '<=': '<=', '=<': '<=', '>=': '>=', '=>': '>=' } as const;
  const one = { '<': '<', '>': '>', '=': '=', '≤': '<=', '≥': '>=', '⩽': '<=', '⩾': '>=' } as const;
  if (signs in two) return { comparator: two[signs as keyof typeof two], next: at + 2, within: false };
  const sign = markAt(tokens, at);
  if (sign in one) return { comparator: one[sign as keyof typeof one], next: at + 1, within: false };
  return null;
}

/** Comparator that stands behind a figure: "100%+", "90% minimum", "10 or fewer". */
export function comparatorAfter(tokens: readonly Token[], at: number): Compared | null {
  if (markAt(tokens, at) === '+') return { comparator: '>=', next: at + 1, within: false };
  const phrase = matchPhrase(after, tokens, at);
  return phrase && { comparator: phrase.meaning, next: phrase.next, within: false };
}

/** Words that may stand between a comparator and its figure without parting them. */
export const fillers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'average', 'of', 'approximately']);
