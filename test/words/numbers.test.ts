import fc from 'fast-check';
import { numberWord } from '../../src/words/numberWords';
import {
  fixed,
  formatDecimals,
  formatNumber,
  formatPercent,
  formatSigned,
  percentOf,
} from '../../src/words/numbers';

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

describe('whole per cent', () => {
  test.each([
    [17, 20, '85%'],
    [64, 114, '56%'],
    [1, 8, '13%'],
    [1, 200, '1%'],
    [1, 201, 'under 1%'],
    [199, 200, 'over 99%'],
    [200, 201, 'over 99%'],
    [0, 7, '0%'],
    [7, 7, '100%'],
  ])('%i of %i is %s', (number, base, percent) => {
    expect(percentOf(number, base)).toBe(percent);
  });

  test('is never more than half a per cent off, and all or nothing only where it is or rounds to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (base, draw) => {
        const number = draw % (base + 1);
        const said = percentOf(number, base);
        if (said === 'under 1%') expect(number / base).toBeLessThan(0.005);
        else if (said === 'over 99%') expect(number / base).toBeGreaterThanOrEqual(0.995);
        else expect(Math.abs(parseInt(said, 10) - (100 * number) / base)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
      { numRuns: 10_000 },
    );
  });
});

test.each([
  [20.65, 1, '20.7%'],
  [56, 1, '56.0%'],
  [12.5, 0, '13%'],
])('%d with %d decimals is %s', (percent, decimals, text) =>
  expect(formatPercent(percent, decimals)).toBe(text),
);
