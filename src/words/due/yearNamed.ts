import { areFollowing } from '../years';
import { monthsOf, type Span } from './span';
import type { Token } from './tokens';

/** How a plan counts its years: from April, from January, from September. */
export type YearSystem = 'financial' | 'calendar' | 'academic';

/** What is known of the plan that a due date stands in. */
export interface DueContext {
  /** As the plan is named: "2026/27", "2025-30", "2026". */
  readonly planYear?: string | undefined;
  /** The year of it that is reported, where it has several. */
  readonly reportingYear?: string | undefined;
  /** How years are counted, where a sheet says so; else as the plan year is written. */
  readonly years?: YearSystem | undefined;
}

/** What is known, worked out. */
export interface KnownYears {
  readonly system: YearSystem;
  /** The plan's days, from its first year to its last. */
  readonly plan: Span | null;
  /** The year that a date without a year belongs to. */
  readonly reported: Span | null;
}

/** A year as a text names it. */
export type YearNamed =
  | { readonly kind: 'calendar'; readonly year: number }
  /** "2026/27", by the calendar year in which it begins; `as` where the text says which sort. */
  | { readonly kind: 'split'; readonly start: number; readonly as?: YearSystem }
  /** "2025-30", "2025 to 2030". */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** "this year", "next financial year". */
  | { readonly kind: 'this'; readonly later: number; readonly as?: YearSystem }
  /** "Year 2" of a plan of several years. */
  | { readonly kind: 'nth'; readonly number: number }
  | { readonly kind: 'plan' };

const firstMonths: Readonly<Record<YearSystem, number>> = { financial: 4, calendar: 1, academic: 9 };

/** The twelve months of a year by where it begins: yearOf("financial", 2026) → April 2026 to March 2027. */
export const yearOf = (system: YearSystem, start: number): Span => monthsOf(start, firstMonths[system], 12);

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

/** "next year" of the year that is reported. Of another sort it is the one that begins in it, where that is sure. */
function relative(
  { later, as }: Extract<YearNamed, { kind: 'this' }>,
  reported: Span,
  system: YearSystem,
): Span | null {
  const start = Number(reported.from.slice(0, 4)) + later;
  if (as === undefined || as === system) return yearOf(system, start);
  // "The calendar year" of 2026/27 is 2026; which school year is meant is not sure.
  return as === 'calendar' && system === 'financial' ? yearOf('calendar', start) : null;
}

/** What is known of years, from the names of the plan's years; `read` reads such a name. */
export function knownYears(context: DueContext, read: (text: string) => YearNamed | null): KnownYears {
  const planned = read(context.planYear ?? '');
  const reporting = read(context.reportingYear ?? '');
  const one = reporting ?? (planned?.kind === 'years' ? null : planned);
  const system = context.years ?? (one?.kind === 'calendar' ? 'calendar' : 'financial');
  const days = (named: YearNamed | null): Span | null =>
    named === null
      ? null
      : daysOfYear(named.kind === 'split' ? { ...named, as: system } : named, {
          system,
          // Any span: that there is a plan says that "2025-30" are years as the plan counts them.
          plan: yearOf(system, 2000),
          reported: null,
        });
  const reported = days(one);
  return { system, plan: days(planned) ?? reported, reported };
}

/** The number at a place: its digits where nothing else is written to it ("3rd"); '' where there is none. */
export const digitsAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'number' && !token.ordinal ? token.text : '';
};
