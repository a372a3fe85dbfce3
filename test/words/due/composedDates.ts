import fc from 'fast-check';
import { monthName } from '../../../src/words/months';
import { dayAfter, dayOf, endOf, monthsOf, partOf, startOf, type Span } from '../../../src/words/due/span';

/** A text that was put together, and what it means by how it was: "2027-03-01..2027-03-31", or "ask". */
export interface Composed {
  readonly text: string;
  readonly means: string;
}

/** One date as it is written, with its days. */
interface Dated {
  readonly text: string;
  readonly days: Span;
}

const of = fc.constantFrom;
const two = (number: number): string => String(number % 100).padStart(2, '0');
const written = ({ from, to }: Span): string => `${from}..${to}`;
const financial = (start: number): Span => monthsOf(start, 4, 12);

/** A financial year as plans write it. */
const pair = (start: number): fc.Arbitrary<string> =>
  of(
    `${start}/${two(start + 1)}`,
    `${start}-${two(start + 1)}`,
    `${start}–${two(start + 1)}`,
    `${start}/${start + 1}`,
    `${start}–${start + 1}`,
    `${start} - ${start + 1}`,
    `${start} / ${two(start + 1)}`,
    `${two(start)}/${two(start + 1)}`,
    `${two(start)}-${two(start + 1)}`,
    `FY${two(start + 1)}`,
    `FY ${two(start + 1)}`,
    `FY${start}/${two(start + 1)}`,
    `FY ${two(start)}/${two(start + 1)}`,
    `F/Y ${start}/${two(start + 1)}`,
    `FY${start + 1}`,
  );

/** Years near those of a plan of 2026/27. */
const near = fc.integer({ min: 2026, max: 2029 });

const financialYear = near.chain((start) =>
  fc
    .oneof(
      { weight: 3, arbitrary: pair(start) },
      of(
        `financial year ${start}/${two(start + 1)}`,
        `${start}/${two(start + 1)} financial year`,
        `the financial year ${start}-${two(start + 1)}`,
        `fiscal year ${start}/${start + 1}`,
        `the ${start}/${two(start + 1)} financial year`,
      ),
    )
    .map((text): Dated => ({ text, days: financial(start) })),
);

const calendarYear = near.chain((year) =>
  of(`${year}`, `${year}`, `calendar year ${year}`, `the calendar year ${year}`, `the year ${year}`).map(
    (text): Dated => ({ text, days: monthsOf(year, 1, 12) }),
  ),
);

const monthForms = (month: number): fc.Arbitrary<string> => {
  const name = monthName(month);
  return of(name, name, name.slice(0, 3), ...(month === 9 ? ['Sept'] : []));
};

/** A year behind a month: in full, or short with a sign that tells it from a day. */
const yearBehind = (year: number): fc.Arbitrary<string> =>
  of(
    ` ${year}`,
    ` ${year}`,
    `, ${year}`,
    `-${year}`,
    ` '${two(year)}`,
    ` ’${two(year)}`,
    `-${two(year)}`,
    `/${two(year)}`,
    `. ${year}`,
    ` of ${year}`,
    `'${two(year)}`,
  );

const month = fc.tuple(near, fc.integer({ min: 1, max: 12 })).chain(([year, number]) =>
  fc
    .oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(monthForms(number), yearBehind(year)).map(([name, behind]) => name + behind),
      },
      of(
        `${two(number)}/${year}`,
        `${number}/${year}`,
        `${year}-${two(number)}`,
        `${year} ${monthName(number)}`,
      ),
    )
    .map((text): Dated => ({ text, days: monthsOf(year, number, 1) })),
);

const ordinal = (day: number): string => {
  const last = day % 10;
  const end = day > 10 && day < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${day}${end}`;
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const day = fc
  .tuple(near, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, number, date]) => {
    const days = dayOf(year, number, date) as Span;
    const weekday = weekdays[new Date(days.from).getUTCDay()] ?? '';
    const figures = ['/', '.', '-'].flatMap((mark) =>
      [String(year), two(year)].flatMap((end) => [
        [two(date), two(number), end].join(mark),
        [date, number, end].join(mark),
      ]),
    );
    return fc
      .oneof(
        of(...figures, `${year}-${two(number)}-${two(date)}`, `${year}/${two(number)}/${two(date)}`),
        monthForms(number).chain((name) =>
          of(
            `${date} ${name} ${year}`,
            `${ordinal(date)} ${name} ${year}`,
            `${ordinal(date)} of ${name} ${year}`,
            `the ${ordinal(date)} of ${name} ${year}`,
            `${date} ${name} ${two(year)}`,
            `${date}-${name}-${two(year)}`,
            `${date}-${name}-${year}`,
            `${date} ${name}, ${year}`,
            `${name} ${date}, ${year}`,
            `${name} ${ordinal(date)}, ${year}`,
            `${name} ${ordinal(date)} ${year}`,
            `${weekday} ${date} ${name} ${year}`,
            `${weekday}, ${ordinal(date)} ${name} ${year}`,
            `${weekday.slice(0, 3)} ${date} ${name} '${two(year)}`,
            `${date} ${name}. ${year}`,
          ),
        ),
      )
      .map((text): Dated => ({ text, days }));
  });

