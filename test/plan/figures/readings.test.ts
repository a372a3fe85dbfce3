import fc from 'fast-check';
import { readMeasure } from '../../../src/plan/figures/readMeasure';
import { readTarget } from '../../../src/plan/figures/readTarget';
import type { Figure } from '../../../src/plan/figures/reading';
import { cell } from '../buildRows';

function only(reading: ReturnType<typeof readTarget>): Figure {
  if (reading.kind !== 'figures' || reading.figures.length !== 1) throw new Error(JSON.stringify(reading));
  return reading.figures[0];
}

describe('targets', () => {
  test.each<[string, Partial<Figure>]>([
    ['at least 90%', { comparator: '>=', value: 90, unit: '%' }],
    ['No more than 5', { comparator: '<=', value: 5 }],
    ['Fewer than 20', { comparator: '<', value: 20 }],
    ['less than or equal to 4 weeks', { comparator: '<=', value: 4, unit: 'weeks' }],
    ['≥ 90 %', { comparator: '>=', value: 90, unit: '%' }],
    ['=<12 days', { comparator: '<=', value: 12, unit: 'days' }],
    ['10 or fewer', { comparator: '<=', value: 10 }],
    ['85 per cent or above', { comparator: '>=', value: 85, unit: '%' }],
    ['Increase to 75%', { comparator: '>=', value: 75, unit: '%' }],
    ['Reduce to below 5%', { comparator: '<', value: 5, unit: '%' }],
    ['80-90%', { value: 80, high: 90, unit: '%' }],
    ['between 5 and 7 days', { value: 5, high: 7, unit: 'days' }],
    ['95% within 4 hours', { comparator: null, value: 95, unit: '%' }],
    ['90% of tasks in 5 days', { value: 90, unit: '%' }],
    ['90% by March 2025', { value: 90, period: { text: 'March 2025', end: '2025-03-31' } }],
    ['45 per 100,000', { value: 45, unit: 'per 100,000' }],
    ['£1.2 million', { value: 1_200_000, unit: '£' }],
    ['85% of adults aged 65 and over', { value: 85, unit: '%' }],
    ['-5%', { value: -5, unit: '%' }],
    ['.5%', { value: 0.5, unit: '%' }],
    ['Visit 14,000 homes to deliver Safe and Well Visits', { value: 14_000 }],
    [
      'Reach incidents within eight minutes, on average, from the time the first fire engine is dispatched',
      { comparator: '<=', value: 8, unit: 'minutes' },
    ],
    [
      'Deliver services within the £49.97m budget set for 2023/24',
      { comparator: '<=', value: 49_970_000, unit: '£' },
    ],
    [
      'Reduce the number of Unwanted Fire Signals and lift rescues attended by 3% of the 2021/22 levels',
      { value: -3, unit: '% change' },
    ],
  ])('“%s”', (text, figure) => expect(only(readTarget(text))).toMatchObject(figure));

  test('a sentence with two targets gives both and is unsure', () => {
    const text =
      'Average number of days lost through sickness absence is at or below an average of 9.2 days per annum for wholetime and support staff and 13.2 day for on-call staff';
    const reading = readTarget(text);
    expect(reading).toMatchObject({ kind: 'figures', certainty: 'unsure' });
    if (reading.kind === 'figures') expect(reading.figures.map(({ value }) => value)).toEqual([9.2, 13.2]);
  });
});

