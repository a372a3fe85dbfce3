import { quarterNumbers, quarterOrdinals } from '../quarters';
import {
  americanDay,
  day,
  dayInFigures,
  dayNumber,
  dayOfMonth,
  dayWithoutYear,
  mayBeDay,
  monthInFigures,
  monthName,
  shortMonthInFigures,
  stop,
  the,
  weekday,
  type PartSaid,
} from './dayDates';
import { hasTerm, type Part, type Said, type Season } from './parts';
import {
  all,
  either,
  figure,
  joined,
  joinedFigure,
  mapped,
  mark,
  maybe,
  nothing,
  ordinal,
  remembered,
  word,
  wordOf,
  type Rule,
  unless,
} from './rules';
import { yearWritten, type YearNamed } from './yearNamed';
import { yearSaid } from './years';

/** The grammar of parts of a year, and these with their years: "Q3", "Autumn term", "Mar-27", "2026/27 Q3". */
const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'winter'] satisfies readonly Season[];

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
/** The weeks without lessons or meetings in a season are not the season, and each body has its own. */
const timeOff = word('vacation', 'vacations', 'holiday', 'holidays', 'recess', 'break');
const season: Rule<Part> = mapped(
  all(the, seasonName, maybe(word('season')), unless(timeOff)),
  ([, name]) => ({ kind: 'season', name }),
);
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

/** ", 12" of "5, 12 and 19 May", as often as it stands there. */
const furtherDays: Rule<unknown> = (words, at) =>
  either(nothing, all(mark(','), dayNumber, furtherDays))(words, at);

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
  mapped(all(weekday, the, dayNumber, furtherDays, between, partAndYear), ([on, , number, , how, last]) =>
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
