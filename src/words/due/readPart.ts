import { endOfMonth, isoMonth } from '../days';
import { monthOf } from '../months';
import { quarterNumbers, quarterOrdinals } from '../quarters';
import { hasTerm, type Part, type Said, type Season } from './parts';
import { endOf, partOf } from './span';
import type { Token } from './tokens';
import { markAt, past, wordAt, yearAt, type Found } from './readYear';
import { digitsAt, yearWritten, type KnownYears, type YearNamed } from './yearNamed';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const wholeWeekday = /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?$/;
const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'winter'] satisfies readonly Season[];

const dayNumber = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.text.length <= 2 && Number(token.text) <= 31 ? Number(token.text) : null;

/** Past a full stop that ends a shortened word: "Sept. 26", "Q.3". */
const pastStop = (tokens: readonly Token[], at: number): number =>
  markAt(tokens, at) === '.' && !tokens[at]?.apart ? at + 1 : at;

/** "Wed", "Wednesday,": the weekday, counted from Sunday, and where the rest begins. */
function weekdayAt(tokens: readonly Token[], at: number): { on: { weekday?: number }; next: number } {
  if (!wholeWeekday.test(wordAt(tokens, at))) return { on: {}, next: at };
  const weekday = weekdays.indexOf(wordAt(tokens, at).slice(0, 3));
  return { on: { weekday }, next: at + (/^[,.]$/.test(markAt(tokens, at + 1)) ? 2 : 1) };
}

/** "31st of March", "Wed, 31 March", "March 31st"; a month with no day. */
function monthPartAt(tokens: readonly Token[], at: number): Found<Part> | null {
  const { on, next: begins } = weekdayAt(tokens, at);
  const place = past(tokens, begins, 'the');
  const day = dayNumber(tokens[place]);
  if (day !== null) {
    const dashed = markAt(tokens, place + 1) === '-' ? place + 2 : past(tokens, place + 1, 'of');
    const month = monthOf(wordAt(tokens, dashed));
    return month === null
      ? null
      : { what: { kind: 'day', month, day, ...on }, next: pastStop(tokens, dashed + 1) };
  }
  const month = monthOf(wordAt(tokens, place));
  if (month === null) return null;
  const next = pastStop(tokens, place + 1);
  const after = dayNumber(tokens[next]);
  const isDay = after !== null && (tokens[next]?.ordinal === true || followedByYear(tokens, next + 1));
  if (isDay) return { what: { kind: 'day', month, day: after, ...on }, next: next + 1 };
  return begins === at ? { what: { kind: 'month', month }, next } : null;
}

/** "31, 2027", "31 2027": the number before is the day of a month. */
const followedByYear = (tokens: readonly Token[], at: number): boolean => {
  const place = markAt(tokens, at) === ',' ? at + 1 : at;
  return digitsAt(tokens, place).length === 4 && yearWritten(digitsAt(tokens, place)) !== null;
};

/** "31/03/2027", "31.3.27", "2027-03-31", "03/2027", "2027-03", "31/03" (not "05/06", which may be a month of a year). */
function figuresAt(tokens: readonly Token[], start: number): Found<Said> | null {
  const { on, next: at } = weekdayAt(tokens, start);
  const [one, mark, two, again, three] = [0, 1, 2, 3, 4].map((step) => tokens[at + step]?.text ?? '');
  if (one === undefined || two === undefined || !/^[/.-]$/.test(mark ?? '')) return null;
  const joined = (count: number): boolean =>
    tokens.slice(at + 1, at + count).every(({ apart }) => !apart) &&
    tokens.slice(at, at + count).filter(({ kind, ordinal }) => kind === 'number' && !ordinal).length ===
      (count + 1) / 2;
  const say = (part: Part, year: string | undefined, next: number): Found<Said> | null => {
    const named = year === undefined ? null : yearWritten(year);
    if (year !== undefined && named === null) return null;
    return {
      what: { kind: 'part', part, ...(named !== null && { year: { kind: 'calendar', year: named } }) },
      next,
    };
  };
  const day = (written: string, month: string): Part => ({
    kind: 'day',
    month: Number(month),
    day: Number(written),
    ...on,
  });
  const isShort = (digits: string | undefined): boolean => digits !== undefined && /^\d\d?$/.test(digits);
  if (again === mark && joined(5)) {
    if (one.length === 4 && isShort(two) && isShort(three)) return say(day(three ?? '', two), one, at + 5);
    return isShort(one) && isShort(two) ? say(day(one, two), three, at + 5) : null;
  }
  if (!joined(3)) return null;
  const isMonth = (digits: string): boolean => isShort(digits) && Number(digits) >= 1 && Number(digits) <= 12;
  if (isMonth(one) && two.length === 4 && (mark !== '.' || one.length === 2))
    return say({ kind: 'month', month: Number(one) }, two, at + 3);
  if (one.length === 4 && two.length === 2 && isMonth(two) && mark === '-')
    return say({ kind: 'month', month: Number(two) }, one, at + 3);
  return mark === '/' && isShort(one) && Number(one) > 12 && Number(one) <= 31 && isMonth(two)
    ? say(day(one, two), undefined, at + 3)
    : null;
}