describe('measures', () => {
  test.each<[string, Partial<Figure>]>([
    ['2 out of 4', { value: 50, unit: '%', numerator: 2, denominator: 4 }],
    ['95% (19/20)', { value: 95, numerator: 19, denominator: 20, counted: null }],
    ['19 of 20 (95%)', { value: 95, numerator: 19, denominator: 20, counted: null }],
    ['80% (1 of 2)', { value: 80, counted: 50 }],
    ['84% (22 of 26)', { counted: null, shown: 84 }],
    ['69% against a target of 75%', { value: 69, unit: '%' }],
    ['up from 65% to 69%', { value: 69, unit: '%' }],
    ['74% in Q4 2020', { value: 74, period: { text: 'Q4 2020', end: null } }],
    ['Sep 24- 98.17%', { value: 98.17, period: { text: 'Sep 24', end: '2024-09-30' } }],
    ['96.18% (Q1 95.14% Q2 N/A Q3 96.18% Q4 97.22%)', { value: 96.18 }],
    ['<5', { comparator: '<', value: 5 }],
    ['(300,776)', { value: -300_776 }],
  ])('“%s”', (text, figure) => expect(only(readMeasure(text))).toMatchObject(figure));

  test('a figure in a sentence is told from the target that it mentions', () => {
    const reading = readMeasure(
      'Performance at 99.31% is slightly short of 100% target and is a higher collection rate compared to the previous 2 years, at the year end.',
    );
    expect(only(reading).value).toBe(99.31);
    expect(reading).toMatchObject({ certainty: 'likely' });
  });

  test('12/13 may be a share or a year, so it is unsure', () => {
    expect(readMeasure('12/13')).toMatchObject({ certainty: 'unsure' });
    expect(readMeasure('12/13 (92%)').kind).toBe('figures');
  });

  test('labels stand before or after their figures', () => {
    const labels = (text: string): string[] => {
      const reading = readMeasure(text);
      return reading.kind === 'figures' ? reading.figures.map(({ label }) => label) : [];
    };
    expect(labels('Adults: 98% Children: 100%')).toEqual(['Adults', 'Children']);
    expect(labels('98% adults, 100% children')).toEqual(['adults', 'children']);
  });

  test.each([
    ['185,00', '185,00'],
    ['79 333', 'may be 79,333 or two figures'],
    ['1.2.3', '1.2.3'],
    ['=A1*2', 'formula'],
    ['#N/A', 'not found'],
    ['#DIV/0!', 'division by zero'],
    ['30/09/17', 'date'],
    ['Q3 2022', 'period'],
    ['on track', 'no figure'],
    ['Target 75%', 'none of its own'],
  ])('“%s” is refused and the reason says why', (text, words) => {
    expect(readMeasure(text)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(words) });
  });
});

describe('cells as Excel holds them', () => {
  test('0.69 shown as 69% is 69%', () => {
    expect(only(readMeasure(cell('69%', {}, 0.69)))).toMatchObject({ value: 69, unit: '%', shown: null });
  });

  test('0.6949 shown as 69% keeps both', () => {
    expect(only(readMeasure(cell('69%', {}, 0.6949)))).toMatchObject({ value: 69.49, shown: 69 });
  });

  test('22099 shown with a separator is 22,099', () => {
    expect(only(readMeasure(cell('22,099', {}, 22_099))).value).toBe(22_099);
  });

  test('1200000 shown as £1.2m is 1.2 million pounds', () => {
    expect(only(readMeasure(cell('£1,200,000', {}, 1_200_000)))).toMatchObject({
      value: 1_200_000,
      unit: '£',
    });
  });

  test('a column too narrow to show its number hides nothing', () => {
    expect(only(readMeasure(cell('####', {}, 46)))).toMatchObject({ value: 46, shown: null });
  });

  test.each([
    ['a date', cell('30/09/2017', {}, 43_008), 'date'],
    ['TRUE', cell('TRUE', {}, true), 'TRUE'],
    ['an error', cell('#REF!'), 'gone'],
  ])('%s is refused', (_, given, words) => {
    expect(readMeasure(given)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(words) });
  });
});

describe('any text', () => {
  const runs = { numRuns: 10_000 };
  const scraps = fc
    .array(
      fc.constantFrom(
        ...[
          '100%',
          '8/9',
          '(',
          ')',
          '(89%)',
          '<',
          '43',
          'at least',
          'no more than',
          'Q4',
          '2020',
          ':',
          '-',
          '1,2',
          '£',
        ],
        ...[
          'm',
          'days',
          'within',
          'target',
          'of',
          'out of',
          'reduce',
          'by',
          '\n',
          ' ',
          '116 34',
          '=',
          '*',
          '½',
          '٣',
        ],
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(' '));

  test('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), scraps), (text) => {
        for (const reading of [readTarget(text), readMeasure(text)]) {
          if (reading.kind === 'figures') {
            expect(reading.figures.every(({ value }) => Number.isFinite(value))).toBe(true);
          } else expect(['refused', 'state', 'direction', 'bands', 'empty']).toContain(reading.kind);
        }
      }),
      runs,
    );
  });

  test('a plain figure comes back whatever its unit and separators', () => {
    const written = fc.tuple(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom('', '%', ' days', ' working days', ' hectares'),
      fc.constantFrom('', '<', '<=', '>', '>='),
    );
    fc.assert(
      fc.property(written, ([whole, unit, sign]) => {
        const figure = only(readTarget(`${sign}${whole.toLocaleString('en-GB')}${unit}`));
        expect(figure).toMatchObject({
          value: whole,
          unit: unit.trim(),
          comparator: sign === '' ? null : sign,
        });
      }),
      runs,
    );
  });

  test.each(['(', '1 ', '1(', '((1)', 'at or ', '1/', 'end of ', 'no more than ', '1,', '1%('])(
    '30,000 characters of “%s” are answered',
    (scrap) => {
      const text = scrap.repeat(30_000 / scrap.length);
      expect(readMeasure(text).kind).toBe('refused');
      expect(readTarget(text).kind).toBe('refused');
    },
  );
});
