import { areFollowing, nextYear, startOfYear, yearLabel } from '../../src/words/years';

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

test('years are named and counted on', () => {
  expect([yearLabel(2022), yearLabel(2099)]).toEqual(['2022/23', '2099/00']);
  expect([nextYear('2022/23'), nextYear('2099/00'), nextYear('next')]).toEqual(['2023/24', '2100/01', null]);
});

test.each([
  ['22', '23', true],
  ['2022', '23', true],
  ['99', '00', true],
  ['2017', '2022', false],
])('%s and %s follow each other: %s', (first, second, follow) =>
  expect(areFollowing(first, second)).toBe(follow),
);