/** A part and its year in either order. */
const ordered = (part: string, year: string): fc.Arbitrary<string> =>
  of(
    `${part} ${year}`,
    `${part} ${year}`,
    `${year} ${part}`,
    `${part}, ${year}`,
    `${year}, ${part}`,
    `${part} (${year})`,
    `${year} (${part})`,
    `${part} of ${year}`,
    `${part} - ${year}`,
    `${year} – ${part}`,
    `${year}: ${part}`,
  );

const names = ['one', 'two', 'three', 'four'];
const ordinals = ['first', 'second', 'third', 'fourth'];

const quarter = fc.tuple(near, fc.integer({ min: 1, max: 4 })).chain(([start, number]) =>
  fc
    .tuple(
      of(
        `Q${number}`,
        `Q${number}`,
        `Q ${number}`,
        `Q.${number}`,
        `q${number}`,
        `Quarter ${number}`,
        `Quarter ${names[number - 1]}`,
        `Qtr ${number}`,
        `Qtr. ${number}`,
        `Qtr${number}`,
        `${ordinal(number)} quarter`,
        `${ordinals[number - 1]} quarter`,
        `${ordinal(number)} qtr`,
        `the ${ordinals[number - 1]} quarter`,
      ),
      pair(start),
    )
    .chain(([part, year]) => ordered(part, year))
    .map((text): Dated => ({ text, days: monthsOf(start, number * 3 + 1, 3) })),
);

const half = fc.tuple(near, of(1, 2)).chain(([start, number]) =>
  fc
    .tuple(
      of(`H${number}`, `${ordinals[number - 1]} half`, `${ordinal(number)} half`, `Half ${number}`),
      pair(start),
    )
    .chain(([part, year]) =>
      of(`${part} ${year}`, `${part} of ${year}`, `${part}, ${year}`, `${year} ${part}`),
    )
    .map((text): Dated => ({ text, days: monthsOf(start, number * 6 - 2, 6) })),
);

const season = fc
  .tuple(near, of<[string, number]>(['Spring', 3], ['Summer', 6], ['Autumn', 9]))
  .chain(([year, [name, first]]) =>
    of(` ${year}`, ` '${two(year)}`, `, ${year}`, ` of ${year}`, ` ${two(year)}`, `-${year}`).map(
      (behind): Dated => ({ text: name + behind, days: { ...monthsOf(year, first, 3), loose: true } }),
    ),
  );

const term = fc
  .tuple(
    near,
    of<[string, number, number]>(['Spring', 1, 3], ['Summer', 4, 4], ['Autumn', 9, 4]),
    of('term', 'Term'),
  )
  .chain(([year, [name, first, count], word]) => {
    const start = first === 9 ? year : year - 1;
    return of(
      `${name} ${word} ${year}`,
      `${name} ${word}, ${year}`,
      `the ${name.toLowerCase()} ${word} ${year}`,
      `${name} ${word} of ${year}`,
      `${name} ${word} ${start}/${two(start + 1)}`,
      `${name} ${word} '${two(year)}`,
      `${year} ${name} ${word}`,
    ).map((text): Dated => ({ text, days: { ...monthsOf(year, first, count), loose: true } }));
  });

const plain: fc.Arbitrary<Dated> = fc.oneof(
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
  of('next year', 'next financial year', 'the next financial year', 'the following year').map(
    (text): Dated => ({ text, days: financial(2027) }),
  ),
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

/** One date and another of its kind: one time where they follow each other, else which of them is asked. */
export const list: fc.Arbitrary<Composed> = fc
  .oneof(...kinds.map((kind) => fc.tuple(kind, kind, of(' and ', ' & ', ', ', '; ', ' / '))))
  .filter(([one, other]) => one.days.to < other.days.from)
  .map(([one, other, join]) => ({
    text: one.text + join + other.text,
    means:
      dayAfter(one.days.to, 1) >= other.days.from
        ? written({ from: one.days.from, to: other.days.to })
        : 'ask',
  }));

/** Words before a date that change nothing, and what those say that do. */
const before: fc.Arbitrary<[string, (days: Span) => string]> = of<[string, (days: Span) => string]>(
  ['', written],
  ['', written],
  ['', written],
  ['by ', written],
  ['By ', written],
  ['in ', written],
  ['due ', written],
  ['Due: ', written],
  ['due by ', written],
  ['no later than ', written],
  ['not later than ', written],
  ['on or before ', written],
  ['during ', written],
  ['Target date: ', written],
  ['Target - ', written],
  ['Deadline: ', written],
  ['Completion by ', written],
  ['to be completed by ', written],
  ['complete by ', written],
  ['approx. ', written],
  ['Expected ', written],
  ['Estimated: ', written],
  ['until ', written],
  ['Provisionally ', written],
  ['from ', ({ from }) => `${from}..`],
  ['starting ', ({ from }) => `${from}..`],
  ['not before ', ({ from }) => `${from}..`],
  ['no earlier than ', ({ from }) => `${from}..`],
  ['after ', ({ to }) => `${dayAfter(to, 1)}..`],
);

const behind = of(
  '',
  '',
  '',
  '',
  '.',
  ' (TBC)',
  ' TBC',
  ' – TBC',
  '*',
  '?',
  ' (provisional)',
  ' (subject to funding)',
  ', subject to approval',
  ' - subject to consultation',
  ' at the latest',
  ' (latest)',
  ' (draft)',
  ' (est.)',
  ' (Phase 2)',
  ' (committee)',
  ';',
  ' (approx.)',
  ' (revised)',
  ' if funding allows',
  ' (to be agreed)',
  ' (indicative)',
  ' [TBC]',
  ' (target)',
  ' subject to resources',
);

/** What may be done to any text without a change of its sense. */
const noise: fc.Arbitrary<(text: string) => string> = of(
  (text: string) => text,
  (text: string) => text,
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => text.replace(/ /g, '\u00a0'),
  (text: string) => text.replace(' ', '  '),
  (text: string) => text.replace(' ', '\n'),
  (text: string) => ` ${text} `,
  (text: string) => (/[()[\]]/.test(text) ? text : `(${text})`),
  (text: string) => `"${text}"`,
  (text: string) => `• ${text}`,
);

/** A date with words before it and a remark behind it, in a plan of 2026/27. */
export const composed: fc.Arbitrary<Composed> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(single, before, behind, noise) },
    // "From … to …" has an end, and "after … to …" is no day.
    fc.tuple(
      range,
      before.filter(([words]) => !/from|starting|before|earlier|after|until/.test(words)),
      behind,
      noise,
    ),
  )
  .map(([{ text, days }, [words, means], after, change]) => ({
    text: change(words + text + after),
    means: means(days),
  }));

