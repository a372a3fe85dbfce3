import { setUnitsApart } from '../../../src/plan/recognise/qualifiers';

describe('setUnitsApart', () => {
  test.each([
    ['Actual (average)', 'Actual', ['average']],
    ['Value (unit: %)', 'Value', ['unit: %']],
    ['Result [no.] 2024', 'Result 2024', ['no.']],
    ['Outturn (£m)', 'Outturn', ['£m']],
    ['Performance (higher is better)', 'Performance', ['higher is better']],
  ])('%s', (heading, text, units) => {
    const apart = setUnitsApart(heading);
    expect(apart.text.replace(/\s+/g, ' ').trim()).toBe(text);
    expect(apart.units).toEqual(units);
  });

  test.each(['2023/24 (target)', 'Target (previous year)', 'Better / (worse)', 'Target (annual)', '(no.)'])(
    '%s stays as it is',
    (heading) => {
      expect(setUnitsApart(heading)).toEqual({ text: heading, units: [] });
    },
  );
});
