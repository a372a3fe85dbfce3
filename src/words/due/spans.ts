import { numberWord } from '../numberWords';
import { unit } from './dates';
import type { Said } from './parts';
import { ownYear } from './resolve';
import {
  all,
  either,
  figure,
  later,
  mapped,
  mark,
  maybe,
  ordinal,
  remembered,
  unless,
  word,
  wordOf,
  type Found,
  type Rule,
  type Words,
} from './rules';
import { dayAfter, endOf, hull, monthsOf, partOf, startOf, type Span } from './span';
import { severalYears, yearSaid, type YearSaid } from './years';

/** The grammar of one date with what picks a part of it, and of several: "end of March", "early 2027", "Q1 to Q3". */
type Change = (span: Span) => Span | null;

const part =
  (at: number, parts: 2 | 3): Change =>
  (span) =>
    partOf(span, at, parts);

const changed = (of: Said, change: Change): Said => ({ kind: 'changed', change, of });

/** Words that pick a part of what follows: "end of March", "early 2027". */
const picks: Readonly<Record<string, Change>> = {
  end: endOf,
  start: startOf,
  beginning: startOf,
  early: part(0, 3),
  mid: part(1, 3),
  middle: part(1, 3),
  late: part(2, 3),
};
/** These mean a part of a date only with "of" behind them: "start March" may be another date. */
const needOf: readonly string[] = ['start', 'beginning', 'middle'];

const the = maybe(word('the'));
const of = maybe(word('of', 'in'));
const pickWord = wordOf((text) => (text in picks ? text : null));

/** "end", "mid to late": the words, and what they pick. */
const pick: Rule<readonly [boolean, Change]> = either(
  mapped(all(pickWord, maybe(mark('-')), of), ([text, , joint]) => {
    const change = picks[text];
    return change && (joint !== undefined || !needOf.includes(text))
      ? ([joint !== undefined, change] as const)
      : null;
  }),
  mapped(
    all(pickWord, either(mark('-/'), word('to', 'or')), pickWord, maybe(mark('-')), of),
    ([one, , other]) => {
      const [first, last] = [picks[one], picks[other]];
      if (!first || !last || needOf.includes(one) || needOf.includes(other)) return null;
      return [true, (span: Span) => between(first(span), last(span))] as const;
    },
  ),
);

const between = (one: Span | null, other: Span | null): Span | null => one && other && hull(one, other);

