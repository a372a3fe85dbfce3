import { findTwins } from '../../../../src/plan/rules/budgets/findTwins';
import { appendix3, publishedTwins } from './budgetTables';

const year = (add: number) =>
  appendix3([
    ['People', 6974 + add, 7093 + add, 262 + add, 350 + add],
    ['Education', 504 + add, 519 + add, 811 + add, 823 + add],
  ]);

test('the two tables of Appendix 3 are twins', () => {
  const tables = publishedTwins();
  expect(findTwins(tables)).toMatchObject([
    { first: tables[0], second: tables[1], comparison: { agreed: 28 } },
  ]);
});

test('another year of the same services is no twin, nor is a table of other services', () => {
  expect(findTwins([year(0), year(37)])).toEqual([]);
  expect(findTwins([year(0), publishedTwins()[0]])).toEqual([]);
});

test('of three copies two are each compared with the first', () => {
  const tables = [year(0), year(0), year(0)];
  expect(
    findTwins(tables).map(({ first, second }) => [tables.indexOf(first), tables.indexOf(second)]),
  ).toEqual([
    [0, 1],
    [0, 2],
  ]);
});
