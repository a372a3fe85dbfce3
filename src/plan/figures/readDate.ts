import { normalise } from '../../words/normalise';
import { endOfMonth, monthOf } from './periods';
import type { Readable } from './readCell';

/** Years of two digits up to this are of this century. */
const lastOfCentury = 79;

const dayMonthYear = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearMonthDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const inWords = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+),?[ -](\d{4}|\d{2})$/i;

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const last = endOfMonth(year, month);
  const date = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return date <= last && day <= 31 ? date : null;
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year <= lastOfCentury ? 2000 + year : 1900 + year;
}

/** Days from Excel's day 0 (30 December 1899, which its false 29 February 1900 makes it) to 1 January 1970. */
const serialOf1970 = 25_569;

/**
 * Date of a cell as ISO, day before month as in Britain: "01/09/19" is 1 September 2019, "16 June 2017", an
 * Excel serial number of 1 March 1900 or later. Null for other content and for days that do not exist.
 */
export function readDate(cell: Readable): string | null {
  if (typeof cell !== 'string' && typeof cell.value === 'number') {
    const whole = Math.floor(cell.value);
    if (!(whole >= 61 && whole < 2_958_466)) return null;
    return new Date((whole - serialOf1970) * 86_400_000).toISOString().slice(0, 10);
  }
  const text = normalise(typeof cell === 'string' ? cell : String(cell.value)).trim();
  if (text.length > 40) return null;
  const numbers = dayMonthYear.exec(text);
  if (numbers) {
    const [, day = '', , month = '', year = ''] = numbers;
    return isoDate(fullYear(year), Number(month), Number(day));
  }
  const sorted = yearMonthDay.exec(text);
  if (sorted) {
    const [, year = '', month = '', day = ''] = sorted;
    return isoDate(Number(year), Number(month), Number(day));
  }
  const words = inWords.exec(text);
  if (!words) return null;
  const [, day = '', name = '', year = ''] = words;
  return isoDate(fullYear(year), monthOf(name.toLowerCase()) ?? 0, Number(day));
}
