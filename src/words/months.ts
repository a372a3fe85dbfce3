import { capital } from './capital';

/** Names of the months in full, in small letters; January is the first. */
export const monthNames = [
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
] as const;

/** As officers shorten it: three letters, "Sept" too. formsOf("september") → "sept?(?:ember)?". */
const formsOf = (name: string): string => {
  const short = name.slice(0, 3);
  const rest = name.slice(3);
  if (rest === '') return short;
  return name === 'september' ? 'sept?(?:ember)?' : `${short}(?:${rest})?`;
};

const alone = (forms: string): string => `(?<![a-z])(?:${forms})(?![a-z])`;

/**
 * The name of any month, in full or shortened ("Jan", "Sept"), as the source of a regular expression with the flag i.
 * It stands between letters of no other word: not in "12 decisions", "Mayor" or "5 marks".
 * new RegExp(`(\\d+) ${monthPattern}`, 'i') finds "5 May" in "on 5 May".
 */
export const monthPattern = alone(monthNames.map(formsOf).join('|'));

/** The same for one month, counted from 1: patternOfMonth(9) finds "Sep", "Sept" and "September". */
export const patternOfMonth = (month: number): string => alone(formsOf(monthNames[month - 1] ?? ''));

const wholeMonth = new RegExp(`^${monthPattern}\\.?$`, 'i');
const anyMonth = new RegExp(monthPattern, 'i');

/** The month of its name, counted from 1: monthOf("Sept.") → 9; null for other words ("mayor", ""). */
export function monthOf(word: string): number | null {
  if (!wholeMonth.test(word)) return null;
  const start = word.slice(0, 3).toLowerCase();
  return monthNames.findIndex((name) => name.startsWith(start)) + 1;
}

/** Whether a text names a month: namesMonth("12 Dec") → true; namesMonth("12 decisions") → false. */
export const namesMonth = (text: string): boolean => anyMonth.test(text);

/** A month counted from 1 as a text writes it: monthName(4) → "April"; '' for what is no month. */
export const monthName = (month: number): string => capital(monthNames[month - 1] ?? '');
