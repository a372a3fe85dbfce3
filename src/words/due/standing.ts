import { monthOf } from '../months';
import { ordinalWord } from '../numberWords';
import { isBreak, isConditionAt, type Place } from './closed';
import type { Said } from './parts';
import { isEndless, leadsAt } from './phrase';
import { markAt, wordAt } from './rules';
import { sortOf } from './spans';
import type { Token } from './tokens';

/**
 * How sure it is that what is read as a date among open words is one. sure: it is one · rival: it may be one, and so makes
 * the text a question · name: it is a word or a year of something's name ("Winter plan", "2025/26 report").
 */
export type Standing = 'sure' | 'rival' | 'name';

/** Names of months that are other words as well, or names of people. */
const otherWords = /^(?:jan|mar|march|april|may|june|august)$/;

/** Words by which what stands behind them is a time. */
const timed = 'by in during within before after from until till due deadline target about throughout'.split(
  ' ',
);
/** Words that lead on to a name: "review of Q2". */
const naming = /^(?:of|for|on|at|to|the|a|and|with|from|per|this|last|next)$/;

/** What a number follows that tells one part of a plan from the others: "Phase 1 Sept 26" is in September. */
export const numbered =
  /^(?:phase|stage|step|part|tranche|lot|wave|round|batch|item|action|rec|recommendation|priority|section|page|room|week|month)$/;

/**
 * Whether a number tells a part of a plan from the others, alone or with others before or behind it: "Phase 1 Sept", "Recs
 * 1-3 June", "Lots 4, 5 and 6". Two figures behind one part may be a day: "Item 12 November"; so may what stands behind a
 * sign there: "Item 1 – 3 May".
 */
export function isOfParts(tokens: readonly Token[], at: number): boolean {
  if (!isShort(tokens, at)) return false;
  const [part, parts] = [firstOf(tokens, at, jointsOfTwo), firstOf(tokens, at, joints)];
  const isOne = numbered.test(wordAt(tokens, part - 1));
  if (isOne && (part < at || tokens[at]?.text.length === 1)) return true;
  const many = wordAt(tokens, parts - 1);
  const isMany = many.endsWith('s') && numbered.test(many.slice(0, -1));
  return isMany && (parts < at || isJoint(tokens, at + 1, joints));
}

const joints = /^(?:[-,&]|and|to)$/;
const jointsOfTwo = /^(?:&|and)$/;

const isShort = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 0) <= 2;

/** Whether a word or sign stands between two short numbers, and not in "30-06-2026". */
const isJoint = (tokens: readonly Token[], at: number, these: RegExp): boolean =>
  isShort(tokens, at - 1) &&
  isShort(tokens, at + 1) &&
  these.test(tokens[at]?.text ?? '') &&
  markAt(tokens, at + 2) !== '-';

/** Where the first of some numbers stands that are joined. */
function firstOf(tokens: readonly Token[], at: number, these: RegExp): number {
  let first = at;
  while (isJoint(tokens, first - 1, these)) first -= 2;
  return first;
}

/**
 * Whether a number tells parts of a plan from each other or may be a day: "Item 12 November", "40 March". One figure behind
 * such a word ("Phase 1 Sept") is no day.
 */
function isNumbered(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.kind === 'number')
    return numbered.test(wordAt(tokens, from - 1)) || isSeveral(tokens, from);
  const [before, number] = [tokens[from - 2], tokens[from - 1]];
  return (
    monthOf(tokens[from]?.text ?? '') !== null &&
    number?.kind === 'number' &&
    number.text.length <= 2 &&
    !numbered.test(before?.text ?? '') &&
    !isWrittenTo(tokens, from - 1)
  );
}

/** Whether figures may tell several things from each other, or be days: "Sites 5–9 March", "Workshops 5 & 6 March". */
const isSeveral = (tokens: readonly Token[], from: number): boolean =>
  /[^su]s$/.test(wordAt(tokens, from - 1)) && !leadsAt(tokens, from - 1) && isJoint(tokens, from + 1, joints);

