import fc from 'fast-check';
import {
  isInside,
  oneYearIn,
  readYears,
  saysBackwards,
  startOfYear,
  yearAfter,
  yearsIn,
  yearsLabel,
} from '../../src/words/planYears';

const named = (text: string): string[] => yearsIn(text).map(yearsLabel);

/** Each usual way of writing a period of several years, and what it comes to. */
test.each([
  ['2025-30', '2025-30'],
  ['2025–30', '2025-30'],
  ['2025—30', '2025-30'],
  ['2025/30', '2025-30'],
  ['2025-2030', '2025-30'],
  ['2025–2030', '2025-30'],
  ['2025 – 2030', '2025-30'],
  ['2025 - 30', '2025-30'],
  ['2025 to 2030', '2025-30'],
  ['from 2025 to 2030', '2025-30'],
  ['2025 until 2030', '2025-30'],
  ['2025/26–2029/30', '2025-30'],
  ['2025/26 – 2029/30', '2025-30'],
  ['2025/26-2029/30', '2025-30'],
  ['2025/26 to 2029/30', '2025-30'],
  ['2025-26 to 2029-30', '2025-30'],
  ['2025/2026 to 2029/2030', '2025-30'],
  ['25/26 to 29/30', '2025-30'],
  ['FY26 to FY30', '2025-30'],
  ['FY26-FY30', '2025-30'],
  ['FY2026–30', '2025-30'],
  ['FY2025/26 to FY2029/30', '2025-30'],
  ['April 2025 to March 2030', '2025-30'],
  ['1 April 2025 – 31 March 2030', '2025-30'],
  ['Apr 2025 - Mar 2030', '2025-30'],
  ['2026-31', '2026-31'],
  ['2026 - 2031', '2026-31'],
  ['2026–29', '2026-29'],
  ['2024-26', '2024-26'],
  ['2098-2103', '2098-2103'],
  ['25-30', '2025-30'],
  ['25/30', '2025-30'],
  ['January 2025 to December 2029', 'calendar years 2025-2029'],
  ['academic years 2025/26 to 2027/28', 'academic years 2025-28'],
])('“%s” is the period %s', (text, label) => {
  const years = readYears(text);
  expect(years && yearsLabel(years)).toBe(label);
});

/** Each usual way of writing one year. */
test.each([
  ['2025/26', '2025/26'],
  ['2025-26', '2025/26'],
  ['2025–26', '2025/26'],
  ['2025-2026', '2025/26'],
  ['2025/2026', '2025/26'],
  ['2025 / 26', '2025/26'],
  ['2025 to 2026', '2025/26'],
  ['2025/6', '2025/26'],
  ['25/26', '2025/26'],
  ['25-26', '2025/26'],
  ['FY26', '2025/26'],
  ['FY 26', '2025/26'],
  ['FY2026', '2025/26'],
  ["FY'26", '2025/26'],
  ['FY25/26', '2025/26'],
  ['FY2025/26', '2025/26'],
  ['FY 2025-26', '2025/26'],
  ['financial year 2025/26', '2025/26'],
  ['April 2025 to March 2026', '2025/26'],
  ['1 April 2025 – 31 March 2026', '2025/26'],
  ['year ending March 2026', '2025/26'],
  ['year to 31 March 2026', '2025/26'],
  ['Year ended 31st March 2026', '2025/26'],
  ['2099/00', '2099/00'],
  ['2009-10', '2009/10'],
  ['1999/2000', '1999/00'],
  ['calendar year 2025', 'calendar year 2025'],
  ['2025 calendar year', 'calendar year 2025'],
  ['2025 (calendar year)', 'calendar year 2025'],
  ['CY2025', 'calendar year 2025'],
  ['CY25', 'calendar year 2025'],
  ['January to December 2025', 'calendar year 2025'],
  ['January 2025 – December 2025', 'calendar year 2025'],
  ['academic year 2025/26', 'academic year 2025/26'],
  ['2025/26 academic year', 'academic year 2025/26'],
  ['school year 2025-26', 'academic year 2025/26'],
  ['AY25/26', 'academic year 2025/26'],
  ['September 2025 to August 2026', 'academic year 2025/26'],
])('“%s” is the year %s', (text, label) => {
  const years = readYears(text);
  expect(years && yearsLabel(years)).toBe(label);
});

