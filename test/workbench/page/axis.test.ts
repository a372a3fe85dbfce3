import { Axis } from '../../../src/workbench/page/grid/sheetAxes';

/** Ten lines of 20, but the third is 50, the fifth hidden and the sixth hidden. */
const axis = new Axis(10, 20, [
  [4, 0],
  [2, 50],
  [5, 0],
]);

test('lines stand one after the other', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((index) => axis.offsetOf(index))).toEqual([0, 20, 40, 90, 110, 110, 110]);
  expect(axis.total).toBe(7 * 20 + 50);
});

test('each has its size, hidden ones none', () => {
  expect([1, 2, 3, 4].map((index) => axis.sizeOf(index))).toEqual([20, 50, 20, 0]);
});

test('an offset falls in the line that covers it', () => {
  expect(axis.indexAt(39)).toBe(1);
  expect(axis.indexAt(40)).toBe(2);
  expect(axis.indexAt(89)).toBe(2);
});

test('an offset on hidden lines falls in the line that is seen there', () => {
  expect(axis.indexAt(110)).toBe(6);
});

test('outside the sheet it is the first or the last line', () => {
  expect(axis.indexAt(-5)).toBe(0);
  expect(axis.indexAt(1e9)).toBe(9);
});

test('offsets and lines agree for a million rows', () => {
  const rows = new Axis(
    1_048_576,
    20,
    Array.from({ length: 10_000 }, (_, index) => [index * 7, 33.5] as const),
  );
  for (const index of [0, 6, 7, 69_993, 500_000, 1_048_575])
    expect(rows.indexAt(rows.offsetOf(index) + 0.5)).toBe(index);
});
