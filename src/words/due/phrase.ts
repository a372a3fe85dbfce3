import { meantBy } from './resolve';
import { markAt, wordAt, type Found } from './rules';
import { dayAfter, different, holds, type Span } from './span';
import { spans } from './spans';
import type { Said } from './parts';
import type { Token } from './tokens';
import { yearOf, type KnownYears } from './yearNamed';

/**
 * When something is due.
 * days: on one of these days, the last of which is the one that counts · from: from a day, without an end ·
 * none: no date, and rightly so ("Ongoing", "TBC", "-"), with the days that it runs over where they are known ·
 * unread: nothing that can be read as a date · which year: the plan does not say its year ·
 * several: it can be meant in several ways ("Q4 2023"), all of which are given.
 */
export type Due =
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'from'; readonly from: string }
  | { readonly kind: 'none'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'unread' | 'which year' }
  | { readonly kind: 'several'; readonly spans: readonly Span[] };

export const unread: Due = { kind: 'unread' };

/** The days that are meant; several where they are not sure, unread where there are none. */
export const dueOn = (meant: readonly Span[]): Due => {
  const [first, ...others] = different(meant);
  if (!first) return unread;
  return others.length > 0
    ? { kind: 'several', spans: [first, ...others].map(({ from, to }) => ({ from, to })) }
    : { kind: 'days', from: first.from, to: first.to };
};

/** Words of time before a date that change nothing: "due by", "in", "target date:", "approx.". */
const before = new Set(
  'by due in on at for during within inside into over across through of the about around deadline target date timescale tbc to until till between every each'.split(
    ' ',
  ),
);
const after = new Set(['tbc', 'about', 'revised', 'target', 'deadline', 'due', 'often']);
/** Words before a date that say of it that it has no end, or no day. */
const opens = new Set(['from', 'before', 'after', 'ongoing', 'often', 'throughout']);

/** What may stand before "from". */
const beforeFrom = /^(?:not|from|ongoing|often|tbc|throughout|due|[-:/,.~])$/;

/** What the words before a date say of it, and where it begins. */
interface Opening {
  readonly next: number;
  readonly words: ReadonlySet<string>;
}

/** Whether a word of time stands at a place; "not" only in "not from". */
export const leadsAt = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  return before.has(word) || opens.has(word) || (word === 'not' && wordAt(tokens, at + 1) === 'from');
};

export function openingOf(tokens: readonly Token[]): Opening {
  const words = new Set<string>();
  let next = 0;
  for (; next < tokens.length; next += 1) {
    const word = wordAt(tokens, next);
    const isKnown = leadsAt(tokens, next);
    // "Revised from March" names the date that was.
    if (word === 'from' && ![...words].every((other) => beforeFrom.test(other))) break;
    // "The year" is a year.
    if (word === 'the' && /^(?:year|plan)$/.test(wordAt(tokens, next + 1))) break;
    if (isKnown) words.add(word);
    else if (/^[-:/,.~]$/.test(markAt(tokens, next)) && words.size > 0) words.add(markAt(tokens, next));
    else break;
  }
  return { next, words };
}

/** Where the words of time begin that stand before a date: "in" of "to open in May", "Due: March". */
export function leadingWords(tokens: readonly Token[], from: number): number {
  let start = from;
  for (;;) {
    const isSign = /^[-:~]$/.test(markAt(tokens, start - 1));
    if (!leadsAt(tokens, start - (isSign ? 2 : 1))) return start;
    start -= isSign ? 2 : 1;
  }
}

/**
 * What a whole phrase says, of all the ways in which it can be read: what they agree on, or all of it. null where a word
 * of it is not of the grammar.
 */
export function phraseOf(tokens: readonly Token[], known: KnownYears): Due | null {
  const opening = openingOf(tokens);
  if (opening.next === tokens.length) return wordsAlone(opening.words, known);
  const dates = spans({ tokens, plan: known.plan }, opening.next);
  return oneDate(dates, opening, tokens, known);
}

