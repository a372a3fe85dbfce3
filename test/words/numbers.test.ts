import { numberWord } from '../../src/words/numberWords';
import { fixed, formatDecimals, formatNumber, formatSigned } from '../../src/words/numbers';

test.each([
  [20.65, 1, '20.7'],
  [-20.65, 1, '-20.7'],
  [1.005, 2, '1.01'],
  [3, 1, '3.0'],
])('%d to %d places is %s', (value, places, text) => expect(fixed(value, places)).toBe(text));

test.each([
  [1230, '1,230'],
  [-1230.5, '-1,230.5'],
  [999.999, '1,000'],
  [-0.001, '0'],
  [1234567.891, '1,234,567.89'],
])('people write %d as %s', (value, text) => expect(formatNumber(value)).toBe(text));

test.each([
  [119, '+119'],
  [-1.5, '-1.5'],
  [0, '0'],
])('%d with its sign is %s', (value, text) => expect(formatSigned(value)).toBe(text));

test('numbers in words', () => {
  expect(['zero', 'three', 'twenty', 'sixty', 'many'].map(numberWord)).toEqual([0, 3, 20, 60, null]);
});

test.each([
  [1230.5, 2, '1,230.50'],
  [-1234567, 4, '-1,234,567.0000'],
  [0.65, 1, '0.7'],
  [999, 0, '999'],
])('%d with %d decimals is %s', (value, places, text) => expect(formatDecimals(value, places)).toBe(text));
