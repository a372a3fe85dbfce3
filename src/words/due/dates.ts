import { endOfMonth, isoMonth } from '../days';
import { monthOf } from '../months';
import { areFollowing } from '../years';
import { quarterNumbers, quarterOrdinals } from '../quarters';
import { hasTerm, type Part, type Said, type Season } from './parts';
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
import { yearWritten, type YearNamed } from './yearNamed';
import { yearSaid } from './years';

/** The grammar of parts of a year: "31st March", "Q3", "Autumn term", and these with their years: "Mar-27", "2026/27 Q3". */
type PartSaid = Extract<Said, { kind: 'part' }>;

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'winter'] satisfies readonly Season[];

const the = maybe(word('the'));
/** A full stop that ends a shortened word: "Sept. 26", "Q.3". */
const stop = maybe(joined('.'));

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
const weekday = remembered(
  mapped(maybe(all(wordOf(weekdayOf), maybe(mark(',.')))), (found) => (found ? { weekday: found[0] } : {})),
);

const monthName = remembered(mapped(all(wordOf(monthOf), stop), ([month]) => month));
const upTo31 = (number: number): number | null => (number >= 1 && number <= 31 ? number : null);
const inFigures = mapped(figure(1, 2), (digits) => upTo31(Number(digits)));
const dayNumber = either(inFigures, mapped(ordinal, upTo31));

const dayOfMonth = (on: { weekday?: number }, month: number, day: number): Part => ({
  kind: 'day',
  month,
  day,
  ...on,
});

/** "31st of March", "Wed, 31-Mar", "March 31st". */
const day: Rule<Part> = either(
  mapped(
    all(weekday, the, dayNumber, maybe(either(word('of'), joined('-'))), monthName),
    ([on, , number, , month]) => dayOfMonth(on, month, number),
  ),
  mapped(all(weekday, monthName, the, mapped(ordinal, upTo31)), ([on, month, , number]) =>
    dayOfMonth(on, month, number),
  ),
);

const fourth = mapped(figure(4), yearWritten);