/** What a phrase of one date says. */
const oneDate = (
  dates: readonly Found<Said>[],
  { words }: Opening,
  tokens: readonly Token[],
  known: KnownYears,
): Due | null =>
  agreedOn(dates.flatMap(({ what, next }) => dueOfDate(what, words, tokens.slice(next), known) ?? []));

const spansOf = (due: Due | null): readonly Span[] =>
  due?.kind === 'days' ? [due] : due?.kind === 'several' ? due.spans : [];

/**
 * The days that a date and another way to say it both mean. What has no year in the other may be of the reporting year, of
 * the days before it, or of the year of these: "Summer term 2027 (July)", "31 March 2028 (Q4)". None where they contradict.
 * `isLong`: it goes from one date to another, of which the other way says no part.
 */
export function agreed(due: Due | null, isLong: boolean, other: readonly Token[], known: KnownYears): Span[] {
  const ones = spansOf(due);
  const opening = openingOf(other);
  const dates = spans({ tokens: other, plan: known.plan }, opening.next).filter(
    ({ what }) => !isListed(what),
  );
  const [last] = ones.map(({ to }) => Number(to.slice(0, 4))).slice(-1);
  const years = last === undefined ? [] : [last - 1, last].map((year) => yearOf(known.system, year));
  for (const reported of [known.reported, ...ones, ...years]) {
    const meant = spansOf(oneDate(dates, opening, other, { ...known, reported }));
    const both = ones.flatMap((one) =>
      meant.flatMap((two) => (holds(two, one) ? [one] : holds(one, two) && !isLong ? [two] : [])),
    );
    if (both.length > 0) return different(both);
  }
  return [];
}

