import { numberWord } from '../numberWords';
import { dayAfter, endOf, hull, monthsOf, partOf, startOf, type Span } from './span';
import type { Said } from './parts';
import { unitAt } from './readPart';
import { markAt, past, wordAt, yearAt, type Found } from './readYear';
import type { Token } from './tokens';
import type { KnownYears } from './yearNamed';

type Change = (span: Span) => Span | null;

const third =
  (part: number): Change =>
  (span) =>
    partOf(span, part, 3);
const half =
  (part: number): Change =>
  (span) =>
    partOf(span, part, 2);

/** Words that pick a part of what follows: "end of March", "early 2027". `of`: only with "of" behind it. */
const picks: Readonly<Record<string, { readonly change: Change; readonly of?: true } | undefined>> = {
  end: { change: endOf },
  start: { change: startOf, of: true },
  beginning: { change: startOf, of: true },
  early: { change: third(0) },
  mid: { change: third(1) },
  middle: { change: third(1), of: true },
  late: { change: third(2) },
};

/** The twelve months that end with a month or a day: "year ending March 2027". */
const yearTo: Change = ({ to }) => {
  const next = dayAfter(to, 1);
  return next.endsWith('-01') ? monthsOf(Number(next.slice(0, 4)) - 1, Number(next.slice(5, 7)), 12) : null;
};

/** The week that begins or ends on a day. */
const weeks: Readonly<Record<string, Change | undefined>> = {
  weekfrom: ({ from, to }) => (from === to ? { from, to: dayAfter(from, 6) } : null),
  weekto: ({ from, to }) => (from === to ? { from: dayAfter(from, -6), to } : null),
};

const changed = (found: Found<Said> | null, change: Change): Found<Said> | null =>
  found && { what: { kind: 'changed', change, of: found.what }, next: found.next };

/** Deeper than this no date goes: "end of the end of the …". */
const deepest = 4;

/** One date with the words that pick a part of it: "the end of March 2027", "early 2027", "second half of 2026/27". */
export function pickedAt(
  tokens: readonly Token[],
  start: number,
  known: KnownYears,
  depth = 0,
): Found<Said> | null {
  const at = past(tokens, start, 'the');
  if (depth > deepest) return null;
  const word = wordAt(tokens, at);
  const thisYear: Said = { kind: 'year', year: { kind: 'this', later: 0 } };
  if (word === 'eoy' || word === 'eofy')
    return changed(yearAt(tokens, at + 1) ?? { what: thisYear, next: at + 1 }, endOf);
  const [first, second] = halfAt(tokens, at);
  if (first !== null)
    return changed(pickedAt(tokens, past(tokens, second, 'of'), known, depth + 1), half(first));
  const some = someMonthsAt(tokens, at);
  if (some) return changed(pickedAt(tokens, some.next, known, depth + 1), some.what);
  if (word === 'year' && /^end(?:ing|ed)$/.test(wordAt(tokens, at + 1)))
    return changed(unitAt(tokens, past(tokens, at + 2, 'in', 'on'), known), yearTo);
  const week = weeks[word];
  if (week) return changed(unitAt(tokens, at + 1, known), week);
  const unit = unitAt(tokens, at, known);
  if (unit) return withEnd(tokens, unit, known);
  const pick = picks[word];
  if (!pick) return null;
  const other = secondPickAt(tokens, at + 1);
  const behind = other?.next ?? at + 1;
  const dash = markAt(tokens, behind) === '-' ? behind + 1 : behind;
  const place = past(tokens, dash, 'of', 'in');
  if ((pick.of ?? other?.what.of) && place === dash) return null;
  const change = other ? between(pick.change, other.what.change) : pick.change;
  const end = past(tokens, past(tokens, place, 'the'), 'current');
  const bare = yearAt(tokens, place) ?? yearAt(tokens, end);
  return changed(bare?.what.alone ? bare : pickedAt(tokens, place, known, depth + 1), change);
}

/** "to late" in "mid to late November". */
function secondPickAt(
  tokens: readonly Token[],
  at: number,
): Found<NonNullable<(typeof picks)[string]>> | null {
  const joint = ['-', '/'].includes(markAt(tokens, at)) || wordAt(tokens, at) === 'to';
  const pick = joint ? picks[wordAt(tokens, at + 1)] : undefined;
  return pick ? { what: pick, next: at + 2 } : null;
}

const between =
  (one: Change, other: Change): Change =>
  (span) => {
    const [first, last] = [one(span), other(span)];
    return first && last && hull(first, last);
  };

/** The first or the last months of a span: "first six months of 2026/27". */
function someMonthsAt(tokens: readonly Token[], at: number): Found<Change> | null {
  const which = wordAt(tokens, at);
  if (!['first', 'last', 'final'].includes(which) || !/^months?$/.test(wordAt(tokens, at + 2))) return null;
  const count = numberWord(wordAt(tokens, at + 1)) ?? Number(tokens[at + 1]?.text);
  if (!(count >= 1 && count <= 12) || wordAt(tokens, at + 3) !== 'of') return null;
  const what: Change = ({ from, to }) => {
    if (!from.endsWith('-01')) return null;
    const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
    const first = monthsOf(year, month, count);
    if (which === 'first') return first.to <= to ? first : null;
    const last = dayAfter(to, 1);
    const begins = monthsOf(Number(last.slice(0, 4)) - 1, Number(last.slice(5, 7)) + 12 - count, count);
    return begins.to === to && begins.from >= from ? begins : null;
  };
  return { what, next: at + 4 };
}