/** "Q3", "Quarter three", "Qtr. 3", "3rd quarter", "final quarter". */
function quarterAt(tokens: readonly Token[], at: number): Found<Part> | null {
  const word = wordAt(tokens, at);
  const say = (number: number, next: number): Found<Part> | null =>
    number >= 1 && number <= 4 ? { what: { kind: 'quarter', number }, next } : null;
  if (/^(?:q|qs|qtrs?|quarters?)$/.test(word)) {
    const stop = pastStop(tokens, at + 1);
    const place = markAt(tokens, stop) === '-' ? stop + 1 : stop;
    const digits = digitsAt(tokens, place);
    if (digits.length === 1) return say(Number(digits), place + 1);
    return say(quarterNumbers.findIndex((name) => name === wordAt(tokens, place)) + 1, place + 1);
  }
  if (!/^(?:quarter|qtr)$/.test(wordAt(tokens, at + 1))) return null;
  const token = tokens[at];
  if (token?.ordinal) return say(Number(token.text), at + 2);
  // "Last quarter" alone has gone by.
  if (word === 'final' || (word === 'last' && wordAt(tokens, at + 2) === 'of')) return say(4, at + 2);
  return say(quarterOrdinals.findIndex((name) => name === word) + 1, at + 2);
}

/** "Spring", "Autumn term", "October half-term", "Christmas", "H1". */
function otherPartAt(tokens: readonly Token[], at: number): Found<Part> | null {
  const word = wordAt(tokens, at);
  const number = digitsAt(tokens, at + 1);
  if (word === 'h' && /^[12]$/.test(number) && !tokens[at + 1]?.apart)
    return { what: { kind: 'half', number: Number(number) }, next: at + 2 };
  if (word === 'christmas' || word === 'xmas' || word === 'easter')
    return { what: { kind: 'feast', name: word === 'easter' ? 'easter' : 'christmas' }, next: at + 1 };
  if (!seasons.includes(word)) return null;
  const name = word as Season;
  const half = pastHalfTerm(tokens, at + 1);
  const month = halfTerms[name];
  if (half > at + 1) return month ? { what: { kind: 'month', month }, next: half } : null;
  const dash = markAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (!/^terms?$/.test(wordAt(tokens, dash))) return { what: { kind: 'season', name }, next: at + 1 };
  return hasTerm(name) ? { what: { kind: 'term', name }, next: dash + 1 } : null;
}

/** The months in which the half-terms of autumn and spring lie; that of summer lies in two. */
const halfTerms: Partial<Record<Season, number>> = { autumn: 10, spring: 2 };

/** Past "half-term" beside the month in which it lies. */
function pastHalfTerm(tokens: readonly Token[], at: number): number {
  const dash = markAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return wordAt(tokens, at) === 'half' && wordAt(tokens, dash) === 'term' ? dash + 1 : at;
}

/** "mid-year", "half year": the last day of the first half. */
function midYearAt(tokens: readonly Token[], at: number): Found<Said> | null {
  if (!['mid', 'half'].includes(wordAt(tokens, at))) return null;
  const dash = markAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const place = past(tokens, dash, 'financial', 'fiscal');
  if (wordAt(tokens, place) !== 'year') return null;
  const year = yearAfter(tokens, place + 1);
  const of: Said = { kind: 'year', year: year?.what ?? { kind: 'this', later: 0 } };
  return {
    what: {
      kind: 'changed',
      of,
      change: (span) => {
        const half = partOf(span, 0, 2);
        return half && endOf(half);
      },
    },
    next: year?.next ?? place + 1,
  };
}