/** "March 31, 2027": the number is the day, for the year stands behind it. */
const americanDay: Rule<PartSaid> = mapped(
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
const dayInFigures: Rule<PartSaid> = either(
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
const monthInFigures: Rule<PartSaid> = ending(
  either(
    mapped(all(figure(1, 2), joined('/-'), joinedFigure(4)), ([month, , year]) => monthDated(month, year)),
    mapped(all(figure(2), joined('.'), joinedFigure(4)), ([month, , year]) => monthDated(month, year)),
    mapped(all(figure(4), joined('-'), joinedFigure(2)), ([year, , month]) => monthDated(month, year)),
  ),
  '/.-',
);

/** "09/26": where that can be no day of a month and no financial year. */
const shortMonthInFigures: Rule<PartSaid> = mapped(
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
const dayWithoutYear: Rule<Part> = mapped(
  ending(all(weekday, figure(1, 2), joined('/'), joinedFigure(1, 2)), '/'),
  ([on, written, , month]) =>
    Number(written) > 12 && isMonth(Number(month)) ? dayOfMonth(on, Number(month), Number(written)) : null,
);

const upTo4 = (number: number): number | null => (number >= 1 && number <= 4 ? number : null);
const placeIn = (names: readonly string[], text: string): number | null => upTo4(names.indexOf(text) + 1);
const quarterNumber = either(
  mapped(figure(1), (digits) => upTo4(Number(digits))),
  wordOf((text) => placeIn(quarterNumbers, text)),
);
const quarterOrdinal = either(
  mapped(ordinal, upTo4),
  wordOf((text) => placeIn(quarterOrdinals, text)),
);
const quarterWord = word('q', 'qs', 'qtr', 'qtrs', 'quarter', 'quarters');
const quarterBy = (number: number): Part => ({ kind: 'quarter', number });

/** "Q3", "Quarter three", "Qtr. 3", "3rd quarter", "final quarter". */
export const quarter: Rule<Part> = either(
  mapped(all(quarterWord, stop, maybe(mark('-')), quarterNumber), ([, , , number]) => quarterBy(number)),
  mapped(all(the, quarterOrdinal, quarterWord), ([, number]) => quarterBy(number)),
  mapped(all(the, word('final'), quarterWord), () => quarterBy(4)),
);

/** "Last quarter" alone has gone by. */
const lastQuarter: Rule<PartSaid> = mapped(
  all(the, word('last'), quarterWord, maybe(word('of')), yearSaid),
  ([, , , joint, { year, alone }]) =>
    alone && joint === undefined ? null : { kind: 'part', part: quarterBy(4), year },
);

const half: Rule<Part> = mapped(all(word('h'), joinedFigure(1)), ([, digits]) =>
  digits === '1' || digits === '2' ? { kind: 'half', number: Number(digits) } : null,
);

const feast: Rule<Part> = mapped(word('christmas', 'xmas', 'easter'), (name) => ({
  kind: 'feast',
  name: name === 'easter' ? 'easter' : 'christmas',
}));

const seasonName = wordOf((text) => (seasons.includes(text) ? (text as Season) : null));
const termWord = all(maybe(mark('-')), word('term', 'terms'));
const season: Rule<Part> = mapped(all(the, seasonName), ([, name]) => ({ kind: 'season', name }));
const term: Rule<Part> = mapped(all(the, seasonName, termWord), ([, name]) =>
  hasTerm(name) ? { kind: 'term', name } : null,
);

/** The months in which the half-terms of autumn and spring lie; that of summer lies in two. */
const halfTerms: Partial<Record<Season, number>> = { autumn: 10, spring: 2 };
const halfTermWord = all(the, word('half'), maybe(mark('-')), word('term'));

/** "October half-term", "half term October", "autumn half term". */
const halfTerm = either<readonly Rule<Part>[]>(
  mapped(all(monthName, halfTermWord), ([month]) => ({ kind: 'month', month })),
  mapped(all(halfTermWord, monthName), ([, month]) => ({ kind: 'month', month })),
  mapped(all(the, seasonName, halfTermWord), ([, name]) => {
    const month = halfTerms[name];
    return month === undefined ? null : { kind: 'month', month };
  }),
);

const month: Rule<Part> = mapped(all(maybe(all(word('month'), word('of'))), monthName), ([, number]) => ({
  kind: 'month',
  month: number,
}));

const part: Rule<Part> = remembered(
  either(day, dayWithoutYear, month, quarter, half, season, term, halfTerm, feast),
);

/** The year that stands behind a part: "Q3, 2026/27", "third quarter of the financial year", "Q1 next year", "Mar-27". */
const yearBehind: Rule<YearNamed> = either(
  mapped(all(maybe(either(word('of', 'in'), mark(',/:-'), joined('.'))), yearSaid), ([joint, said]) => {
    // "March – this year", "Q3 year".
    if (said.alone && joint !== 'of' && joint !== 'in') return null;
    return (joint ?? 'of') === 'of' || joint === 'in' || !/^(?:this|nth|plan)$/.test(said.year.kind)
      ? said.year
      : null;
  }),
);

/** "27" behind a part: a year, where it cannot as well be a day of the month. */
const shortYear =
  (of: Part): Rule<YearNamed> =>
  (words, at) =>
    mapped(all(maybe(mark('-/')), figure(2)), ([joint, digits], { plan }) => {
      const year = yearWritten(digits);
      if (
        year === null ||
        (of.kind === 'month' && joint !== '/' && mayBeDay(year, of.month, joint !== undefined, plan))
      )
        return null;
      return { kind: 'calendar', year } as const;
    })(words, at);

/**
 * Whether two digits behind a month are as likely a day. "Jun 30" and "Mar-31" are the last days of months; others are
 * years where they are near those of the plan ("March 30" may be the day, whatever the plan). Where only a space stands between, the month is to be one of the plan or
 * after it: in the plan of 2026/27 "Dec 25" may be Christmas.
 */
function mayBeDay(year: number, of: number, isJoined: boolean, plan: Span | null): boolean {
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

const said = (of: Part, year?: YearNamed): PartSaid => ({ kind: 'part', part: of, year });

/** A part with the year that stands behind it, or without: "March 2027", "Q3". */
const partAndYear: Rule<PartSaid> = remembered((words, at) =>
  part(words, at).flatMap(({ what, next }) => [
    { what: said(what), next },
    ...either(yearBehind, shortYear(what))(words, next).map((year) => ({
      what: said(what, year.what),
      next: year.next,
    })),
  ]),
);

/** "2026/27 Q3", "Year 2, Q3", "2026 – November". */
const yearAndPart: Rule<PartSaid> = mapped(
  all(yearSaid, maybe(mark(',-:')), part),
  ([{ year, alone }, , of]) => (alone ? null : said(of, year)),
);

const listed = either(mark(',/&+'), word('and'));
const through = either(mark('-'), word('to', 'until', 'through'));

const between = either(
  mapped(listed, () => ({ listed: true as const })),
  mapped(through, () => ({})),
);

/** Several that are named by one word: "Q3-4", "Quarters 1 to 3", "1-31 March", "first and second quarter". */
const several = either<readonly Rule<Said>[]>(
  mapped(
    all(
      either(
        mapped(
          all(quarterWord, stop, quarterNumber, between, quarterNumber),
          ([, , one, how, two]) => [one, how, two] as const,
        ),
        mapped(
          all(the, quarterOrdinal, between, the, quarterOrdinal, quarterWord),
          ([, one, how, , two]) => [one, how, two] as const,
        ),
      ),
      maybe(yearBehind),
    ),
    ([[one, how, two], year]) => ({
      kind: 'range',
      first: said(quarterBy(one), year),
      last: said(quarterBy(two), year),
      ...how,
    }),
  ),
  mapped(all(weekday, the, dayNumber, between, partAndYear), ([on, , number, how, last]) =>
    last.part.kind === 'day'
      ? { kind: 'range', first: { ...last, part: dayOfMonth(on, last.part.month, number) }, last, ...how }
      : null,
  ),
  mapped(all(the, seasonName, between, partAndYear), ([, name, how, last]) =>
    last.part.kind === 'term' && hasTerm(name)
      ? { kind: 'range', first: said({ kind: 'term', name }), last, ...how }
      : null,
  ),
);

/** A part of a year, with its year or without, or a year: what a date is made of. */
export const unit: Rule<Said> = remembered(
  either(
    partAndYear,
    yearAndPart,
    americanDay,
    dayInFigures,
    monthInFigures,
    shortMonthInFigures,
    lastQuarter,
    several,
    yearSaid,
  ),
);
