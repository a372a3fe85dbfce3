import fc from 'fast-check';
import { readDue, type DueContext } from '../../../src/words/due/readDue';
import { isKnownWord } from '../../../src/words/due/rules';
import { tokensOf } from '../../../src/words/due/tokens';
import { monthName } from '../../../src/words/months';
import { yearOf } from '../../../src/words/due/yearNamed';
import type { YearBasis } from '../../../src/words/planYears';

const year = fc.integer({ min: 2015, max: 2045 });
const two = (number: number): string => String(number % 100).padStart(2, '0');

/** A year as plans write it, and its days. */
const named = year.chain((start) =>
  fc.oneof(
    fc.constant({ text: `${start}`, days: yearOf('calendar', start) }),
    fc
      .constantFrom(
        `${start}/${two(start + 1)}`,
        `${start}-${two(start + 1)}`,
        `${start}/${start + 1}`,
        `${start}–${two(start + 1)}`,
        `${two(start)}/${two(start + 1)}`,
        `FY${two(start + 1)}`,
        `FY ${start}/${two(start + 1)}`,
      )
      .map((text) => ({ text, days: yearOf('financial', start) })),
  ),
);

const month = fc.integer({ min: 1, max: 12 }).chain((number) => {
  const name = monthName(number);
  return fc.constantFrom(name, name.slice(0, 3), name.toUpperCase(), name.toLowerCase());
});
const part = fc.oneof(
  month,
  fc.tuple(fc.integer({ min: 1, max: 28 }), month).map(([day, name]) => `${day} ${name}`),
  fc
    .tuple(fc.constantFrom('Q', 'Quarter ', 'Qtr '), fc.integer({ min: 1, max: 4 }))
    .map(([word, number]) => `${word}${number}`),
  fc.constantFrom(
    'H1',
    'H2',
    'Summer',
    'Autumn',
    'Autumn term',
    'Christmas',
    'first half of',
    'second half of',
  ),
  fc.constantFrom('early', 'mid', 'late', 'end of', 'start of', 'the end of', 'during', 'by', ''),
);
const opening = fc.constantFrom(
  '',
  'by ',
  'By ',
  'in ',
  'due ',
  'by the end of ',
  'End of ',
  'early ',
  'no later than ',
  'approx. ',
);
const closing = fc.constantFrom('', '.', ' (TBC)', ' at the latest', ' (subject to funding)', '*', ' – TBC');

test('no day lies outside the year that is named', () => {
  fc.assert(
    fc.property(named, part, opening, closing, fc.boolean(), (of, name, before, after, yearFirst) => {
      const text = before + (yearFirst ? `${of.text} ${name}` : `${name} ${of.text}`) + after;
      const due = readDue(text, { planYear: '2026/27' });
      if (due.kind !== 'days') return;
      expect([text, due.from >= of.days.from, due.to <= of.days.to, due.from <= due.to]).toEqual([
        text,
        true,
        true,
        true,
      ]);
    }),
    { numRuns: 4000 },
  );
});

test('a year that is named is read alike whatever the plan', () => {
  const plans: readonly DueContext[] = [
    { planYear: '2026/27' },
    { planYear: '2025-30' },
    { planYear: '2031/32' },
    {},
  ];
  fc.assert(
    fc.property(named, fc.constantFrom('', 'by ', 'end of ', 'early ', 'throughout '), (of, before) => {
      const read = plans.map((plan) => JSON.stringify(readDue(before + of.text, plan)));
      expect(new Set(read).size).toBe(1);
    }),
    { numRuns: 500 },
  );
});

test('without a year all days are of the reporting year', () => {
  const systems: readonly YearBasis[] = ['financial', 'calendar', 'academic'];
  fc.assert(
    fc.property(year, fc.constantFrom(...systems), part, opening, (start, years, name, before) => {
      const planYear = years === 'calendar' ? `${start}` : `${start}/${two(start + 1)}`;
      const due = readDue(before + name, { planYear, years });
      if (due.kind !== 'days') return;
      const days = yearOf(years, start);
      expect([before + name, due.from >= days.from, due.to <= days.to]).toEqual([before + name, true, true]);
    }),
    { numRuns: 2000 },
  );
});

test('dates without a year are asked where the plan has several and none is reported', () => {
  fc.assert(
    fc.property(part, opening, (name, before) => {
      fc.pre((before + name).trim() !== '');
      expect(['unread', 'which year']).toContain(readDue(before + name, { planYear: '2025-30' }).kind);
    }),
    { numRuns: 1000 },
  );
});

const timeWord =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|term|quarter|qtr|year|christmas|xmas|easter|fy|eoy|yr|\bplan\b|throughout/i;
const plainWords = fc.constantFrom(
  ...'by end of the early late mid from to in due target review report committee cabinet board ongoing complete delivery phase stage funding first second final half last next this before after until onwards and or draft approved when as soon possible tbc action lead officer team staff homes streets budget'.split(
    ' ',
  ),
);

test('a text without a figure, a month, a season, a term, a quarter or a year is no date', () => {
  const texts = fc.oneof(
    fc.array(plainWords, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(!timeWord.test(text));
      expect(readDue(text, { planYear: '2026/27' })).not.toHaveProperty('from');
    }),
    { numRuns: 4000 },
  );
});

