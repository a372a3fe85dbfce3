import { monthsOf, dayOf, weekdayOn, type Span } from './span';
import { yearOf, type YearNamed } from './yearNamed';

/** What recurs each year, and is one span of days once its year is known. */
export type Part =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly kind: 'season' | 'term'; readonly name: Season }
  | { readonly kind: 'quarter'; readonly number: number }
  | { readonly kind: 'half'; readonly number: number }
  | { readonly kind: 'feast'; readonly name: 'christmas' | 'easter' };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a due date says, before its year is looked for. */
export type Said =
  | { readonly kind: 'part'; readonly part: Part; readonly year?: YearNamed | undefined }
  /** `alone`: the word "year" by itself, which means something only with others: "end of the year". */
  | { readonly kind: 'year'; readonly year: YearNamed; readonly alone?: boolean }
  | { readonly kind: 'changed'; readonly change: (span: Span) => Span | null; readonly of: Said }
  /** `listed`: "March and June", not "March to June". */
  | { readonly kind: 'range'; readonly first: Said; readonly last: Said; readonly listed?: true | undefined };

/** The months in which seasons and terms of English schools begin, and how many they have. */
const months: Readonly<Record<'season' | 'term', Partial<Record<Season, readonly [number, number]>>>> = {
  season: { spring: [3, 3], summer: [6, 3], autumn: [9, 3], winter: [12, 3] },
  term: { spring: [1, 3], summer: [4, 4], autumn: [9, 4] },
};

export const hasTerm = (season: Season): boolean => months.term[season] !== undefined;

/**
 * A part in the year that begins with a calendar year: the winter of 2026 ends in 2027. null where there is none (29
 * February, a day that is another weekday).
 */
export function partIn(part: Part, year: number): Span | null {
  switch (part.kind) {
    case 'month':
      return monthsOf(year, part.month, 1);
    case 'day': {
      const day = dayOf(year, part.month, part.day);
      if (day === null || part.weekday === undefined) return day;
      return weekdayOn(day.from) === part.weekday ? day : null;
    }
    case 'season':
    case 'term': {
      const [first, count] = months[part.kind][part.name] ?? [];
      return first && count ? { ...monthsOf(year, first, count), loose: true } : null;
    }
    case 'quarter':
      return monthsOf(year, part.number * 3 + 1, 3);
    case 'half':
      return monthsOf(year, part.number * 6 - 2, 6);
    case 'feast':
      return part.name === 'christmas' ? dayOf(year, 12, 25) : easterOf(year);
  }
}

/** The same quarter or half of the calendar year. */
export const partOfCalendar = (part: Part & { kind: 'quarter' | 'half' }, year: number): Span =>
  part.kind === 'quarter' ? monthsOf(year, part.number * 3 - 2, 3) : monthsOf(year, part.number * 6 - 5, 6);

/**
 * A quarter or half with a single year can be meant in several ways. "Q4 2023": January to March 2023, October to
 * December 2023, January to March 2024; "Q2 2022": July to September or April to June 2022.
 */
export function readingsOf(part: Part & { kind: 'quarter' | 'half' }, year: number): Span[] {
  const [before, financial] = [partIn(part, year - 1), partIn(part, year)];
  const calendar = partOfCalendar(part, year);
  // What ends in the year after may be named by the year in which it ends.
  const isLate = financial !== null && financial.to > yearOf('calendar', year).to;
  return [...(isLate ? [before, calendar, financial] : [financial, calendar])].flatMap((span) => span ?? []);
}

/** Easter Sunday, by the rule of the Gregorian calendar (Meeus): easterOf(2027) → 28 March. */
function easterOf(year: number): Span | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const epact =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  const days = epact - sunday;
  const month = 3 + Math.floor((days + 40) / 44);
  return dayOf(year, month, days + 28 - 31 * Math.floor(month / 4));
}
