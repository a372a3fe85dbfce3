import { clauseTo, hasSubject, isBreak, isCondition, isConditionAt, isValidity, type Place } from './closed';
import type { Dated } from './dated';
import { ownYear } from './resolve';
import { markAt, wordAt } from './rules';
import { sortOf } from './spans';
import { isName } from './standing';
import { isPastForm } from './tense';
import type { Token } from './tokens';

/** A date at the head of a text, and others that are of something else: "June 2027, contract ends December 2027". */
const obliges = /^(?:must|shall|should|needs)$/;

/**
 * The dates of a text without those of something else, where one stands alone at the head: "Q2 – following the June
 * consultation" and "Autumn 2026 (tender issued in May)" have but the first.
 */
export function withoutAsides(
  [head, ...others]: readonly Dated[],
  tokens: readonly Token[],
): readonly Dated[] {
  if (!head) return [];
  const isAlone = isHead(tokens, head) && others.every((date) => isAside(tokens, date, head));
  return isAlone ? [head] : [head, ...others];
}

/** Whether nothing stands before a date, and nothing in its clause behind it: "June 2027, contract ends in December". */
export const isHead = (tokens: readonly Token[], { start, next }: Place): boolean =>
  !tokens.slice(0, start).some(({ kind }) => kind !== 'mark') &&
  (next === tokens.length ||
    isBreak(tokens, next) ||
    markAt(tokens, next) === ':' ||
    isConditionAt(tokens, next));

/**
 * Whether a date is of something else than the date at the head: how long that holds, what the head comes after, or in
 * brackets what must be done or comes before it ("July 2026 (consultation started in May)"). What has been done in brackets
 * without a word that says what, is the action itself ("July 2026 (launched in May)").
 */
export function isAside(tokens: readonly Token[], date: Dated, head: Dated): boolean {
  if (isValidity(tokens, date)) return true;
  const from = clauseTo(tokens, date.start, date.floor);
  const words = tokens.slice(from, date.start);
  const isInBracket = isBracketed(tokens, head.next, date.start);
  if (isInBracket && words.some(({ text }, at) => obliges.test(text) && hasSubject(tokens, from + at)))
    return true;
  const [begins, headBegins, headEnds] = [dayOf(date, 'from'), dayOf(head, 'from'), dayOf(head, 'to')];
  const isOther = words.some(({ text }) => text === 'or') || wordAt(tokens, date.next) === 'or';
  if (isOther || begins === null || headBegins === null || headEnds === null) return false;
  // "30 September 2026 (in time for Cabinet in October)".
  if (isInBracket && isPurpose(words)) return begins >= headBegins;
  // "July 2026 (Q1 report)".
  if (isInBracket && isNameOf(tokens, date)) return true;
  if (isCondition(tokens, date)) return begins <= headEnds;
  return isInBracket && begins < headBegins && words[0]?.kind === 'word' && !isPastForm(words[0].text);
}

/** Whether words name what something is done for. */
const isPurpose = (words: readonly Token[]): boolean =>
  /^(?:in time )?for /.test(
    words
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' '),
  );

/** Whether a bracket is open at `to` that was not at `from`. */
const isBracketed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .reduce((open, { text }) => open + (/^[([]$/.test(text) ? 1 : /^[)\]]$/.test(text) ? -1 : 0), 0) > 0;

/** Whether a quarter without a year is of the name that begins behind it. */
const isNameOf = (tokens: readonly Token[], { said, next }: Dated): boolean =>
  /^(?:quarter|half)$/.test(sortOf(said)) && ownYear(said) === undefined && isName(tokens, next);

const dayOf = ({ due }: Dated, end: 'from' | 'to'): string | null =>
  due.kind === 'days' ? due[end] : due.kind === 'from' ? due.from : null;
