import { endOfMonth, isoDay, isoMonth } from '../days';

/** Days from first to last, as ISO. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** Its ends are no exact days: a season, a term. */
  readonly loose?: true;
}

/**
 * Whole months of a calendar year, counted from 1; months beyond 12 are of the year after.
 * monthsOf(2026, 12, 3) → { from: "2026-12-01", to: "2027-02-28" }.
 */
export function monthsOf(year: number, first: number, count: number): Span {
  const last = first + count - 1;
  return {
    from: `${isoMonth(year + Math.floor((first - 1) / 12), ((first - 1) % 12) + 1)}-01`,
    to: endOfMonth(year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1),
  };
}

/** One day as a span; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): Span | null {
  const date = isoDay(year, month, day);
  return date === null ? null : { from: date, to: date };
}

const yearIn = (day: string): number => Number(day.slice(0, 4));
const monthIn = (day: string): number => Number(day.slice(5, 7));

/** The day so many days later: dayAfter("2026-12-31", 1) → "2027-01-01". */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The weekday of a day, counted from Sunday. */
export const weekdayOn = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** How many whole months a span has; 0 where it does not begin and end with a month. */
function wholeMonths({ from, to }: Span): number {
  if (!from.endsWith('-01') || to !== endOfMonth(yearIn(to), monthIn(to))) return 0;
  return (yearIn(to) - yearIn(from)) * 12 + monthIn(to) - monthIn(from) + 1;
}

/**
 * One of the equal parts of a span, counted from 0: whole months, or within one month days. null where they are not
 * equal. partOf({ from: "2027-01-01", to: "2027-12-31" }, 0, 3) → January to April 2027.
 */
export function partOf(span: Span, part: number, parts: 2 | 3): Span | null {
  const months = wholeMonths(span);
  const year = yearIn(span.from);
  const month = monthIn(span.from);
  if (months === 1) {
    const lasts = parts === 2 ? [15] : [10, 20];
    const first = part === 0 ? 1 : (lasts[part - 1] ?? 0) + 1;
    const last = lasts[part];
    const from = isoDay(year, month, first);
    const to = last === undefined ? span.to : isoDay(year, month, last);
    return from && to ? { from, to } : null;
  }
  if (months === 0 || months % parts !== 0) return null;
  return monthsOf(year, month + (part * months) / parts, months / parts);
}

/** The last day of a span; of a season or a term, whose last day is not fixed, the last month. */
export const endOf = ({ from, to, loose }: Span): Span => ({
  from: loose ? latest(from, `${to.slice(0, 7)}-01`) : to,
  to,
});

/** The first day of a span; of a season or a term the first month. */
export const startOf = ({ from, to, loose }: Span): Span => ({
  from,
  to: loose ? earliest(to, endOfMonth(yearIn(from), monthIn(from))) : from,
});

const latest = (one: string, other: string): string => (one > other ? one : other);
const earliest = (one: string, other: string): string => (one < other ? one : other);

/**
 * From the first day of one span to the last of another; null where the second does not come after the first, or is a
 * longer time that begins with it ("Q1" and its year).
 */
export function hull(first: Span, last: Span): Span | null {
  if (first.from > last.from || first.to > last.to) return null;
  if (first.from === last.from && first.to !== last.to) return null;
  const loose = first.loose ?? last.loose;
  return { from: first.from, to: last.to, ...(loose && { loose }) };
}

/** Whether two spans have a day in common. */
export const meets = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;

/** Whether one span has all days of another. */
export const holds = (one: Span, other: Span): boolean => one.from <= other.from && other.to <= one.to;

/** Spans that are not there twice. */
export const different = (spans: readonly Span[]): Span[] =>
  spans.filter(
    ({ from, to }, at) => spans.findIndex((other) => other.from === from && other.to === to) === at,
  );
