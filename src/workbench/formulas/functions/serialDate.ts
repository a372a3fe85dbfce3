import type { CellError } from '../../../xlsx/model/cell';
import { errors } from '../values';

/** A day of the calendar; months from 1. */
export interface CalendarDay {
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

/** Day of a serial number; #NUM! before the first and after 31 December 9999. */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay | CellError {
  const days = Math.floor(serial) + offsetOf(date1904);
  if (serial < 0 || days > lastSerial) return errors.num;
  if (days === falseLeapDay) return { year: 1900, month: 2, day: 29 };
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(epoch1900 + (days > falseLeapDay ? days - 1 : days) * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial number of a day; months and days that overflow run on: (2026, 14, 31) is 3 March 2027. */
export function serialOfDay({ year, month, day }: CalendarDay, date1904: boolean): number | CellError {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = Math.round((date.getTime() - epoch1900) / millisecondsADay);
  const serial = (days >= falseLeapDay ? days + 1 : days) - offsetOf(date1904);
  return serial < 0 || serial > lastSerial || Number.isNaN(serial) ? errors.num : serial;
}

/** Serial number of a moment, as the clock on the wall shows it. */
export function serialOfMoment(moment: Date, date1904: boolean): number {
  const day = { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return Number(serialOfDay(day, date1904)) + seconds / 86_400;
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months on, or the month's last where it has no such day: 31 January + 1 → 28 February. */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) };
}
