import { monthNames } from '../../../words/months';
import { cellErrors, type Scalar } from '../../../xlsx/model/cell';

/** What a cell holds after something was typed into it. */
export interface Input {
  readonly value: Scalar;
  /** Without its "=". */
  readonly formula: string | undefined;
  /** The format that Excel gives a General cell for this input; null to leave it. */
  readonly numberFormat: string | null;
}

const constant = (value: Scalar, numberFormat: string | null = null): Input => ({
  value,
  formula: undefined,
  numberFormat,
});

/** A number as typed; `numberFormat` is what Excel gives a cell that has none, null for General. */
interface NumberInput {
  readonly value: number;
  readonly numberFormat: string | null;
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const plain = new RegExp(String.raw`^(\$)?(${digits})(e[+-]?\d+)?(%)?$`, 'i');

/** A date or time as typed, with the format that Excel gives the cell. */
interface DateInput {
  /** Serial number of the 1900 date system. */
  readonly value: number;
  readonly numberFormat: string;
}

/**
 * Reads what an add-in writes into a cell as Excel reads typing. Numbers and booleans stand as they are. Of texts:
 * an apostrophe in front makes the rest text and is not kept; in a cell with the text format (@) everything is text;
 * "=…" is a formula, and so is a text that begins with + or - without being a number; numbers, percentages, dates
 * and times in their en-US forms become numbers; TRUE, FALSE and error names become what they say; '' clears.
 */
export function parseInput(input: string | number | boolean, numberFormat: string, year: number): Input {
  if (typeof input !== 'string') return constant(input);
  if (input === '') return constant(null);
  if (numberFormat === '@') return constant(input);
  if (input.startsWith("'")) return constant(input.slice(1));
  if (input.startsWith('=') && input.length > 1) return formula(input.slice(1));
  const text = input.trim();
  const number = parseNumberInput(text);
  if (number) return constant(number.value, number.numberFormat);
  const date = parseDateInput(text, year);
  if (date) return constant(date.value, date.numberFormat);
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return constant(word === 'TRUE');
  const error = cellErrors.find((name) => name === word);
  if (error) return constant({ error });
  if (/^[+-]./.test(input)) return formula(input);
  return constant(input);
}

/**
 * Reads "12", "-1,234.5", "69%", "$5", "(5)", "1.5E3", "1 1/2" as Excel does; null if the text is no number.
 * Brackets are a minus. Groups of thousands must have three digits.
 */
function parseNumberInput(text: string): NumberInput | null {
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction) return parseFraction(fraction);
  const bracketed = /^\((.+)\)$/.exec(text);
  const signed = /^([+-]?)\s*(.*)$/.exec(bracketed?.[1] ?? text);
  const match = plain.exec(signed?.[2] ?? '');
  if (!match || !/\d/.test(match[2] ?? '')) return null;
  if (bracketed && signed?.[1] !== '') return null;
  const [, dollar, figures = '', exponent, percent] = match;
  const size = Number(figures.replace(/,/g, '') + (exponent ?? ''));
  if (!Number.isFinite(size)) return null;
  const negative = bracketed !== null || signed?.[1] === '-';
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  return { value, numberFormat: formatOf(figures, { dollar, exponent, percent }) };
}

function formatOf(
  figures: string,
  marks: { dollar: string | undefined; exponent: string | undefined; percent: string | undefined },
): string | null {
  const decimals = /\.\d/.test(figures);
  if (marks.percent) return decimals ? '0.00%' : '0%';
  if (marks.dollar) return decimals ? '$#,##0.00' : '$#,##0';
  if (marks.exponent) return '0.00E+00';
  if (figures.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return null;
}

function parseFraction([, sign, whole, top, bottom = '0']: RegExpExecArray): NumberInput | null {
  if (Number(bottom) === 0) return null;
  const size = Number(whole) + Number(top) / Number(bottom);
  return { value: sign === '-' ? -size : size, numberFormat: bottom.length > 1 ? '# ??/??' : '# ?/?' };
}

/**
 * Reads a date or time in the forms of en-US input, which is how Excel reads what add-ins write, whatever the
 * officer's own settings: "4/1/2026" is the first of April, "1-Apr-26", "Apr 2026", "2026-04-01", "14:30", "2:30 PM".
 * A day without a year is of `year`. null if the text is none.
 */
function parseDateInput(text: string, year: number): DateInput | null {
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
  return monthNames.findIndex((month) => word === month || word === month.slice(0, 3)) + 1;
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

const formula = (text: string): Input => ({ value: null, formula: text, numberFormat: null });