/** The year that stands behind a part: "Q3, 2026/27", "third quarter of the financial year", "Mar-27". */
function yearAfter(tokens: readonly Token[], at: number): Found<YearNamed> | null {
  const mark = markAt(tokens, at);
  const joined = /^[,/:-]$/.test(mark);
  const place = joined ? at + 1 : past(tokens, at, 'of', 'in');
  const year = yearAt(tokens, place);
  if (!year || (joined && tokens[place]?.kind !== 'number' && wordAt(tokens, place) !== 'fy')) return null;
  // "October 2026 - 2027" would be two years of one month.
  return year.what.alone && place === at ? null : { what: year.what.year, next: year.next };
}

/** "27" in "Mar-27", "Mar 27", "Summer 27": a year, where it cannot as well be a day of the month. */
function shortYear(
  tokens: readonly Token[],
  at: number,
  part: Part,
  plan: KnownYears['plan'],
): Found<YearNamed> | null {
  const joined = markAt(tokens, at) === '-' || markAt(tokens, at) === '/';
  const place = joined ? at + 1 : at;
  const digits = digitsAt(tokens, place);
  const year = digits.length === 2 ? yearWritten(digits) : null;
  // "30 June - 30 September".
  if (monthOf(wordAt(tokens, past(tokens, place + 1, 'of'))) !== null) return null;
  if (year === null || (part.kind === 'month' && mayBeDay(year, part.month, joined, plan))) return null;
  return { what: { kind: 'calendar', year }, next: place + 1 };
}

/**
 * Whether two digits behind a month are as likely a day. "Jun 30" and "Mar-31" are the last days of months; others are
 * years where they are near those of the plan. Where only a space stands between, the month is to be one of the plan or
 * after it: in the plan of 2026/27 "Dec 25" may be Christmas.
 */
function mayBeDay(year: number, month: number, joined: boolean, plan: KnownYears['plan']): boolean {
  const number = year % 100;
  if (number > 31) return false;
  if (number >= lastDayOf(month)) return true;
  if (plan === null) return !joined;
  const [first = 0, last = 0] = [plan.from, plan.to].map((day) => Number(day.slice(0, 4)));
  return joined
    ? year < first - 2 || year > last + 3
    : isoMonth(year, month) < plan.from.slice(0, 7) || year > last + 2;
}

const lastDayOf = (month: number): number => Number(endOfMonth(2027, month).slice(8));

/** A part of a year with the year behind or before it: "March 2027", "2026/27 Q3"; or a year alone. */
export function unitAt(tokens: readonly Token[], at: number, known: KnownYears): Found<Said> | null {
  const mid = midYearAt(tokens, at);
  if (mid) return mid;
  const figures = figuresAt(tokens, at);
  if (figures) {
    const year = figures.what.kind === 'part' && !figures.what.year ? yearAfter(tokens, figures.next) : null;
    return year && figures.what.kind === 'part'
      ? { what: { ...figures.what, year: year.what }, next: year.next }
      : figures;
  }
  const begins = pastHalfTerm(tokens, at);
  const part = monthPartAt(tokens, begins) ?? quarterAt(tokens, at) ?? otherPartAt(tokens, at);
  if (part) {
    const next = pastHalfTerm(tokens, part.next);
    const year = yearAfter(tokens, next) ?? shortYear(tokens, next, part.what, known.plan);
    return { what: { kind: 'part', part: part.what, year: year?.what }, next: year?.next ?? next };
  }
  const year = yearAt(tokens, at);
  if (year) return withPart(tokens, year, known);
  const digits = digitsAt(tokens, at) || (tokens[at]?.ordinal ? (tokens[at]?.text ?? '') : '');
  if (!/^\d\d?$/.test(digits)) return null;
  const after = yearAfter(tokens, at + 1);
  return { what: { kind: 'number', number: Number(digits), year: after?.what }, next: after?.next ?? at + 1 };
}

/** "2026/27 Q3", "Year 2, Q3": the part behind its year; the year alone where none is there, or it has its own. */
function withPart(
  tokens: readonly Token[],
  year: Found<Extract<Said, { kind: 'year' }>>,
  known: KnownYears,
): Found<Said> {
  const mark = markAt(tokens, year.next);
  const place = mark === ',' || mark === '-' || mark === ':' ? year.next + 1 : year.next;
  const part = quarterAt(tokens, place) ?? monthPartAt(tokens, place) ?? otherPartAt(tokens, place);
  // "2028-29 January" is a year and its month, or a year and a day: it is not told which.
  if (!part || year.what.alone || (mark === '-' && part.what.kind === 'day')) return year;
  const isOwn = yearAfter(tokens, part.next) ?? shortYear(tokens, part.next, part.what, known.plan);
  return isOwn ? year : { what: { kind: 'part', part: part.what, year: year.what.year }, next: part.next };
}
