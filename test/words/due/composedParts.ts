import fc from 'fast-check';
import { monthName } from '../../../src/words/months';
import { dayOf, monthsOf, type Span } from '../../../src/words/due/span';

/** A text that was put together, and what it means by how it was: "2027-03-01..2027-03-31", or "ask". */
export interface Composed {
  readonly text: string;
  readonly means: string;
}

/** One date as it is written, with its days. */
export interface Dated {
  readonly text: string;
  readonly days: Span;
}

export const of = fc.constantFrom;
export const two = (number: number): string => String(number % 100).padStart(2, '0');
export const written = ({ from, to }: Span): string => `${from}..${to}`;
export const financial = (start: number): Span => monthsOf(start, 4, 12);

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
export const near = fc.integer({ min: 2026, max: 2029 });

export const financialYear = near.chain((start) =>
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

export const calendarYear = near.chain((year) =>
  of(`${year}`, `${year}`, `calendar year ${year}`, `the calendar year ${year}`, `the year ${year}`).map(
    (text): Dated => ({ text, days: monthsOf(year, 1, 12) }),
  ),
);

export const monthForms = (month: number): fc.Arbitrary<string> => {
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

export const month = fc.tuple(near, fc.integer({ min: 1, max: 12 })).chain(([year, number]) =>
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

export const ordinal = (day: number): string => {
  const last = day % 10;
  const end = day > 10 && day < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${day}${end}`;
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const day = fc
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
export const ordinals = ['first', 'second', 'third', 'fourth'];

export const quarter = fc.tuple(near, fc.integer({ min: 1, max: 4 })).chain(([start, number]) =>
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

export const half = fc.tuple(near, of(1, 2)).chain(([start, number]) =>
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

export const season = fc
  .tuple(near, of<[string, number]>(['Spring', 3], ['Summer', 6], ['Autumn', 9]))
  .chain(([year, [name, first]]) =>
    of(` ${year}`, ` '${two(year)}`, `, ${year}`, ` of ${year}`, ` ${two(year)}`, `-${year}`).map(
      (behind): Dated => ({ text: name + behind, days: { ...monthsOf(year, first, 3), loose: true } }),
    ),
  );

export const term = fc
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
