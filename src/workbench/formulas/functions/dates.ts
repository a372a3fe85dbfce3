import type { CellError, Scalar } from '../../../xlsx/model/cell';
import { errors, isError, readNumber, toNumber, Unevaluable, type Value } from '../values';
import type { Context } from '../context';
import {
  collectNumbers,
  scalars,
  values,
  type FunctionTable,
  type ScalarFunction,
  singleNumber,
  sound,
} from './sheetFunction';

/** A day of the calendar; months from 1. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsADay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 31);
const days1904 = 1462;
/** Excel's calendar has a 29 February 1900, for Lotus 1-2-3's sake. */
const falseLeapDay = 60;
const lastSerial = 2_958_465;

const offsetOf = (date1904: boolean): number => (date1904 ? days1904 : 0);

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A function of a day and further numbers. */
const ofDay = (
  least: number,
  most: number,
  calculate: (day: CalendarDay, date1904: boolean, rest: readonly number[], serial: number) => Scalar,
): ScalarFunction =>
  scalars(least, most, (given, { workbook: { date1904 } }) => {
    const [serial = 0, ...rest] = sound(...given.map(toNumber));
    const [day] = sound(dayOfSerial(serial, date1904));
    return calculate(day, date1904, rest, serial);
  });

/** A function of the seconds of a day, rounded as Excel shows them. */
const ofTime = (calculate: (seconds: number) => number): ScalarFunction =>
  scalars(1, 1, ([value = null]) => {
    const [serial] = sound(toNumber(value));
    return serial < 0 ? errors.num : calculate(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
  });

/** Days of the week from 0 (Sunday); Excel's 1 January 1900 is a Sunday, which the true one was not. */
const weekday = (serial: number, date1904: boolean): number =>
  (Math.floor(serial) + (date1904 ? 1462 : 0) + 6) % 7;

/** Number of a weekday by the kinds of WEEKDAY: 1 from Sunday, 2 from Monday, 3 from Monday as 0, 11–17. */
function weekdayNumber(from: number, kind: number): number | CellError {
  if (kind === 3) return (from + 6) % 7;
  const first = kind === 1 || kind === 17 ? 0 : kind === 2 ? 1 : kind - 10;
  return first < 0 || first > 6 ? errors.num : ((from - first + 7) % 7) + 1;
}

function monthsBetween(from: CalendarDay, to: CalendarDay): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

const dateDif = scalars(3, 3, ([from = null, to = null, unit = null], { workbook: { date1904 } }) => {
  const [start, end] = sound(toNumber(from), toNumber(to));
  const [first, last] = sound(dayOfSerial(start, date1904), dayOfSerial(end, date1904));
  if (end < start) return errors.num;
  const kind = String(unit).toUpperCase();
  if (kind === 'D') return Math.floor(end) - Math.floor(start);
  if (kind === 'M') return monthsBetween(first, last);
  if (kind === 'Y') return Math.floor(monthsBetween(first, last) / 12);
  if (kind === 'YM') return monthsBetween(first, last) % 12;
  if (kind === 'MD' || kind === 'YD') throw new Unevaluable(`DATEDIF by ${kind}`);
  return errors.num;
});

/** A day given as a serial number, its time of day left off. */
function wholeDay(value: Value): number | CellError {
  const number = singleNumber(value);
  return isError(number) ? number : Math.floor(number);
}

/** Whether a day is worked on: Monday to Friday, and no holiday. */
function workingDays(holidays: Value, context: Context): ((serial: number) => boolean) | CellError {
  const found = holidays === null ? [] : collectNumbers([holidays], context);
  if (isError(found)) return found as CellError;
  const free = new Set((found as number[]).map(Math.floor));
  return (serial) => {
    const day = weekday(serial, context.workbook.date1904);
    return day !== 0 && day !== 6 && !free.has(serial);
  };
}

const networkDays = values(2, 3, ([from = null, to = null, holidays = null], context) => {
  const [start, end, works] = sound(wholeDay(from), wholeDay(to), workingDays(holidays, context));
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day += 1) if (works(day)) count += 1;
  return start <= end ? count : -count;
});

const workday = values(2, 3, ([from = null, days = null, holidays = null], context) => {
  const [start, distance, works] = sound(wholeDay(from), wholeDay(days), workingDays(holidays, context));
  let day = start;
  for (let left = Math.abs(distance); left > 0;) {
    day += Math.sign(distance);
    if (day < 0) return errors.num;
    if (works(day)) left -= 1;
  }
  return day;
});

