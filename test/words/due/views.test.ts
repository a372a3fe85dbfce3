import { datesIn } from '../../../src/words/due/dated';
import { tokensOf } from '../../../src/words/due/tokens';
import { areViews } from '../../../src/words/due/views';
import { knownYears } from '../../../src/words/due/yearNamed';
import { readDue } from '../../../src/words/due/readDue';

const plan = { planYear: '2025-30', reportingYear: '2026/27' };
const areOfOne = (text: string): boolean => {
  const tokens = tokensOf(text) ?? [];
  return areViews(datesIn(tokens, knownYears(plan)), tokens);
};

test.each([
  'Target June 2026, actual July 2026',
  'Baseline: May 2026 / Actual: August 2026',
  'Planned: Nov-26 Forecast: Feb-27',
  'Nov-26 (forecast Feb-27)',
  'Due 30 June 2026; forecast date 31 August 2026',
  'Target date May 2026, expected September 2026',
])('the dates of “%s” are views of one, and which counts is asked', (text) => {
  expect(areOfOne(text)).toBe(true);
  expect(readDue(text, plan).kind).toBe('unread');
});

test.each([
  ['Draft due June 2026, final expected September 2026', '2026-06-01', '2026-09-30'],
  ['Forecast of demand May 2026, forecast of costs July 2026', '2026-05-01', '2026-07-31'],
  ['June 2026, September 2026', '2026-06-01', '2026-09-30'],
])('those of “%s” are steps', (text, from, to) => {
  expect(areOfOne(text)).toBe(false);
  expect(readDue(text, plan)).toEqual({ kind: 'days', from, to });
});

test.each(['Forecast Mar-27', 'Baseline 2025/26, target March 2027'])('“%s” has one date', (text) =>
  expect(readDue(text, plan)).toMatchObject({ kind: 'days', from: '2027-03-01', to: '2027-03-31' }),
);
