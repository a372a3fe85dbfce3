import { format, parseISO } from 'date-fns';

/** The last day of a month as ISO: endOfMonth(2017, 6) → "2017-06-30"; endOfMonth(2020, 2) → "2020-02-29". */
export function endOfMonth(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 30;
  return `${isoMonth(year, month)}-${days}`;
}

/** A month as ISO: isoMonth(2018, 3) → "2018-03". */
export const isoMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** A day as ISO: isoDay(2019, 9, 1) → "2019-09-01"; null where there is no such day: isoDay(2019, 2, 29) → null. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
  return date <= endOfMonth(year, month) ? date : null;
}

/** The day of a moment where the officer is, as ISO: isoToday(new Date(2017, 6, 3, 23, 59)) → "2017-07-03". */
export const isoToday = (moment: Date): string => format(moment, 'yyyy-MM-dd');

const millisecondsOfDay = 86_400_000;

/** Days from Excel's day 0 (30 December 1899, which its false 29 February 1900 makes it) to 1 January 1970. */
const serialOf1970 = 25_569;

/**
 * The day of Excel's serial number as ISO, its time left out: dayOfSerial(42919.75) → "2017-07-03". null before 1 March
 * 1900, where Excel's days are one off, and after the year 9999.
 */
export function dayOfSerial(serial: number): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 61 && whole < 2_958_466)) return null;
  return new Date((whole - serialOf1970) * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The day of a moment, where the officer is, as Excel's serial number: 3 July 2017 is 42919. */
export const serialOf = (moment: Date): number =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / millisecondsOfDay + serialOf1970;

const written =
  (pattern: string) =>
  (day: string | Date): string =>
    format(typeof day === 'string' ? parseISO(day) : day, pattern);

/** A day (ISO, or a moment) as sentences write it: dayInWords("2017-07-03") → "3 July 2017". */
export const dayInWords = written('d MMMM yyyy');

/** As lists write it: shortDay("2017-07-03") → "3 Jul 2017". */
export const shortDay = written('d MMM yyyy');

/** As forms and footers write it: dayInFigures("2017-07-03") → "03/07/2017". */
export const dayInFigures = written('dd/MM/yyyy');

/** The year in two digits, as it stands behind the stroke: twoDigits(2003) → "03". */
export const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** Whether two years in two or four digits follow each other: areFollowing("99", "00") → true; ("2017", "22") → false. */
export const areFollowing = (first: string, second: string): boolean =>
  (Number(first) + 1) % 100 === Number(second) % 100;

/** A financial year as a plan names it, by the calendar year in which it begins: yearLabel(2022) → "2022/23". */
export const yearLabel = (start: number): string => `${start}/${twoDigits(start + 1)}`;
