import { areFollowing, endOfMonth, isoMonth } from '../days';
import { monthOf } from '../months';
import { ordinalWord } from '../numberWords';
import type { Part, Said } from './parts';
import {
  all,
  either,
  ending,
  figure,
  joined,
  joinedFigure,
  mapped,
  mark,
  maybe,
  ordinal,
  remembered,
  word,
  wordOf,
  type Rule,
} from './rules';
import type { Span } from './span';
import { yearWritten } from './yearNamed';

/** The grammar of days and months: "31st March", "31/03/2027", "03/2027". */
export type PartSaid = Extract<Said, { kind: 'part' }>;

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const the = maybe(word('the'));
/** A full stop that ends a shortened word: "Sept. 26", "Q.3". */
export const stop = maybe(joined('.'));

/** A weekday by three letters of it or more: "Wed", "Weds", "Thurs"; null for other words. */
function weekdayOf(text: string): number | null {
  const at =
    text.length < 3
      ? -1
      : weekdays.findIndex(
          (name) =>
            name.startsWith(text) ||
            (`${text.slice(0, -1)}s` === text && text.length > 3 && name.startsWith(text.slice(0, -1))),
        );
  return at < 0 ? null : at;
}

/** "Wed", "Wednesday,": the weekday, counted from Sunday. */
export const weekdayName = wordOf(weekdayOf);
export const weekday = remembered(
  mapped(maybe(all(weekdayName, maybe(mark(',.')))), (found) => (found ? { weekday: found[0] } : {})),
);

export const monthName = remembered(mapped(all(wordOf(monthOf), stop), ([month]) => month));
const upTo31 = (number: number): number | null => (number >= 1 && number <= 31 ? number : null);
const inFigures = mapped(figure(1, 2), (digits) => upTo31(Number(digits)));
export const dayNumber = either(inFigures, mapped(ordinal, upTo31));

export const dayOfMonth = (on: { weekday?: number }, month: number, day: number): Part => ({
  kind: 'day',
  month,
  day,
  ...on,
});

/** "the first of", "thirty-first of": words count a day where "of" stands behind them, for "second March" may be another. */
const dayInWords = mapped(
  all(maybe(all(word('twenty', 'thirty'), maybe(mark('-')))), wordOf(ordinalWord), word('of')),
  ([tens, number]) =>
    tens && number > 9 ? null : upTo31((tens?.[0] === 'thirty' ? 30 : tens ? 20 : 0) + number),
);

/** "31st of March", "Wed, 31-Mar", "March 31st", "first of March". */
export const day: Rule<Part> = either(
  mapped(
    all(weekday, the, dayNumber, maybe(either(word('of'), joined('-'))), monthName),
    ([on, , number, , month]) => dayOfMonth(on, month, number),
  ),
  mapped(all(weekday, monthName, the, mapped(ordinal, upTo31)), ([on, month, , number]) =>
    dayOfMonth(on, month, number),
  ),
  mapped(all(weekday, the, dayInWords, monthName), ([on, , number, month]) => dayOfMonth(on, month, number)),
);

const fourth = mapped(figure(4), yearWritten);

/** "March 31, 2027": the number is the day, for the year stands behind it. */
export const americanDay: Rule<PartSaid> = mapped(
  all(weekday, monthName, inFigures, maybe(mark(',')), fourth),
  ([on, month, number, , year]) => ({
    kind: 'part',
    part: dayOfMonth(on, month, number),
    year: { kind: 'calendar', year },
  }),
);

const dated = (part: Part, digits: string): PartSaid | null => {
  const year = yearWritten(digits);
  return year === null ? null : { kind: 'part', part, year: { kind: 'calendar', year } };
};

/** "31/03/2027", "31.3.27", "2027-03-31". */
export const dayInFigures: Rule<PartSaid> = either(
  ...['/', '.', '-'].flatMap((sign) => [
    mapped(
      all(weekday, figure(1, 2), joined(sign), joinedFigure(1, 2), joined(sign), joinedFigure(2, 4)),
      ([on, written, , month, , year]) => dated(dayOfMonth(on, Number(month), Number(written)), year),
    ),
    mapped(
      all(figure(4), joined(sign), joinedFigure(1, 2), joined(sign), joinedFigure(1, 2)),
      ([year, , month, , written]) => dated(dayOfMonth({}, Number(month), Number(written)), year),
    ),
  ]),
);

const isMonth = (number: number): boolean => number >= 1 && number <= 12;
const monthDated = (digits: string, year: string): PartSaid | null =>
  isMonth(Number(digits)) ? dated({ kind: 'month', month: Number(digits) }, year) : null;

/** "03/2027", "3-2027", "03.2027", "2027-03". */
export const monthInFigures: Rule<PartSaid> = ending(
  either(
    mapped(all(figure(1, 2), joined('/-'), joinedFigure(4)), ([month, , year]) => monthDated(month, year)),
    mapped(all(figure(2), joined('.'), joinedFigure(4)), ([month, , year]) => monthDated(month, year)),
    mapped(all(figure(4), joined('-'), joinedFigure(2)), ([year, , month]) => monthDated(month, year)),
  ),
  '/.-',
);

/** "09/26": where that can be no day of a month and no financial year. */
export const shortMonthInFigures: Rule<PartSaid> = mapped(
  ending(all(figure(1, 2), joined('/'), joinedFigure(2)), '/'),
  ([month, , digits], { plan }) => {
    const year = yearWritten(digits);
    const isFigure = year !== null && Number(digits) > 12 && isMonth(Number(month));
    return isFigure && !areFollowing(month, digits) && !mayBeDay(year, Number(month), true, plan)
      ? monthDated(month, digits)
      : null;
  },
);

/** "31/03"; not "05/06", which may be a month of a year. */
export const dayWithoutYear: Rule<Part> = mapped(
  ending(all(weekday, figure(1, 2), joined('/'), joinedFigure(1, 2)), '/'),
  ([on, written, , month]) =>
    Number(written) > 12 && isMonth(Number(month)) ? dayOfMonth(on, Number(month), Number(written)) : null,
);

/**
 * Whether two digits behind a month are as likely a day. "Jun 30" and "Mar-31" are the last days of months; others are
 * years where they are near those of the plan ("March 30" may be the day, whatever the plan). Where only a space stands between, the month is to be one of the plan or
 * after it: in the plan of 2026/27 "Dec 25" may be Christmas.
 */
export function mayBeDay(year: number, of: number, isJoined: boolean, plan: Span | null): boolean {
  const number = year % 100;
  if (number > 31) return false;
  if (number >= Number(endOfMonth(2027, of).slice(8))) return true;
  if (plan === null) return !isJoined;
  if (!isJoined && number >= 30) return true;
  const [first = 0, last = 0] = [plan.from, plan.to].map((text) => Number(text.slice(0, 4)));
  return isJoined
    ? year < first - 2 || year > last + 3
    : isoMonth(year, of) < plan.from.slice(0, 7) || year > last + 2;
}
