import { areFollowing, yearLabel } from '../../src/words/years';

test('years are named and counted on', () => {
  expect([yearLabel(2022), yearLabel(2099)]).toEqual(['2022/23', '2099/00']);
});

test.each([
  ['22', '23', true],
  ['2022', '23', true],
  ['99', '00', true],
  ['2017', '2022', false],
])('%s and %s follow each other: %s', (first, second, follow) =>
  expect(areFollowing(first, second)).toBe(follow),
);