/** What is neither. */
test.each([
  '',
  '2025',
  'next',
  'Year 1 of 3',
  '2030-25',
  '2030/31 to 2025/26',
  '01/02/23',
  '08/09/2017',
  '2025-06-30',
  '30.09.2025',
  '24/7 support',
  '£2,025-30',
  '12.25-26',
  'ages 25-30',
  '25-30% of cases',
  '020 7332 2025-26-27',
  'Q2',
  'April to June 2025',
])('“%s” names no year', (text) => expect(named(text)).toEqual([]));

test('a title names its period and its year, each where it stands', () => {
  const title = 'City Surveyor’s Business Plan 2025-30 – Quarter 2 of 2025/26 Update';
  expect(yearsIn(title).map(({ text, start }) => [text, start])).toEqual([
    ['2025-30', title.indexOf('2025-30')],
    ['2025/26', title.indexOf('2025/26')],
  ]);
  expect(oneYearIn(title)).toBe('2025/26');
});

test.each([
  ['Draft High-Level Business Plan 2026 - 2031', ['2026-31']],
  ['2023-28 Quarter 4 2023/24 Update', ['2023-28', '2023/24']],
  ['Business Plan 2025-30, 2026/27', ['2025-30', '2026/27']],
  ['Targets 2025/26, 2026/27 and 2027/28', ['2025/26', '2026/27', '2027/28']],
  ['Business Plan 2025 – 30 June 2025', []],
  ['Business Plan (2025/26 – 2027/28)', ['2025-28']],
  ['In 2025/26 we:', ['2025/26']],
  ['Current Performance (Q2 21/22)', ['2021/22']],
  ['Q3 2025-26', ['2025/26']],
  ['Outturn 2024/25 against budget 2025/26', ['2024/25', '2025/26']],
])('“%s” names %j', (text, labels) => expect(named(text)).toEqual(labels));

test.each([
  ['2030-25', true],
  ['2030/31 to 2025/26', true],
  ['2030 to 2025', true],
  ['2025-30', false],
  ['1998-03', false],
  ['08/09/2017', false],
  ['2030', false],
  ['', false],
])('“%s” ends before it begins: %s', (text, says) => expect(saysBackwards(text)).toBe(says));

test.each([
  ['2025/26', '2025-30', true],
  ['2029/30', '2025-30', true],
  ['2030/31', '2025-30', false],
  ['2024/25', '2025-30', false],
  ['2025/26', '2025/26', true],
  ['2026/27', '2025/26', false],
])('%s lies inside %s: %s', (year, period, is) => {
  const [one, all] = [readYears(year), readYears(period)];
  expect(one && all && isInside(one, all)).toBe(is);
});

test.each([
  ['2025/26', '2026/27'],
  ['2099/00', '2100/01'],
  ['calendar year 2025', 'calendar year 2026'],
  ['academic year 2025/26', 'academic year 2026/27'],
  ['2025-30', null],
  ['2025', null],
  ['', null],
])('after %s comes %s', (year, next) => expect(yearAfter(year)).toBe(next));

test.each([
  ['2022/23', 2022],
  ['2022-2023', 2022],
  [' 2022 – 23 ', 2022],
  ['2099/00', 2099],
  ['2022', null],
  ['2017-22', null],
  ['next', null],
  [undefined, null],
])('the plan year %s begins in %s', (year, start) => expect(startOfYear(year)).toBe(start));

describe('whatever the year', () => {
  const year = fc.integer({ min: 2001, max: 2089 });
  const two = (of: number): string => String(of % 100).padStart(2, '0');

  test('a label is read as itself', () => {
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('financial', 'academic', 'calendar'),
        (first, more, basis) => {
          const years = { basis, first, last: first + more } as const;
          expect(readYears(yearsLabel(years))).toEqual(years);
        },
      ),
    );
  });

  test('every way of writing it means the same', () => {
    const ways: readonly ((y: number) => string)[] = [
      (y) => `${y}/${two(y + 1)}`,
      (y) => `${y}-${two(y + 1)}`,
      (y) => `${y}–${y + 1}`,
      (y) => `${y} to ${y + 1}`,
      (y) => `FY${two(y + 1)}`,
      (y) => `FY${y}/${two(y + 1)}`,
      (y) => `April ${y} to March ${y + 1}`,
      (y) => `Business Plan ${y}/${two(y + 1)} – Quarter 2`,
    ];
    fc.assert(
      fc.property(year, fc.constantFrom(...ways), (first, way) => {
        expect(named(way(first))).toEqual([`${first}/${two(first + 1)}`]);
      }),
    );
  });
});
