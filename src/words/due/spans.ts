import { unit } from './dates';
import type { Said } from './parts';
import { half, lastDay, pick, someMonths, the, weeks, yearTo, type Change } from './picks';
import { ownYear } from './resolve';
import {
  all,
  anyWord,
  either,
  later,
  mapped,
  mark,
  maybe,
  remembered,
  unless,
  word,
  wordOf,
  type Rule,
  type Found,
  type Words,
} from './rules';
import { endOf, partOf, type Span } from './span';
import { severalYears, yearSaid, type YearSaid } from './years';

/** The grammar of one date with what picks a part of it, and of several: "end of March", "early 2027", "Q1 to Q3". */
const changed = (of: Said, change: Change): Said => ({ kind: 'changed', change, of });

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
    mapped(
      all(sure, maybe(word('year')), maybe(mark('-')), word('end'), unless(word('of'))),
      ([said, isYear], { plan }) => (isYear !== undefined && isDoubtful(said, plan) ? null : said),
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

/** A term with a word of its school before it: "primary summer term"; "next" and "last" tell which it is. */
const ownTerm = mapped(all(the, anyWord, isPart), ([, which, said]) =>
  said.part.kind === 'term' && !/^(?:next|following|last|previous)$/.test(which) ? said : null,
);

/** One date, with what picks a part of it. */
const one: Rule<Said> = remembered(
  either(
    sure,
    midYear,
    withEnd,
    mapped(all(the, unless(midYear), pick, either(target, alone, ownTerm)), ([, , [hasOf, change], said]) =>
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
    mapped(all(either(someMonths, lastDay), either(target, alone)), ([change, said]) =>
      changed(said, change),
    ),
    mapped(
      all(the, word('year'), word('ending', 'ended', 'to'), maybe(word('in', 'on')), isPart),
      ([, , , , said]) => changed(said, yearTo),
    ),
    mapped(
      all(
        wordOf((text) => weeks.get(text) ?? null),
        isPart,
      ),
      ([change, said]) => changed(said, change),
    ),
  ),
);

/** What sort of date it is: dates of a list are of one sort. */
export function sortOf(said: Said): string {
  if (said.kind === 'changed') return sortOf(said.of);
  if (said.kind === 'range') return sortOf(said.first) === sortOf(said.last) ? sortOf(said.first) : 'mixed';
  return said.kind === 'part' ? said.part.kind : said.kind;
}

const calendarYear = (said: Said): number | null =>
  said.kind === 'year' && said.year.kind === 'calendar' ? said.year.year : null;

/** The same of what is picked of one: "early 2026". */
const yearIn = (said: Said): number | null =>
  said.kind === 'changed' ? yearIn(said.of) : calendarYear(said);

/** Whether a sign stands between figures without white space. */
const isJoined = ({ tokens }: Words, at: number): boolean =>
  tokens[at]?.apart === false && tokens[at + 1]?.apart === false;

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
      // "2026/2027" is one year, "early 2026/2027" too.
      list(words, next, before + 1).filter(
        ({ what }) =>
          joint !== '/' ||
          ((calendarYear(what) ?? calendarYear(found.what)) === null &&
            (!isJoined(words, found.next) || yearIn(what) === null || yearIn(found.what) === null)),
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