/** Week of the year by ISO 8601: the week of its Thursday. */
function isoWeek(serial: number, date1904: boolean): number {
  const thursday = Math.floor(serial) + 3 - ((weekday(serial, date1904) + 6) % 7);
  const day = dayOfSerial(thursday, date1904);
  if ('error' in day) return 0;
  const first = Number(serialOfDay({ year: day.year, month: 1, day: 1 }, date1904));
  return Math.floor((thursday - first) / 7) + 1;
}

export const dateFunctions: FunctionTable = {
  TODAY: scalars(0, 0, (_, { now, workbook }) => Math.floor(serialOfMoment(now, workbook.date1904))),
  NOW: scalars(0, 0, (_, { now, workbook }) => serialOfMoment(now, workbook.date1904)),
  DATE: scalars(3, 3, (given, { workbook }) => {
    const [year = 0, month = 0, day = 0] = sound(...given.map(toNumber)).map(Math.trunc);
    // Years below 1900 count from 1900.
    const whole = { year: year < 1900 ? year + 1900 : year, month, day };
    return year < 0 ? errors.num : serialOfDay(whole, workbook.date1904);
  }),
  YEAR: ofDay(1, 1, ({ year }) => year),
  MONTH: ofDay(1, 1, ({ month }) => month),
  DAY: ofDay(1, 1, ({ day }) => day),
  WEEKDAY: ofDay(1, 2, (_, date1904, [kind = 1], serial) => weekdayNumber(weekday(serial, date1904), kind)),
  ISOWEEKNUM: ofDay(1, 1, (_, date1904, __, serial) => isoWeek(serial, date1904)),
  EDATE: ofDay(2, 2, (day, date1904, [months = 0]) =>
    serialOfDay(addMonths(day, Math.trunc(months)), date1904),
  ),
  EOMONTH: ofDay(2, 2, (day, date1904, [months = 0]) => {
    const month = addMonths({ ...day, day: 1 }, Math.trunc(months));
    return serialOfDay({ ...month, day: daysInMonth(month.year, month.month) }, date1904);
  }),
  DAYS: scalars(2, 2, ([end = null, start = null]) => {
    const [last, first] = sound(toNumber(end), toNumber(start));
    return Math.floor(last) - Math.floor(first);
  }),
  DATEDIF: dateDif,
  DATEVALUE: scalars(1, 1, ([value = null]) => {
    const serial = typeof value === 'string' ? readNumber(value) : null;
    return serial === null ? errors.value : Math.floor(serial);
  }),
  TIME: scalars(3, 3, (given) => {
    const [hours = 0, minutes = 0, seconds = 0] = sound(...given.map(toNumber)).map(Math.trunc);
    const total = hours * 3600 + minutes * 60 + seconds;
    return total < 0 ? errors.num : (total % 86_400) / 86_400;
  }),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
  NETWORKDAYS: networkDays,
  WORKDAY: workday,
};

/** Day of a serial number; #NUM! before the first and after 31 December 9999. */
function dayOfSerial(serial: number, date1904: boolean): CalendarDay | CellError {
  const days = Math.floor(serial) + offsetOf(date1904);
  if (serial < 0 || days > lastSerial) return errors.num;
  if (days === falseLeapDay) return { year: 1900, month: 2, day: 29 };
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(epoch1900 + (days > falseLeapDay ? days - 1 : days) * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial number of a day; months and days that overflow run on: (2026, 14, 31) is 3 March 2027. */
function serialOfDay({ year, month, day }: CalendarDay, date1904: boolean): number | CellError {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = Math.round((date.getTime() - epoch1900) / millisecondsADay);
  const serial = (days >= falseLeapDay ? days + 1 : days) - offsetOf(date1904);
  return serial < 0 || serial > lastSerial || Number.isNaN(serial) ? errors.num : serial;
}

/** Serial number of a moment, as the clock on the wall shows it. */
function serialOfMoment(moment: Date, date1904: boolean): number {
  const day = { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return Number(serialOfDay(day, date1904)) + seconds / 86_400;
}

/** The same day some months on, or the month's last where it has no such day: 31 January + 1 → 28 February. */
function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) };
}
