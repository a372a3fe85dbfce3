import { endOfMonth, yearLabel } from './days';
import { monthName, monthOf, monthPattern } from './months';
import { isOneYear, readYears, type YearBasis } from './planYears';

/** Q1 is April to June … Q4 January to March. */
export const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
export type Quarter = (typeof quarters)[number];

/** Words by which quarters are counted: "Quarter two", "second quarter". */
export const quarterNumbers = ['one', 'two', 'three', 'four'] as const;
export const quarterOrdinals = ['first', 'second', 'third', 'fourth'] as const;

/** As sentences name it: quarterName("Q1") → "Quarter 1". */
export const quarterName = (quarter: Quarter): string => `Quarter ${quarter.charAt(1)}`;

/** The name that fields of a quarter begin with: quarterField("Q1") → "q1". */
export const quarterField = (quarter: Quarter): Lowercase<Quarter> =>
  quarter.toLowerCase() as Lowercase<Quarter>;

/** The first month of a quarter, counted from 1: firstMonth("Q1") → 4; firstMonth("Q4") → 1. */
export const firstMonth = (quarter: Quarter): number => ((quarters.indexOf(quarter) * 3 + 3) % 12) + 1;

/** The last month of a quarter, counted from 1: lastMonth("Q1") → 6; lastMonth("Q4") → 3. */
export const lastMonth = (quarter: Quarter): number => firstMonth(quarter) + 2;

/** The quarter in which a month lies, counted from 1: quarterOfMonth(6) → "Q1"; quarterOfMonth(1) → "Q4". */
export const quarterOfMonth = (month: number): Quarter =>
  quarters[Math.floor(((month + 8) % 12) / 3)] ?? 'Q1';

/** The quarter and the financial year of a month: quarterAndYear(2018, 3) → { quarter: "Q4", year: "2017/18" }. */
export const quarterAndYear = (
  year: number,
  month: number,
): { readonly quarter: Quarter; readonly year: string } => ({
  quarter: quarterOfMonth(month),
  year: yearLabel(month < 4 ? year - 1 : year),
});

/** The quarter that follows in the same plan year: quarterAfter("Q1") → "Q2"; null after Q4. */
export const quarterAfter = (quarter: Quarter): Quarter | null =>
  quarters[quarters.indexOf(quarter) + 1] ?? null;

/** The quarter before in the same plan year: quarterBefore("Q2") → "Q1"; null before Q1. */
export const quarterBefore = (quarter: Quarter): Quarter | null =>
  quarters[quarters.indexOf(quarter) - 1] ?? null;

/**
 * The months of a quarter as a sentence writes them: quarterMonths("Q1") → "April to June";
 * quarterMonths("Q4", "2017/18") → "January to March 2018"; quarterMonths("Q2", "calendar year 2025") → "April to June
 * 2025". Without the year where the plan's is not known, or is a period of several.
 */
export function quarterMonths(quarter: Quarter, planYear?: string): string {
  const place = placeOf(quarter, planYear);
  const last = place?.month ?? lastMonth(quarter);
  const months = `${monthName(((last + 9) % 12) + 1)} to ${monthName(last)}`;
  return place ? `${months} ${place.year}` : months;
}

/** The last day of a quarter of one year, as ISO: lastDayOfQuarter("Q1", "2017/18") → "2017-06-30"; null for no year. */
export function lastDayOfQuarter(quarter: Quarter, planYear: string | undefined): string | null {
  const place = placeOf(quarter, planYear);
  return place && endOfMonth(place.year, place.month);
}

/** The month before the first of a year. */
const monthBefore: Readonly<Record<YearBasis, number>> = { financial: 3, calendar: 0, academic: 8 };

/** The last month of a quarter of one year, with the calendar year in which it lies. */
function placeOf(quarter: Quarter, planYear: string | undefined): { year: number; month: number } | null {
  const years = readYears(planYear);
  if (!years || !isOneYear(years)) return null;
  const months = monthBefore[years.basis] + 3 * (quarters.indexOf(quarter) + 1);
  return months > 12 ? { year: years.first + 1, month: months - 12 } : { year: years.first, month: months };
}

/** A quarter that a text names, and the words of it. */
interface NamedQuarter {
  readonly quarter: Quarter;
  readonly text: string;
  readonly start: number;
}

// After the word in full a point ends a sentence: "in the quarter. 4 risks".
const quarterWords =
  /\b(?:(?:q|qtr)[\s.-]*|quarter[\s-]*)(?:([1-4])|(one|two|three|four))\b|\b(first|second|third|fourth)\s+quarter\b/gi;

/**
 * The quarters that a text names: "Q1", "Qtr. 2", "Quarter 3", "quarter three", "the first quarter".
 * quartersIn("Q2 21/22") → [{ quarter: "Q2", text: "Q2", start: 0 }].
 */
export const quartersIn = (text: string): NamedQuarter[] =>
  [...text.matchAll(quarterWords)].flatMap(({ 0: found, 1: digit, 2: number, 3: ordinal, index }) => {
    const place = digit
      ? Number(digit) - 1
      : [...quarterNumbers, ...quarterOrdinals].findIndex(
          (word) => word === (number ?? ordinal)?.toLowerCase(),
        ) % 4;
    const quarter = quarters[place];
    return quarter ? [{ quarter, text: found, start: index }] : [];
  });

const monthSpan = new RegExp(
  `(${monthPattern})\\.?(?:\\s+(?:20)?\\d\\d)?\\s*(?:[-–—/]|to|until)\\s*(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(${monthPattern})`,
  'gi',
);

/**
 * The quarter whose months a text names: "Apr - Jun", "1 July to 30 September", "Oct–Dec 2022".
 * quarterByMonths("Oct–Dec") → { quarter: "Q3", text: "Oct–Dec", start: 0 }; null for other spans ("Apr – Sep").
 */
export function quarterByMonths(text: string): NamedQuarter | null {
  for (const { 0: found, 1: first = '', 2: last = '', index } of text.matchAll(monthSpan)) {
    const quarter = quarterOfMonth(monthOf(first) ?? 0);
    if (monthOf(first) === firstMonth(quarter) && monthOf(last) === lastMonth(quarter))
      return { quarter, text: found, start: index };
  }
  return null;
}
