import { isOneYear, readYears, type YearBasis, type Years } from '../planYears';
import { areFollowing } from '../days';
import { monthsOf, type Span } from './span';

/** What is known of the plan that a due date stands in. */
export interface DueContext {
  /** As the plan is named: "2026/27", "2025-30", "2026". */
  readonly planYear?: string | undefined;
  /** The year of it that is reported, where it has several. */
  readonly reportingYear?: string | undefined;
  /** How years are counted, where a sheet says so; else as the plan year is written. */
  readonly years?: YearBasis | undefined;
}

/** What is known, worked out. */
export interface KnownYears {
  readonly system: YearBasis;
  /** The plan's days, from its first year to its last. */
  readonly plan: Span | null;
  /** The year that a date without a year belongs to. */
  readonly reported: Span | null;
}

/** A year as a text names it. */
export type YearNamed =
  /** `as` where the text itself says that it is one of the calendar. */
  | { readonly kind: 'calendar'; readonly year: number; readonly as?: 'calendar' }
  /** "2026/27", by the calendar year in which it begins; `as` where the text says which sort. */
  | { readonly kind: 'split'; readonly start: number; readonly as?: YearBasis }
  /** "2025-30", "2025 to 2030". */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** "this year", "next financial year", "next plan year". */
  | { readonly kind: 'this'; readonly later: number; readonly as?: YearBasis | 'plan' }
  /** "Year 2" of a plan of several years. */
  | { readonly kind: 'nth'; readonly number: number }
  | { readonly kind: 'plan' };

const firstMonths: Readonly<Record<YearBasis, number>> = { financial: 4, calendar: 1, academic: 9 };

/** The twelve months of a year by where it begins: yearOf("financial", 2026) → April 2026 to March 2027. */
export const yearOf = (system: YearBasis, start: number): Span => monthsOf(start, firstMonths[system], 12);

/** Years that plans of today can be of. */
const isYear = (year: number): boolean => year >= 2000 && year < 2100;

/** Two digits of a year stand for years up to this; readDate has the same bound. */
const lastShort = 79;

/** The year of two or four digits; null for other numbers. */
export function yearWritten(digits: string): number | null {
  const year = digits.length === 2 && Number(digits) <= lastShort ? 2000 + Number(digits) : Number(digits);
  return digits.length % 2 === 0 && isYear(year) ? year : null;
}

/** What a pair of numbers names: "2026/27", "26-27", "2025-2028"; null for "2026/28", "09/10" (a month?), "5-6". */
export function yearPair(first: string, mark: string, second: string): YearNamed | null {
  const start = yearWritten(first);
  // "2026/7".
  if (start !== null && first.length === 4 && mark === '/' && /^\d$/.test(second))
    return (start + 1) % 10 === Number(second) ? { kind: 'split', start } : null;
  const end = yearWritten(second);
  if (start === null || end === null || first.length < second.length) return null;
  if (areFollowing(first, second)) {
    const mayBeMonth = first.length === 2 && Number(first) <= 12;
    return mayBeMonth ? null : { kind: 'split', start };
  }
  return first.length === 4 && mark === '-' && end > start
    ? { kind: 'years', first: start, last: end }
    : null;
}

/** The days of a year that a text names; null where the plan does not say which year that is. */
export function daysOfYear(named: YearNamed, known: KnownYears): Span | null {
  const { system, plan, reported } = known;
  switch (named.kind) {
    case 'calendar':
      return yearOf('calendar', named.year);
    case 'split':
      // A plan of calendar years that writes "2026/27" means the financial year.
      return yearOf(named.as ?? (system === 'academic' ? system : 'financial'), named.start);
    case 'years':
      return plan === null
        ? null
        : {
            from: yearOf(system, named.first).from,
            to: yearOf(system, system === 'calendar' ? named.last : named.last - 1).to,
          };
    case 'this':
      return reported && relative(named, reported, system);
    case 'nth': {
      if (plan === null || plan.to.slice(0, 4) <= `${Number(plan.from.slice(0, 4)) + 1}`) return null;
      const year = yearOf(system, Number(plan.from.slice(0, 4)) + named.number - 1);
      return year.to <= plan.to ? year : null;
    }
    case 'plan':
      return plan;
  }
}

/**
 * "next year" of the year that is reported; whether that is the plan's or the calendar's is sure only where these are one,
 * or the text says of what sort it is. Of another sort it is the one that begins in it, where that is sure. */
function relative(
  { later, as }: Extract<YearNamed, { kind: 'this' }>,
  reported: Span,
  system: YearBasis,
): Span | null {
  const start = Number(reported.from.slice(0, 4)) + later;
  if (as === undefined && later > 0 && system !== 'calendar') return null;
  if (as === undefined || as === 'plan' || as === system) return yearOf(system, start);
  // "The calendar year" of 2026/27 is 2026; which school year is meant is not sure.
  return as === 'calendar' && system === 'financial' ? yearOf('calendar', start) : null;
}

/** The years of a plan as settings name them; "2026" alone is a calendar year. */
function yearsNamed(text = ''): Years | null {
  const alone = /^\s*(\d{4})\s*$/.exec(text)?.[1];
  const year = alone === undefined ? null : yearWritten(alone);
  return year === null ? readYears(text) : { basis: 'calendar', first: year, last: year };
}

/** What is known of years, from the names of the plan's years. */
export function knownYears(context: DueContext): KnownYears {
  const planned = yearsNamed(context.planYear);
  const reporting = yearsNamed(context.reportingYear);
  const reported = reporting ?? (planned && isOneYear(planned) ? planned : null);
  const system = context.years ?? (reported ?? planned)?.basis ?? 'financial';
  const days = ({ basis, first, last }: Years): Span => {
    // "2025-30", of which a sheet says that its years are those of the calendar.
    const end = system === 'calendar' && basis !== 'calendar' && first !== last ? last + 1 : last;
    return { from: yearOf(system, first).from, to: yearOf(system, end).to };
  };
  return {
    system,
    plan: planned ? days(planned) : reported && days(reported),
    reported: reported && isOneYear(reported) ? days(reported) : null,
  };
}