/** Words that make another thing of a date than what is due then. */
export const turned: fc.Arbitrary<Composed> = fc
  .tuple(
    plain,
    plain,
    of<(one: string, other: string) => string>(
      (one) => `was ${one}`,
      (one) => `not ${one}`,
      (one) => `not ${one} as planned`,
      (one) => `originally ${one}`,
      (one) => `Started ${one}`,
      (one) => `Start date: ${one}`,
      (one) => `Delayed from ${one}`,
      (one) => `Approved ${one}`,
      (one) => `Last updated ${one}`,
      (one) => `missed ${one}`,
      (one) => `${one} missed`,
      (one) => `${one} (completed)`,
      (one) => `${one} (complete)`,
      (one) => `${one} - done`,
      (one) => `${one} – completed`,
      (one) => `${one} (cancelled)`,
      (one) => `${one} (postponed)`,
      (one) => `${one} (superseded)`,
      (one) => `${one} (delayed)`,
      (one) => `${one} (original date)`,
      (one) => `${one} (old)`,
      (one) => `${one} (not achieved)`,
      (one) => `${one} (extended)`,
      (one) => `${one}, on hold`,
      (one) => `${one} (on hold)`,
      (one) => `${one} except schools`,
      (one) => `${one} or not at all`,
      (one) => `${one} no longer needed`,
      (one) => `Original target: ${one}`,
      (one) => `Previous date - ${one}`,
      (one) => `2 months after ${one}`,
      (one) => `within 6 weeks of ${one}`,
      (one) => `unless ${one}`,
      (one, other) => `${one} or ${other}`,
      (one, other) => `Phase 1 ${one}, Phase 2 ${other}`,
      (one, other) => `start ${one}, end ${other}`,
      (one, other) => `${one} review ${other}`,
    ),
    noise,
  )
  .map(([one, other, put, change]) => ({ text: change(put(one.text, other.text)), means: 'ask' }));

/** A date that was changed, and the one that counts. */
export const changed: fc.Arbitrary<Composed> = fc
  .tuple(
    plain,
    plain,
    of<(counts: string, old: string) => string>(
      (counts, old) => `${counts} (was ${old})`,
      (counts, old) => `${counts} (originally ${old})`,
      (counts, old) => `${counts}, previously ${old}`,
      (counts, old) => `revised from ${old} to ${counts}`,
      (counts, old) => `slipped from ${old} to ${counts}`,
      (counts, old) => `was ${old}, now ${counts}`,
      (counts, old) => `${old} now ${counts}`,
      (counts, old) => `${old} slipped to ${counts}`,
      (counts, old) => `${old} (moved to ${counts})`,
      (counts, old) => `${counts} (slipped from ${old})`,
      (counts, old) => `Original: ${old}; revised: ${counts}`,
      (counts, old) => `Original date ${old}\nNew date ${counts}`,
      (counts) => `Deferred to ${counts}`,
      (counts) => `Extended to ${counts}`,
      (counts) => `now ${counts}`,
    ),
    noise,
  )
  .map(([counts, old, put, change]) => ({
    text: change(put(counts.text, old.text)),
    means: written(counts.days),
  }));

/** What is done has no date any more. */
export const ended: fc.Arbitrary<Composed> = fc
  .tuple(plain, of('Completed ', 'completed in ', 'Closed: ', 'Cancelled, ', 'Delivered '), noise)
  .map(([{ text }, words, change]) => ({ text: change(words + text), means: 'none' }));