/** "first half", "2nd half", "half 1". */
const half: Rule<Change> = mapped(
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
const someMonths: Rule<Change> = mapped(
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

/** The twelve months that end with a month or a day: "year ending March 2027". */
const yearTo: Change = ({ to }) => {
  const next = dayAfter(to, 1);
  return next.endsWith('-01') ? monthsOf(Number(next.slice(0, 4)) - 1, Number(next.slice(5, 7)), 12) : null;
};

/** The week that begins or ends on a day. */
const weeks: Readonly<Record<string, Change>> = {
  weekfrom: ({ from, to }) => (from === to ? { from, to: dayAfter(from, 6) } : null),
  weekto: ({ from, to }) => (from === to ? { from: dayAfter(from, -6), to } : null),
};

/** A unit that means something by itself. */
const sure = remembered(mapped(unit, (said) => (said.kind === 'year' && said.alone ? null : said)));
const alone = mapped(all(the, maybe(word('current')), yearSaid), ([, , said]) => (said.alone ? said : null));
const thisYear: YearSaid = { kind: 'year', year: { kind: 'this', later: 0 } };
const isPart = mapped(unit, (said) => (said.kind === 'part' ? said : null));

/** "mid-year", "half year 2026/27": the last day of the first half. */
const midYear: Rule<Said> = mapped(
  all(
    word('mid', 'half'),
    maybe(mark('-')),
    maybe(word('financial', 'fiscal')),
    word('year'),
    maybe(either(word('of', 'in'), mark(',-'))),
    maybe(yearSaid),
  ),
  ([, , , , joint, year]) => {
    if (joint !== undefined && year === undefined) return null;
    return changed(year ?? thisYear, (span) => {
      const first = partOf(span, 0, 2);
      return first && endOf(first);
    });
  },
);

/** "year end", "2026/27 year-end", "Q3 end", "year end 2026/27", "year end March 2027", "EOY 26/27". */
const withEnd: Rule<Said> = mapped(
  either(
    mapped(all(sure, maybe(word('year')), maybe(mark('-')), word('end')), ([said, isYear], { plan }) =>
      isYear !== undefined && isDoubtful(said, plan) ? null : said,
    ),
    mapped(
      all(
        either(all(alone, maybe(mark('-')), word('end')), word('eoy', 'eofy')),
        maybe(either(word('of'), mark(','))),
        maybe(either(yearSaid, isPart)),
      ),
      ([begins, joint, said], { plan }) => {
        if (said === undefined && joint !== undefined) return null;
        if (said) return isDoubtful(said, plan) ? null : said;
        return typeof begins === 'string' ? thisYear : begins[0];
      },
    ),
  ),
  (said) => changed(said, endOf),
);

/** "Year end 2027" of a plan that is no plan of calendar years. */
const isDoubtful = (said: Said, plan: Span | null): boolean =>
  calendarYear(said) !== null && plan?.from.endsWith('-01-01') !== true;

const target = later(() => one);

/** One date, with what picks a part of it. */
const one: Rule<Said> = remembered(
  either(
    sure,
    midYear,
    withEnd,
    mapped(all(the, unless(midYear), pick, either(target, alone)), ([, , [hasOf, change], said]) =>
      !hasOf && said.kind === 'year' && said.alone && said.year.kind === 'plan'
        ? null
        : changed(said, change),
    ),
    mapped(
      all(half, maybe(either(word('of', 'in'), mark(',-'))), either(target, alone)),
      ([change, , said]) => changed(said, change),
    ),
    mapped(all(sure, maybe(mark(',-:')), half), ([said, , change]) =>
      said.kind === 'year' ? changed(said, change) : null,
    ),
    mapped(all(someMonths, either(target, alone)), ([change, said]) => changed(said, change)),
    mapped(
      all(the, word('year'), word('ending', 'ended', 'to'), maybe(word('in', 'on')), isPart),
      ([, , , , said]) => changed(said, yearTo),
    ),
    mapped(
      all(
        wordOf((text) => weeks[text] ?? null),
        isPart,
      ),
      ([change, said]) => changed(said, change),
    ),
  ),
);

/** What sort of date it is: dates of a list are of one sort. */
function sortOf(said: Said): string {
  if (said.kind === 'changed') return sortOf(said.of);
  if (said.kind === 'range') return sortOf(said.first) === sortOf(said.last) ? sortOf(said.first) : 'mixed';
  return said.kind === 'part' ? said.part.kind : said.kind;
}

const calendarYear = (said: Said): number | null =>
  said.kind === 'year' && said.year.kind === 'calendar' ? said.year.year : null;

/** From one to another: "October 2026 – March 2027", "2025 to 2028". */
const range: Rule<Said> = mapped(
  all(one, either(mark('-'), word('to', 'until', 'till', 'through')), one),
  ([first, joint, last]): Said | null => {
    if (first.kind === 'range' || last.kind === 'range') return null;
    const [from, to] = [calendarYear(first), calendarYear(last)];
    // "March-2027" and "2026-2027" are no ranges, "2025 to 2028" is written of a plan as "2025-28" is.
    if (to !== null && (joint === '-' || (from === null && ownYear(first) === undefined))) return null;
    // "2026 – November".
    if (from !== null && to === null) return null;
    if (from !== null && to !== null)
      return from < to ? { kind: 'year', year: { kind: 'years', first: from, last: to } } : null;
    return { kind: 'range', first, last };
  },
);

/** More dates than this are a list of something else. */
const mostDates = 8;

const listed = either(mark('/&,;+'), word('and'), all(mark(','), word('and')));
const item = remembered(either(one, range, severalYears));

/** Several dates of one sort: "Q1, Q2 and Q3 2026/27". */
function list(words: Words, at: number, before: number): readonly Found<Said>[] {
  return item(words, at).flatMap((found) => {
    if (before >= mostDates) return [];
    const others = listed(words, found.next).flatMap(({ what: joint, next }) =>
      // "2026/2027" is one year.
      list(words, next, before + 1).filter(
        ({ what }) => joint !== '/' || (calendarYear(what) ?? calendarYear(found.what)) === null,
      ),
    );
    const ranges = others.flatMap(({ what, next }): Found<Said>[] =>
      sortOf(found.what) === sortOf(what) && sortOf(what) !== 'mixed'
        ? [{ what: { kind: 'range', first: found.what, last: what, listed: true }, next }]
        : [],
    );
    return [found, ...ranges];
  });
}

/** A date, or several from the first to the last, in all ways in which they can be read. */
export const spans: Rule<Said> = either((words, at) => list(words, at, 1), alone);
