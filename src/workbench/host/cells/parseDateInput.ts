/** A date or time as typed, with the format that Excel gives the cell. */
export interface DateInput {
  /** Serial number of the 1900 date system. */
  readonly value: number;
  readonly numberFormat: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date or time in the forms of en-US input, which is how Excel reads what add-ins write, whatever the
 * officer's own settings: "4/1/2026" is the first of April, "1-Apr-26", "Apr 2026", "2026-04-01", "14:30", "2:30 PM".
 * A day without a year is of `year`. null if the text is none.
 */
export function parseDateInput(text: string, year: number): DateInput | null {
  const time = /^(.*?)\s*\b(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m?)?)$/i.exec(text);
  const clock = time && parseTime(time[2] ?? '');
  if (time && clock) {
    if (time[1] === '') return clock;
    const day = parseDay(time[1] ?? '', year);
    return day && { value: day.value + clock.value, numberFormat: 'm/d/yyyy h:mm' };
  }
  return parseDay(text, year);
}

function parseTime(text: string): DateInput | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?$/i.exec(text.trim());
  if (!match) return null;
  const [, hourText, minuteText, secondText, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return null;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const seconds = secondText === undefined ? '' : ':ss';
  return {
    value: (hours * 3600 + minute * 60 + second) / 86_400,
    numberFormat: `h:mm${seconds}${half ? ' AM/PM' : ''}`,
  };
}

function parseDay(text: string, year: number): DateInput | null {
  const day = (y: number, m: number, d: number, numberFormat: string): DateInput | null => {
    const value = serialOf(y, m, d);
    return value === null ? null : { value, numberFormat };
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (us) return day(fullYear(us[3]), Number(us[1]), Number(us[2]), 'm/d/yyyy');
  const two = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (two) {
    const [first, second] = [Number(two[1]), Number(two[2])];
    // "4/15" is a day of this year, "4/2026" a month; "15/4" is text.
    return two[2]?.length === 4
      ? day(second, first, 1, 'mmm-yy')
      : (day(year, first, second, 'd-mmm') ??
          (two[2]?.length === 2 ? day(fullYear(two[2]), first, 1, 'mmm-yy') : null));
  }
  return parseNamedMonth(text, year, day);
}

function parseNamedMonth(
  text: string,
  year: number,
  day: (y: number, m: number, d: number, numberFormat: string) => DateInput | null,
): DateInput | null {
  const dayFirst = /^(\d{1,2})[-/ ]?([a-z]{3,9})(?:[-/ ](\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2]);
    if (month === 0) return null;
    return dayFirst[3] === undefined
      ? day(year, month, Number(dayFirst[1]), 'd-mmm')
      : day(fullYear(dayFirst[3]), month, Number(dayFirst[1]), 'd-mmm-yy');
  }
  const monthFirst = /^([a-z]{3,9})[-/ ](\d{1,2})(?:,? +(\d{4}))?$/i.exec(text);
  if (monthFirst) {
    const month = monthOf(monthFirst[1]);
    const number = Number(monthFirst[2]);
    if (month === 0) return null;
    if (monthFirst[3] !== undefined) return day(Number(monthFirst[3]), month, number, 'd-mmm-yy');
    return day(year, month, number, 'd-mmm') ?? day(fullYear(monthFirst[2]), month, 1, 'mmm-yy');
  }
  const monthYear = /^([a-z]{3,9})[-/ ](\d{4})$/i.exec(text);
  const month = monthOf(monthYear?.[1]);
  return monthYear && month !== 0 ? day(Number(monthYear[2]), month, 1, 'mmm-yy') : null;
}

/** 1 to 12; 0 if the text names no month. */
function monthOf(name = ''): number {
  const word = name.toLowerCase();
  const short = monthNames.indexOf(word) + 1;
  return short || fullNames.indexOf(word) + 1;
}

/** Two digits are of this century up to 29, of the last from 30. */
function fullYear(text = ''): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** Serial number in the 1900 system, whose 29 February 1900 never was; null if there is no such day. */
function serialOf(year: number, month: number, dayOfMonth: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  if (new Date(time).getUTCDate() !== dayOfMonth || dayOfMonth < 1) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}
