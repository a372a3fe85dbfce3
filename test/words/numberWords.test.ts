import { numberWord, ordinalWord } from '../../src/words/numberWords';

test('numbers in words', () => {
  expect(['zero', 'twelve', 'sixty', 'many'].map(numberWord)).toEqual([0, 12, 60, null]);
});

test('places in words', () => {
  expect(
    ['first', 'third', 'fourth', 'fifth', 'ninth', 'twelfth', 'twentieth', 'thirtieth'].map(ordinalWord),
  ).toEqual([1, 3, 4, 5, 9, 12, 20, 30]);
  expect(['two', 'last', 'seconds', 'th'].map(ordinalWord)).toEqual([null, null, null, null]);
});