/** What several readings of one text come to: those without days fall away beside those that have some. */
function agreedOn(found: readonly Due[]): Due | null {
  const read = found.filter(({ kind }) => kind !== 'unread');
  const [first, ...others] = read;
  if (!first) return found[0] ?? null;
  if (others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  const days = read.flatMap((due) => (due.kind === 'days' ? [due] : due.kind === 'several' ? due.spans : []));
  return days.length >= read.length ? dueOn(days) : unread;
}

/** A date with the words before it and behind it; null where these are not of the grammar. */
function dueOfDate(
  said: Said,
  words: ReadonlySet<string>,
  rest: readonly Token[],
  known: KnownYears,
): Due | null {
  const closing = closingOf(rest);
  if (closing === null) return null;
  // "2026/27 annual report" is no time.
  if (rest.length === 1 && wordAt(rest, 0) === 'often' && isYears(said)) return null;
  // "2026/27 ongoing" as "ongoing 2026/27"; "2026/27 and ongoing" goes on behind it.
  const goesOn = rest.length === 1 && wordAt(rest, 0) === 'ongoing';
  const isPeriod =
    words.has('throughout') || runsThrough(goesOn ? new Set([...words, 'ongoing']) : words, said);
  // "Year" by itself is no date; "throughout the year" and "monthly in the year" are.
  if (
    isAlone(said) &&
    !isPeriod &&
    !['in', 'during', 'within', 'over', 'across', 'through'].some((word) => words.has(word))
  )
    return null;
  // "Between June" has no end; "from June and July" is no day to begin.
  if (words.has('between') && !isRange(said)) return null;
  const isOpen = ['from', 'before', 'after'].some((word) => words.has(word));
  if (isOpen && said.kind === 'range' && said.listed) return null;
  if ((words.has('after') || words.has('before')) && isRange(said)) return null;
  // "Ongoing March 2027" may be a review.
  if (words.has('ongoing') && !isPeriod && !joints.some((word) => words.has(word))) return null;
  const meant = meantBy(said, known);
  if (meant === 'which year') return isPeriod ? { kind: 'none' } : { kind: 'which year' };
  if (isPeriod) {
    const [span, ...others] = meant;
    return span && others.length === 0 ? { kind: 'none', from: span.from, to: span.to } : unread;
  }
  return opened(words, closing === 'open', said, meant);
}

/** What leads from "ongoing" to a date. */
const joints = ['from', 'after', 'to', 'until', 'till', 'by', 'before', '-', ':', '/', ','];

/**
 * "From", "after" and "onwards" have no last day, save of what says its end ("Apr 26 - Mar 27 (ongoing)"); "before" ends on
 * the day before, unless an end is named.
 */
function opened(words: ReadonlySet<string>, onwards: boolean, said: Said, meant: readonly Span[]): Due {
  const [span, ...others] = meant;
  if (!span || others.length > 0) return dueOn(meant);
  if (words.has('after')) return { kind: 'from', from: dayAfter(span.to, 1) };
  if ((onwards || words.has('from')) && !isRange(said)) return { kind: 'from', from: span.from };
  if (!words.has('before') || (said.kind === 'changed' && span.from === span.to)) return dueOn(meant);
  const day = dayAfter(span.from, -1);
  return { kind: 'days', from: day, to: day };
}

const isListed = (said: Said): boolean => said.kind === 'range' && said.listed === true;

export const isRange = (said: Said): boolean =>
  said.kind === 'range' || (said.kind === 'year' && said.year.kind === 'years');

const isAlone = (said: Said): boolean => said.kind === 'year' && said.alone === true;

/** "Ongoing 2026/27", "quarterly in 2026/27": what goes on through years has no date. */
function runsThrough(words: ReadonlySet<string>, said: Said): boolean {
  const goesOn = words.has('ongoing') || words.has('often');
  const ends = ['to', 'until', 'till', 'by', 'from', 'after', 'before'].some((word) => words.has(word));
  return goesOn && !ends && isYears(said);
}

const isYears = (said: Said): boolean =>
  said.kind === 'year' || (said.kind === 'range' && isYears(said.first) && isYears(said.last));

/** Words without a date: "Ongoing – monthly", "TBC", "Throughout". null for "by", "target". */
function wordsAlone(words: ReadonlySet<string>, known: KnownYears): Due | null {
  if (words.has('throughout')) {
    const isOneYear =
      known.plan !== null && known.plan.from === known.reported?.from && known.plan.to === known.reported.to;
    return isOneYear && known.plan
      ? { kind: 'none', from: known.plan.from, to: known.plan.to }
      : { kind: 'none' };
  }
  const says = words.has('ongoing') || words.has('often') || words.has('tbc');
  const isOpen = ['from', 'before', 'after', 'between'].some((word) => words.has(word));
  return says && !isOpen ? { kind: 'none' } : null;
}

const endless = /^(?:onwards?|forwards?|ongoing|after|thereafter|present)$/;

/** Whether a word that stands behind a date gives it no end: "onwards", "ongoing". */
export const isEndless = (tokens: readonly Token[], at: number): boolean => endless.test(wordAt(tokens, at));

/** What stands behind a date: 'open' for "onwards", 'closed' for nothing or "(TBC)"; null for other words. */
function closingOf(tokens: readonly Token[]): 'open' | 'closed' | null {
  const rest = tokens.map(({ text }) => text);
  const words = rest.filter((text) => !/^[-,;/&]$/.test(text));
  while (words.length > 1 && /^(?:and|then|to)$/.test(words[0] ?? '')) words.shift();
  if (words.length > 0 && words.length < 3 && words.every((text) => endless.test(text) || text === '+'))
    return 'open';
  if (/^often(?: (?:thereafter|after|afterwards))?$/.test(words.join(' '))) return 'closed';
  return rest.every((text) => after.has(text) || /^[-,;]$/.test(text)) && !/^[-,;]$/.test(rest.at(-1) ?? '')
    ? 'closed'
    : null;
}
