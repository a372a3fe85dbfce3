import { latestStage, readStage, setUnitsApart } from '../../../src/plan/recognise/qualifiers';

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

test.each([
  ['Inherent likelihood', 'before', 'likelihood'],
  ['Gross score', 'before', 'score'],
  ['Likelihood (pre-mitigation)', 'before', 'Likelihood'],
  ['Before existing controls Impact', 'before', 'Impact'],
  ['Score without controls', 'before', 'Score'],
  ['Uncontrolled risk', 'before', 'risk'],
  ['Residual risk score', 'after', 'risk score'],
  ['After controls Score', 'after', 'Score'],
  ['Risk rating mitigation', 'after', 'Risk rating'],
  ['Net risk', 'after', 'risk'],
  ['Current risk rating', 'current', 'risk rating'],
  ['Current gross score', 'before', 'score'],
  ['Target score after controls', 'target', 'score'],
  ['Score after further actions', 'target', 'Score'],
  ['Previous rating', 'previous', 'rating'],
  ['Risk mitigation', 'plain', 'Risk mitigation'],
  ['Score', 'plain', 'Score'],
])('“%s” is of the stage %s', (heading, stage, rest) => {
  expect(readStage(heading)).toEqual({ stage, rest });
});

test('the latest stage is never a target or an earlier score', () => {
  expect(latestStage(['before', 'target', 'after'])).toBe('after');
  expect(latestStage(['before', 'plain', 'previous'])).toBe('plain');
  expect(latestStage(['target', 'previous'])).toBeNull();
});