/** Whether a number at a place is written to other figures or to a sign of money: "3.2", "v2", "£27". */
export function isWrittenTo(tokens: readonly Token[], at: number): boolean {
  const [token, sign] = [tokens[at], tokens[at - 1]];
  if (!token || !sign || token.kind !== 'number') return false;
  if (/^[£$€#]$/.test(sign.text)) return true;
  // "Phase 1 2026/27".
  if (sign.kind === 'number') return !numbered.test(wordAt(tokens, at - 2)) || token.text.length < 4;
  return !token.apart && (sign.kind === 'word' || (!sign.apart && tokens[at - 2]?.kind === 'number'));
}

/** Whether figures go on behind a date, or it is as well a count of what stands there: "27%", "March 27 schools". */
function goesOnBehind(tokens: readonly Token[], next: number): boolean {
  const [last, token, other] = [tokens[next - 1], tokens[next], tokens[next + 1]];
  if (!last || !token) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'mark')
    return !token.apart && (token.text === '%' || (other?.kind === 'number' && !other.apart));
  const isShort = last.kind === 'number' && !last.ordinal && last.text.length <= 2;
  const isCount = isShort && tokens[next - 2]?.kind === 'word' && /[^s]s$/.test(token.text);
  return !token.apart || isCount;
}

/** Whether what ends there counts what stands behind it, a sign apart from the date: "January 2027 – 28 days". */
export const isCountBehind = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.kind === 'number' &&
  markAt(tokens, end - 2) !== '' &&
  tokens[end - 2]?.apart === true &&
  markAt(tokens, end - 2) !== "'" &&
  /[^s]s$/.test(wordAt(tokens, end)) &&
  !isEndless(tokens, end);

/** Whether the last of two dates of two sizes is of the name that stands behind it: "October 2026 – winter service". */
export const isNameBehind = (said: Said, tokens: readonly Token[], end: number): boolean =>
  said.kind === 'range' &&
  sortOf(said) === 'mixed' &&
  (said.last.kind === 'year' ||
    (said.last.kind === 'part' &&
      !said.last.year &&
      /^(?:season|term|quarter|half|feast)$/.test(said.last.part.kind))) &&
  isName(tokens, end);

/** Whether a name goes on at a place: "October – winter | service", not "in winter | for schools". */
export const isName = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) !== '' &&
  !naming.test(wordAt(tokens, at)) &&
  !leadsAt(tokens, at) &&
  !isConditionAt(tokens, at) &&
  !isEndless(tokens, at);

/** A part of a year, a date in figures or a year that names no other year or day: it may be no date. */
function isBare(said: Said, tokens: readonly Token[], from: number): boolean {
  if (said.kind === 'range') return isYear(said);
  if (said.kind === 'changed')
    return said.of.kind === 'year' && (said.of.alone === true || said.of.year.kind === 'this');
  if (said.kind === 'year') return true;
  if (said.year) return false;
  return said.part.kind !== 'day' || tokens[from + 1]?.text === '/';
}

/** Years alone, whatever joins them. */
export const isYear = (said: Said): boolean =>
  said.kind === 'year' || (said.kind === 'range' && isYear(said.first) && isYear(said.last));

/** How sure a date is that begins at `from`, by the words and signs around it. */
export function standingOf(said: Said, tokens: readonly Token[], from: number, place: Place): Standing {
  const isFirst = place.start === 0 || isEdge(tokens, place.start - 1);
  const isOtherWord = otherWords.test(wordAt(tokens, from));
  const isLast =
    place.next === tokens.length ||
    isEdge(tokens, place.next) ||
    // "2027/28 subject to funding"; not "may depend on funding".
    (wordAt(tokens, from) !== 'may' && isConditionAt(tokens, place.next));
  if (goesOnBehind(tokens, place.next)) return isYear(said) ? 'name' : 'rival';
  // "A third of March targets".
  const isInWords = ordinalWord(wordAt(tokens, from)) !== null && wordAt(tokens, from + 1) === 'of';
  if (isInWords && (!isLast || wordAt(tokens, from - 1) === 'a')) return 'rival';
  if (isNumbered(tokens, from)) return isYear(said) ? 'name' : 'rival';
  // "Figures for Q2 2026/27", "ready for winter".
  const isPeriod = /^(?:quarter|half|year)$/.test(sortOf(said));
  const isNeed = /^(?:season|term)$/.test(sortOf(said)) && !isFirst && said.kind === 'part' && !said.year;
  if ((isPeriod || isNeed) && place.leads.has('for') && !place.leads.has('about')) return 'name';
  // "31 March lunches", "12 March Road".
  const isOther =
    !isLast && !naming.test(wordAt(tokens, place.next)) && otherWords.test(wordAt(tokens, place.next - 1));
  if (isOther && place.leads.size === 0 && isDayAlone(said)) return 'rival';
  if (!isBare(said, tokens, from) || timed.some((word) => place.leads.has(word))) return 'sure';
  const isAlone = [...place.leads].every((word) => word === 'the') && isFirst && isLast;
  if (isAlone && place.start === 0) return 'sure';
  // "Update at Q3".
  if (isPeriod && isLast && place.leads.has('at')) return 'sure';
  if (said.kind !== 'part') return 'name';
  if (isOtherWord) return isLast ? 'rival' : 'name';
  const isLed = isFirst || (place.leads.size === 0 && !naming.test(wordAt(tokens, place.start - 1)));
  if (isAlone || (isLast && isLed && said.part.kind !== 'day')) return 'sure';
  if (said.part.kind === 'month') return isFirst && place.leads.size === 0 ? 'sure' : 'rival';
  return said.part.kind === 'quarter' || said.part.kind === 'half' ? 'rival' : 'name';
}

const isDayAlone = (said: Said): boolean => said.kind === 'part' && said.part.kind === 'day' && !said.year;

/** A sign between two parts of a text. */
export const isEdge = (tokens: readonly Token[], at: number): boolean =>
  isBreak(tokens, at) || /^[:/?]$/.test(markAt(tokens, at));