/** "first half", "2nd half": which, and where the rest begins. */
function halfAt(tokens: readonly Token[], at: number): readonly [number | null, number] {
  const token = tokens[at];
  const which = token?.ordinal
    ? ['1', '2'].indexOf(token.text)
    : ['first', 'second'].indexOf(wordAt(tokens, at));
  return which >= 0 && wordAt(tokens, at + 1) === 'half' ? [which, at + 2] : [null, at];
}

/** "year end", "2026/27 year-end", "Q3 end", "year end 2026/27". */
function withEnd(tokens: readonly Token[], unit: Found<Said>, known: KnownYears): Found<Said> {
  const { what, next } = unit;
  const isBare = what.kind === 'year' && what.alone === true;
  const year = past(tokens, next, 'year');
  const dash = markAt(tokens, year) === '-' ? year + 1 : year;
  if (wordAt(tokens, dash) !== 'end') return unit;
  const after = isBare ? yearAt(tokens, past(tokens, dash + 1, 'of')) : null;
  // "Year end March 2027".
  const month = isBare && !after ? unitAt(tokens, past(tokens, dash + 1, 'of'), known) : null;
  if (month?.what.kind === 'part') return changed(month, endOf) ?? unit;
  return {
    what: { kind: 'changed', change: endOf, of: after?.what ?? what },
    next: after?.next ?? dash + 1,
  };
}

const separators = new Set(['-', '/', '&', ',', ';']);
const joins = new Set(['to', 'and', 'until', 'till', 'through']);

/** Where what stands behind a separator begins; null where there is none. */
function pastSeparator(tokens: readonly Token[], at: number): { next: number; sort: 'to' | 'and' } | null {
  const mark = markAt(tokens, at);
  const word = wordAt(tokens, at);
  if (mark === ',' && wordAt(tokens, at + 1) === 'and') return { next: at + 2, sort: 'and' };
  if (separators.has(mark)) return { next: at + 1, sort: mark === '-' ? 'to' : 'and' };
  return joins.has(word) ? { next: at + 1, sort: word === 'and' ? 'and' : 'to' } : null;
}

/** More dates than this are a list of something else. */
const mostDates = 8;

/** A date, or several from the first to the last: "October 2026 – March 2027", "Q1, Q2 and Q3 2026/27". */
export function spanAt(tokens: readonly Token[], at: number, known: KnownYears): Found<Said> | null {
  const dates: Said[] = [];
  const sorts: ('to' | 'and')[] = [];
  let next = at;
  let from = at;
  while (dates.length < mostDates) {
    const found = pickedAt(tokens, from, known);
    if (!found) break;
    dates.push(found.what);
    next = found.next;
    const separated = pastSeparator(tokens, next);
    if (!separated) break;
    from = separated.next;
    sorts.push(separated.sort);
  }
  const [last, ...before] = dates.reverse();
  if (!last) return null;
  const what = before.reduce<Said | null>(
    (rest, date, place) => rest && rangeOf(date, rest, sorts[before.length - 1 - place] ?? 'to'),
    last,
  );
  return what && { what, next };
}

/** Two dates as one range. A number takes its sense from the other: "1-31 March", "Q3-4", "Years 2-3". */
function rangeOf(one: Said, other: Said, sort: 'to' | 'and'): Said | null {
  const nearest = other.kind === 'range' ? other.first : other;
  const first = one.kind === 'number' ? asOther(one, nearest) : asTerm(one, nearest);
  const last = other.kind === 'number' ? asOther(other, one) : other;
  if (!first || !last) return null;
  // "2028-29 January" is no range from a year to a day.
  if (isYear(first) && last.kind === 'part' && last.part.kind === 'day') return null;
  // "2025 to 2028" is written of a plan as "2025-28" is.
  if (sort === 'to' && first.kind === 'year' && last.kind === 'year') {
    const [from, to] = [first.year, last.year];
    if (from.kind === 'calendar' && to.kind === 'calendar')
      return from.year < to.year
        ? { kind: 'year', year: { kind: 'years', first: from.year, last: to.year } }
        : null;
  }
  return { kind: 'range', first, last };
}

const isYear = (said: Said): boolean => (said.kind === 'changed' ? isYear(said.of) : said.kind === 'year');

/** "Spring and Summer terms": the first is a term, too. */
const asTerm = (one: Said, other: Said): Said =>
  one.kind === 'part' &&
  one.part.kind === 'season' &&
  !one.year &&
  other.kind === 'part' &&
  other.part.kind === 'term'
    ? { ...one, part: { ...one.part, kind: 'term' } }
    : one;

function asOther({ number, year }: Extract<Said, { kind: 'number' }>, other: Said): Said | null {
  if (other.kind === 'year' && other.year.kind === 'nth' && !year)
    return { kind: 'year', year: { kind: 'nth', number } };
  if (other.kind !== 'part') return null;
  const { part } = other;
  if (part.kind === 'quarter' && number >= 1 && number <= 4)
    return { kind: 'part', part: { kind: 'quarter', number }, year };
  if (part.kind === 'day' && !year) return { kind: 'part', part: { ...part, day: number }, year: other.year };
  return null;
}
