import { normalise } from '../../words/fold';
import { monthOf } from '../../words/months';
import type { Readable } from './readCell';
import { dayOfSerial, isoDay } from '../../words/days';

/** Years of two digits up to this are of this century. */
const lastOfCentury = 79;

const dayMonthYear = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearMonthDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const inWords = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+),?[ -](\d{4}|\d{2})$/i;

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year <= lastOfCentury ? 2000 + year : 1900 + year;
}

/**
 * Date of a cell as ISO, day before month as in Britain: "01/09/19" is 1 September 2019, "16 June 2017", an
 * Excel serial number of 1 March 1900 or later. Null for other content and for days that do not exist.
 */
export function readDate(cell: Readable): string | null {
  if (typeof cell !== 'string' && typeof cell.value === 'number') return dayOfSerial(cell.value);
  const text = normalise(typeof cell === 'string' ? cell : String(cell.value)).trim();
  if (text.length > 40) return null;
  const numbers = dayMonthYear.exec(text);
  if (numbers) {
    const [, day = '', , month = '', year = ''] = numbers;
    return isoDay(fullYear(year), Number(month), Number(day));
  }
  const sorted = yearMonthDay.exec(text);
  if (sorted) {
    const [, year = '', month = '', day = ''] = sorted;
    return isoDay(Number(year), Number(month), Number(day));
  }
  const words = inWords.exec(text);
  if (!words) return null;
  const [, day = '', name = '', year = ''] = words;
  return isoDay(fullYear(year), monthOf(name) ?? 0, Number(day));
}
