import { numberWord } from '../numberWords';
import { weekdayName } from './dayDates';
import { partIn } from './parts';
import { all, either, figure, mapped, mark, maybe, ordinal, word, wordOf, type Rule } from './rules';
import { dayAfter, endOf, hull, monthsOf, partOf, startOf, weekdayOn, type Span } from './span';

/** What picks a part of a date: "end of", "early", "first half of", "last three months of". */
export type Change = (span: Span) => Span | null;

const part =
  (at: number, parts: 2 | 3): Change =>
  (span) =>
    partOf(span, at, parts);

/** Words that pick a part of what follows: "end of March", "early 2027". */
const picks: ReadonlyMap<string, Change> = new Map([
  ['end', endOf],
  ['start', startOf],
  ['beginning', startOf],
  ['early', part(0, 3)],
  ['mid', part(1, 3)],
  ['middle', part(1, 3)],
  ['late', part(2, 3)],
]);
/** These mean a part of a date only with "of" behind them: "start March" may be another date. */
const needOf: readonly string[] = ['start', 'beginning', 'middle'];
/** "Early in 2027". */
const inPart = /^(?:early|late|mid|middle)$/;

export const the = maybe(word('the'));
export const of = maybe(word('of', 'in'));
const pickWord = wordOf((text) => (picks.has(text) ? text : null));

/** "end", "mid to late": the words, and what they pick. */
export const pick: Rule<readonly [boolean, Change]> = either(
  mapped(all(pickWord, maybe(mark('-')), of), ([text, , joint]) => {
    const change = picks.get(text);
    // "Start in June", "end in June" are verbs.
    const isVerb = joint === 'in' && !inPart.test(text);
    return change && !isVerb && (joint !== undefined || !needOf.includes(text))
      ? ([joint !== undefined, change] as const)
      : null;
  }),
  mapped(
    all(pickWord, either(mark('-/'), word('to', 'or')), pickWord, maybe(mark('-')), of),
    ([one, , other]) => {
      const [first, last] = [picks.get(one), picks.get(other)];
      if (!first || !last || needOf.includes(one) || needOf.includes(other)) return null;
      return [true, (span: Span) => between(first(span), last(span))] as const;
    },
  ),
);

const between = (one: Span | null, other: Span | null): Span | null => one && other && hull(one, other);

/** "first half", "2nd half", "half 1". */
export const half: Rule<Change> = mapped(
  either(
    mapped(
      all(
        the,
        wordOf((text) => placeOf(['first', 'second'], text)),
        word('half'),
      ),
      ([, at]) => at,
    ),
    mapped(all(the, ordinal, word('half')), ([, number]) => number - 1),
    mapped(
      all(word('half'), either(figure(1), word('one', 'two'))),
      ([, text]) => (numberWord(text) ?? Number(text)) - 1,
    ),
  ),
  (at) => (at === 0 || at === 1 ? part(at, 2) : null),
);

const placeOf = (names: readonly string[], text: string): number | null =>
  names.includes(text) ? names.indexOf(text) : null;

/** The first or the last months of a span: "first six months of 2026/27". */
export const someMonths: Rule<Change> = mapped(
  all(
    the,
    word('first', 'last', 'final'),
    either(mapped(figure(1, 2), Number), wordOf(numberWord)),
    word('month', 'months'),
    word('of'),
  ),
  ([, which, count]) =>
    count < 1 || count > 12
      ? null
      : ({ from, to }) => {
          if (!from.endsWith('-01')) return null;
          const next = dayAfter(to, 1);
          const [year = 0, month = 0] = (which === 'first' ? from : next).split('-').map(Number);
          const months =
            which === 'first' ? monthsOf(year, month, count) : monthsOf(year - 1, month + 12 - count, count);
          return months.from >= from && months.to <= to ? months : null;
        },
);

/** Monday to Friday, save the bank holidays of England with which a month can end. */
function isWorkingDay(day: string): boolean {
  const weekday = weekdayOn(day);
  const isLastMonday = weekday === 1 && /-0[58]-(?:2[5-9]|3)/.test(day);
  const easter = partIn({ kind: 'feast', name: 'easter' }, Number(day.slice(0, 4)))?.from ?? '';
  return weekday % 6 !== 0 && !isLastMonday && day !== dayAfter(easter, -2) && day !== dayAfter(easter, 1);
}

/** "last day of", "the last working day of", "last Friday in": of a month, or of what ends with one. */
export const lastDay: Rule<Change> = mapped(
  all(the, word('last', 'final'), maybe(word('working')), either(word('day'), weekdayName), word('of', 'in')),
  ([, , working, on]) =>
    ({ to, loose }) => {
      if (loose || (working && on !== 'day')) return null;
      const fits = (day: string): boolean =>
        on === 'day' ? !working || isWorkingDay(day) : weekdayOn(day) === on;
      const before = [0, 1, 2, 3, 4, 5, 6].find((days) => fits(dayAfter(to, -days)));
      const day = before === undefined ? to : dayAfter(to, -before);
      return { from: day, to: day };
    },
);

/** The twelve months that end with a month or a day: "year ending March 2027". */
export const yearTo: Change = ({ to }) => {
  const next = dayAfter(to, 1);
  return next.endsWith('-01') ? monthsOf(Number(next.slice(0, 4)) - 1, Number(next.slice(5, 7)), 12) : null;
};

/** The week that begins or ends on a day. */
export const weeks: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['weekfrom', ({ from, to }) => (from === to ? { from, to: dayAfter(from, 6) } : null)],
  ['weekto', ({ from, to }) => (from === to ? { from: dayAfter(from, -6), to } : null)],
]);
