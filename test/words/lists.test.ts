import { fewOf, groupBy, inList, range, runs } from '../../src/words/lists';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [[1, 2, 4], '1, 2 and 4'],
])('the list %j reads “%s”', (parts, text) => expect(inList(parts)).toBe(text));

test('a choice is joined by “or”', () => expect(inList(['a', 'b', 'c'], 'or')).toBe('a, b or c'));

test.each([
  [['a', 'b', 'c', 'd'], 2, 'a, b and 2 more'],
  [['a', 'b', 'c'], 2, 'a, b and c'],
  [['a', 'b'], 2, 'a and b'],
  [Array.from({ length: 1502 }, () => 'x'), 1, 'x and 1,501 more'],
])('of many the first are named, and none is “1 more”', (names, most, text) =>
  expect(inList(fewOf(names, most))).toBe(text),
);

test('items are grouped by their keys, keys and items in their order', () =>
  expect([...groupBy(['aa', 'b', 'cc'], ({ length }) => length)]).toEqual([
    [2, ['aa', 'cc']],
    [1, ['b']],
  ]));

test('a range ends before its end, and is empty where that is no larger', () =>
  expect([range(2, 5), range(2, 2), range(5, 2)]).toEqual([[2, 3, 4], [], []]));

test.each<[number[], (readonly [number, number])[]]>([
  [[], []],
  [[5], [[5, 1]]],
  [
    [1, 2, 5, 7, 8, 9],
    [
      [1, 2],
      [5, 1],
      [7, 3],
    ],
  ],
])('of the rising numbers %j the runs are %j', (rising, expected) => expect(runs(rising)).toEqual(expected));
