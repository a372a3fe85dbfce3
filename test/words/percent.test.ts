import fc from 'fast-check';
import { formatPercent, percentOf } from '../../src/words/percent';

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
