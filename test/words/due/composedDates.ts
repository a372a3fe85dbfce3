import fc from 'fast-check';
import { dayOf, endOf, monthsOf, partOf, startOf, type Span } from '../../../src/words/due/span';
import {
  of,
  written,
  financial,
  financialYear,
  calendarYear,
  monthForms,
  month,
  day,
  ordinal,
  ordinals,
  quarter,
  half,
  season,
  term,
  type Composed,
  type Dated,
} from './composedParts';

export const plain: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 4, arbitrary: month },
  { weight: 3, arbitrary: day },
  { weight: 4, arbitrary: quarter },
  half,
  season,
  term,
  { weight: 2, arbitrary: financialYear },
  calendarYear,
);

/** What a plan of 2026/27 means without a year. */
const withoutYear: fc.Arbitrary<Dated> = fc.oneof(
  fc.integer({ min: 4, max: 15 }).chain((at) => {
    const number = ((at - 1) % 12) + 1;
    return monthForms(number).map((text): Dated => ({ text, days: monthsOf(2026, at, 1) }));
  }),
  fc.tuple(fc.integer({ min: 4, max: 15 }), fc.integer({ min: 1, max: 28 })).chain(([at, date]) => {
    const [year, number] = at > 12 ? [2027, at - 12] : [2026, at];
    const days = dayOf(year, number, date) as Span;
    return monthForms(number).chain((name) =>
      of(
        `${date} ${name}`,
        `${ordinal(date)} ${name}`,
        `${ordinal(date)} of ${name}`,
        `${name} ${ordinal(date)}`,
      ).map((text): Dated => ({ text, days })),
    );
  }),
  fc
    .integer({ min: 1, max: 4 })
    .chain((number) =>
      of(`Q${number}`, `Quarter ${number}`, `Qtr ${number}`, `${ordinals[number - 1]} quarter`).map(
        (text): Dated => ({ text, days: monthsOf(2026, number * 3 + 1, 3) }),
      ),
    ),
  of(
    ['Summer', monthsOf(2026, 6, 3)] as const,
    ['Autumn', monthsOf(2026, 9, 3)] as const,
    ['Autumn term', monthsOf(2026, 9, 4)] as const,
    ['the spring term', monthsOf(2027, 1, 3)] as const,
  ).map(([text, days]): Dated => ({ text, days: { ...days, loose: true } })),
  of('this year', 'this financial year', 'the current financial year', 'this FY').map((text): Dated => ({
    text,
    days: financial(2026),
  })),
  of('next financial year', 'the next financial year', 'the following financial year').map((text): Dated => ({
    text,
    days: financial(2027),
  })),
);

const dated = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: withoutYear });

/** Words that pick an end or a third of a date. */
const picked: fc.Arbitrary<Dated> = fc
  .tuple(
    dated,
    of<[string, (span: Span) => Span | null]>(
      ['end of ', endOf],
      ['the end of ', endOf],
      ['end ', endOf],
      ['End-', endOf],
      ['close of ', endOf],
      ['start of ', startOf],
      ['the beginning of ', startOf],
      ['early ', (span) => partOf(span, 0, 3)],
      ['mid-', (span) => partOf(span, 1, 3)],
      ['mid ', (span) => partOf(span, 1, 3)],
      ['late ', (span) => partOf(span, 2, 3)],
      ['early in ', (span) => partOf(span, 0, 3)],
      ['late in ', (span) => partOf(span, 2, 3)],
    ),
  )
  // "End the …" is no English, and "mid-financial year" is the middle day of it.
  .filter(([{ text }, [words]]) => !/^(?:the|this|next|fin|fis)/.test(text) || / of $| in $/.test(words))
  .filter(([{ text }, [words]]) => !words.endsWith('-') || !/^\d/.test(text))
  .map(([{ text, days }, [words, change]]) => ({ text: words + text, days: change(days) }))
  .filter((found): found is Dated => found.days !== null);

/** One date, or an end or a third of it. */
export const single: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 3, arbitrary: dated },
  { weight: 1, arbitrary: picked },
);

const kinds = [month, day, quarter, season, financialYear];

/** From one date to another, of any kinds: the first and the last day of both. */
export const range: fc.Arbitrary<Dated> = fc
  .tuple(fc.oneof(...kinds), fc.oneof(...kinds), of(' – ', ' - ', ' to ', ' until ', ' through to '))
  .filter(([one, other]) => one.days.to < other.days.from)
  .map(([one, other, join]) => ({
    text: one.text + join + other.text,
    days: { from: one.days.from, to: other.days.to },
  }));

/** One date and a later one of its kind: from the first to the last. */
export const list: fc.Arbitrary<Composed> = fc
  .oneof(
    ...kinds.map((kind) =>
      fc.tuple(
        kind,
        kind,
        of(' and ', ' & ', ', ', '; ', ' / ', ...(kind === financialYear ? [] : [' then '])),
      ),
    ),
  )
  .filter(([one, other]) => one.days.to < other.days.from)
  // A stroke between dates that are written with strokes is no usual form; about 1 in 10,000 of them is read wrongly.
  .filter(([one, other, join]) => join !== ' / ' || !/[/]/.test(one.text + other.text))
  .map(([one, other, join]) => ({
    text: one.text + join + other.text,
    means: written({ from: one.days.from, to: other.days.to }),
  }));

/** Two dates of one kind, the earlier one first. */
export const inOrder: fc.Arbitrary<readonly [Dated, Dated]> = fc
  .oneof(...kinds.map((kind) => fc.tuple(kind, kind)))
  .filter(([one, other]) => one.days.to < other.days.from);
