import { numberWord } from '../numberWords';
import type { YearBasis } from '../planYears';
import type { Said } from './parts';
import {
  all,
  either,
  ending,
  figure,
  mapped,
  mark,
  maybe,
  remembered,
  word,
  wordOf,
  type Rule,
} from './rules';
import { yearPair, yearWritten, type YearNamed } from './yearNamed';

/** The grammar of years: "2026/27", "FY27", "next financial year", "Year 2". */
export type YearSaid = Extract<Said, { kind: 'year' }>;

const bases: ReadonlyMap<string, YearBasis> = new Map([
  ['financial', 'financial'],
  ['fiscal', 'financial'],
  ['calendar', 'calendar'],
  ['academic', 'academic'],
  ['school', 'academic'],
]);

const basis = wordOf((text) => bases.get(text) ?? null);
const the = maybe(word('the'));

/** "2026/27", "2026 - 2027", "2025-30". */
const pair: Rule<YearNamed> = remembered(
  either(
    ...['/', '-'].map((sign) =>
      ending(
        mapped(all(maybe(mark("'")), figure(2, 4), mark(sign), figure(1, 2, 4)), ([, first, , second]) =>
          yearPair(first, sign, second),
        ),
        sign,
      ),
    ),
  ),
);

const calendar: Rule<YearNamed> = mapped(
  either(
    figure(4),
    mapped(all(mark("'"), figure(2)), ([, digits]) => digits),
  ),
  (digits) => {
    const year = yearWritten(digits);
    return year === null ? null : { kind: 'calendar', year };
  },
);

const figures = either(pair, calendar);

const asSort = (year: YearNamed, as: YearBasis): YearNamed | null => {
  if (year.kind === 'split') return { ...year, as };
  return year.kind === 'calendar' && as === 'calendar' ? { ...year, as } : null;
};

/** "FY27" ends in 2027; "FY26/27" says both; "AY26/27" is a school year. */
const lettered = either<readonly Rule<YearNamed>[]>(
  mapped(all(word('fy', 'fye'), pair), ([, year]) => asSort(year, 'financial')),
  mapped(all(word('ay'), pair), ([, year]) => asSort(year, 'academic')),
  mapped(all(word('fy', 'fye'), maybe(mark("'")), figure(2, 4)), ([, , digits]) => {
    const end = yearWritten(digits);
    return end === null ? null : { kind: 'split', start: end - 1, as: 'financial' as const };
  }),
  mapped(all(word('cy'), maybe(mark("'")), figure(2, 4)), ([, , digits]) => {
    const year = yearWritten(digits);
    return year === null ? null : { kind: 'calendar', year, as: 'calendar' as const };
  }),
);

const year = word('year');

/** "2026/27", "financial year 2026/27", "2026/27 academic year", "FY27", "CY27", "calendar year 2027". */
const named: Rule<YearNamed> = either(
  figures,
  lettered,
  mapped(all(maybe(basis), year, figures), ([as, , what]) => (as ? asSort(what, as) : what)),
  mapped(all(figures, basis, year), ([what, as]) => asSort(what, as)),
  mapped(all(pair, year), ([what]) => (what.kind === 'split' ? what : null)),
);

const small = either(
  mapped(figure(1), (digits) => Number(digits) || null),
  wordOf((text) => numberWord(text) || null),
);
const ofPlan = maybe(all(word('of'), the, word('plan'), maybe(word('period'))));
const nth = (number: number): YearNamed => ({ kind: 'nth', number });
const inYear = (what: YearNamed): YearSaid => ({ kind: 'year', year: what });
const through = either(mark('-/,&'), word('to', 'and'));

/** "Year 2", "Y2 of the plan", "Years 2-3". */
const numbered = either<readonly Rule<YearSaid | Extract<Said, { kind: 'range' }>>[]>(
  mapped(all(word('year'), small, ofPlan), ([, number]) => inYear(nth(number))),
  mapped(all(word('year', 'years'), small, through, small, ofPlan), ([, first, , last]) => ({
    kind: 'range',
    first: inYear(nth(first)),
    last: inYear(nth(last)),
  })),
);

const laters: ReadonlyMap<string, number> = new Map(
  Object.entries({ this: 0, current: 0, next: 1, following: 1 }),
);

/** "this year", "the next financial year"; `alone`: "the year", "the financial year", "the plan". */
const relative: Rule<YearSaid> = either(
  mapped(
    all(
      wordOf((text) => laters.get(text) ?? null),
      maybe(either(basis, word('plan'))),
      year,
    ),
    ([later, as]) => inYear({ kind: 'this', later, ...sortOf(as) }),
  ),
  mapped(all(maybe(either(basis, word('plan'))), year), ([as]) => ({
    ...inYear({ kind: 'this', later: 0, ...sortOf(as) }),
    alone: true as const,
  })),
  mapped(all(word('plan'), maybe(word('period'))), () => ({
    ...inYear({ kind: 'plan' }),
    alone: true as const,
  })),
);

function sortOf(as: string | undefined): { as?: YearBasis | 'plan' } {
  return as === 'financial' || as === 'calendar' || as === 'academic' || as === 'plan' ? { as } : {};
}

/** The year at a place, in figures or words. `alone` marks words that mean nothing by themselves: "the year", "plan". */
export const yearSaid: Rule<YearSaid> = remembered(
  mapped(
    all(
      the,
      either(
        mapped(named, inYear),
        relative,
        mapped(numbered, (said) => (said.kind === 'year' ? said : null)),
      ),
    ),
    ([, said]) => said,
  ),
);

/** "Years 2-3", which need no year behind them. */
export const severalYears: Rule<Said> = mapped(numbered, (said) => (said.kind === 'range' ? said : null));
