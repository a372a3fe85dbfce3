import { sumsOfOthers } from '../../../../src/plan/read/budgets/sumsOfOthers';

const sums = (figures: readonly (readonly (number | null)[])[], totals: readonly number[] = []) => [
  ...sumsOfOthers(
    figures,
    figures.map((_, at) => totals.includes(at)),
  ),
];

describe('records that are sums of the records beside them, though nothing calls them totals', () => {
  test('the name of a group above its services', () => {
    expect(
      sums([
        [500, 520],
        [200, 210],
        [300, 310],
        [450, 440],
      ]),
    ).toEqual([0]);
  });

  test('a line below those that it adds up', () => {
    expect(
      sums([
        [200, 210],
        [300, 310],
        [500, 520],
      ]),
    ).toEqual([2]);
  });

  test('a line below, of a total above and the lines since', () => {
    expect(
      sums(
        [
          [200, 210],
          [300, 310],
          [500, 520],
          [150, 140],
          [250, 250],
          [900, 910],
        ],
        [2],
      ),
    ).toEqual([5]);
  });

  test('all figures must be the sums', () => {
    expect(
      sums([
        [500, 530],
        [200, 210],
        [300, 310],
      ]),
    ).toEqual([]);
  });

  test('one figure alone, or small ones, may agree by chance', () => {
    expect(sums([[500], [200], [300]])).toEqual([]);
    expect(
      sums([
        [5, 7],
        [2, 3],
        [3, 4],
      ]),
    ).toEqual([]);
  });

  test('one record is no sum of one other', () => {
    expect(
      sums([
        [500, 520],
        [500, 520],
      ]),
    ).toEqual([]);
  });
});
