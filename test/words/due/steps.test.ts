import { datesIn } from '../../../src/words/due/dated';
import { areMixedSteps, inSteps, isOfManyYears } from '../../../src/words/due/steps';
import { tokensOf } from '../../../src/words/due/tokens';
import { knownYears } from '../../../src/words/due/yearNamed';

const known = knownYears({ planYear: '2025-30', reportingYear: '2026/27' });
const standings = (text: string): string[] => {
  const tokens = tokensOf(text) ?? [];
  return inSteps(datesIn(tokens, known), tokens, known).map(({ is }) => is);
};

test.each([
  'Outline May; full plan June',
  'Survey Jan, works March',
  'Outline 2026/27, full plan 2027/28',
  'Train 2026/27; equip 2027/28; review 2028/29',
  '2026/27: train; 2027/28: equip',
  'Year 2: outline; Year 3: full plan',
])('the dates of “%s” are those of steps', (text) =>
  expect(new Set(standings(text))).toEqual(new Set(['sure'])),
);

test.each([
  ['one date', 'Outline May'],
  ['a date behind which its words go on', 'Outline May meeting; full plan June'],
  ['dates in falling order', 'Full plan 2027/28; outline 2026/27'],
  ['dates of two sizes', 'Outline May; full plan 2027/28'],
  ['years before the one that is reported', 'Actual 2024/25, target 2026/27'],
  ['a step that has been', 'Outline shown to members May; full plan June'],
  ['a plan of years', 'Strategy 2026-31; refresh 2027/28'],
  ['quarters and how it stood in them', 'Q1 amber, Q2 green'],
])('the dates of a text with %s stay', (_why, text) => {
  const tokens = tokensOf(text) ?? [];
  const dates = datesIn(tokens, known);
  expect(dates.some(({ is }) => is !== 'sure')).toBe(true);
  expect(inSteps(dates, tokens, known)).toBe(dates);
});

test.each([
  ['2026/27 – outline, full plan 2027/28', true],
  ['Year 2 (outline), Year 3 (full plan)', true],
  ['2026/27 (baseline 2023/24)', false],
  ['by 2026/27, full plan 2027/28', false],
])('of “%s” another year may count: %s', (text, is) => {
  const dates = datesIn(tokensOf(text) ?? [], known);
  expect(dates[0] && isOfManyYears(dates[0], dates)).toBe(is);
});

test.each([
  ['Survey May 2026, opening 3 July 2026', true],
  ['Survey 3 May 2026; opening July 2026', true],
  ['Survey May 2026, repairs complete by 3 July 2026', true],
  ['Survey 3 May 2026; opening in May 2026', false],
  ['Survey May 2026, visits 3-5 July 2026', false],
  ['Survey issued May 2026, reply 3 July 2026', false],
  ['Survey May 2026, opening Q2 2026/27', false],
  ['3 May 2026, opening July 2026', false],
  ['Survey May 2026 meeting, opening 3 July 2026', false],
])('“%s” has steps of months and days: %s', (text, are) => {
  const tokens = tokensOf(text) ?? [];
  const dates = datesIn(tokens, known);
  const spans = dates.flatMap(({ due }) => (due.kind === 'days' ? [due] : []));
  expect(areMixedSteps(dates, spans, tokens)).toBe(are);
});