test('words of the closed class beside a date make it asked', () => {
  fc.assert(
    fc.property(
      named,
      month,
      fc.constantFrom('was', 'not', 'completed', 'revised from', 'started'),
      (of, name, word) => {
        // What is completed has no date.
        const kinds = ['unread', 'which year', ...(word === 'completed' ? ['none'] : [])];
        expect(kinds).toContain(readDue(`${word} ${name} ${of.text}`, { planYear: '2026/27' }).kind);
        expect(kinds).toContain(readDue(`${name} ${of.text} ${word}`, { planYear: '2026/27' }).kind);
      },
    ),
    { numRuns: 1000 },
  );
});

/** How words of the closed class begin. */
const closedStem =
  /^(?:start|commenc|beg[aiu]n|kick|depend|conting|pend|await|provid|assum|exclud|delay|defer|postpon|extend|slip|resched|suspend|paus|was|mov|chang|amend|revis|push|put|bring|carr|reprofil|roll)/;

const syllable = fc
  .tuple(fc.constantFrom(...'bcdfghklmnprstvwz', 'tr', 'st', 'pl'), fc.constantFrom(...'aeiou'))
  .map((letters) => letters.join(''));
/** Words as a dictionary has them, which no rule can know; none has the form of a participle. */
const openWord = fc
  .tuple(
    fc.array(syllable, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('n', 'r', 't', 'tion', 'ment', 'ing'),
  )
  .map(([syllables, end]) => syllables.join('') + end)
  .filter((word) => tokensOf(word)?.[0]?.text === word && !isKnownWord(word))
  .filter((word) => word.length > 5 && !closedStem.test(word));
/** The same texts at each run, as in composedTexts.test.ts. Numbers of other things; "Paper 14 – 15 May" is as well two days of papers. */
const counted = fc.constantFrom(
  ...[
    '80% of staff',
    '12 sites',
    'Paper 14 refers',
    'Action 3.2',
    '28 days',
    '24/7 cover',
    'page 3',
    'Room 2.06',
    '£27k',
    '£1.5m',
    '1,240 homes',
    'ref. CE/07',
    '020 7946 0958',
    'v2.1',
    'A303',
    '10:30am',
    '1:1 meetings',
    '5-a-side',
    '0.5 FTE',
    '£26/27 a head',
    'Year 11 pupils',
    '100 days',
    'no. 5 bus',
    '3rd party',
    'Section 106',
  ],
);
const openWords = fc
  .array(fc.oneof({ weight: 4, arbitrary: openWord }, counted), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const certain = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 28 }), month, year).map(([day, name, of]) => `${day} ${name} ${of}`),
  fc.tuple(month, year).map(([name, of]) => `${name} ${of}`),
  fc.integer({ min: 1, max: 12 }).map((number) => `30/${two(number === 2 ? 3 : number)}/2027`),
  fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([number, of]) => `Q${number} ${of}/${two(of + 1)}`),
  fc.tuple(month, year).map(([name, of]) => `end of ${name} ${of}`),
  fc.tuple(fc.constantFrom('Summer', 'Autumn term'), year).map(([name, of]) => `${name} ${of}`),
);
const joint = fc.constantFrom(' by ', ' in ', ': ', ', ', ' – ', '; ', ' to Cabinet on ', ' (', '. ');

test('open words and numbers around a certain date leave it as it is', () => {
  fc.assert(
    fc.property(certain, openWords, openWords, joint, joint, (date, before, after, one, other) => {
      // No date lies before this plan.
      const plan = { planYear: '2014/15' };
      const due = readDue(date, plan);
      expect(due.kind).toBe('days');
      const texts = [`${before}${one}${date}`, `${date}${other}${after}`, `${before}${one}${date}, ${after}`];
      for (const text of texts) expect([text, readDue(text, plan)]).toEqual([text, due]);
    }),
    { numRuns: 2000, seed: 20_261_130 },
  );
});

test('a date before the reporting year counts alone at the head and behind “by” or “due”, else it is asked', () => {
  // A time of day is left out of what is read.
  const words = openWords.filter((text) => !text.includes('10:30am'));
  const texts = fc.tuple(certain, words, fc.constantFrom(' in ', ': ', ', ', ' – ', ' (', ' '));
  fc.assert(
    fc.property(texts, ([date, beside, join]) => {
      const plan = { planYear: '2045-50', reportingYear: '2047/48' };
      const due = readDue(date, plan);
      expect(due.kind).toBe('days');
      for (const text of [`${date} – ${beside}`, `${beside} by ${date}`, `${beside}: due ${date}`])
        expect([text, readDue(text, plan)]).toEqual([text, due]);
      const text = beside + join + date;
      expect([text, readDue(text, plan).kind]).toEqual([text, 'unread']);
    }),
    { numRuns: 500, seed: 20_261_201 },
  );
});

test('open words and numbers without a date are never one', () => {
  fc.assert(
    fc.property(openWords, openWords, joint, (one, other, join) => {
      const text = one + join + other;
      expect([text, readDue(text, { planYear: '2026/27' }).kind]).toEqual([text, 'unread']);
    }),
    { numRuns: 2000, seed: 20_261_130 },
  );
});

test('any text is read without a fault, and alike each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(readDue(text, { planYear: text })).toEqual(readDue(text, { planYear: text }));
    }),
    { numRuns: 2000 },
  );
});
