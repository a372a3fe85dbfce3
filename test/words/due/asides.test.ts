import { isAside, isHead, withoutAsides } from '../../../src/words/due/asides';
import { datesIn, type Dated } from '../../../src/words/due/dated';
import { tokensOf, type Token } from '../../../src/words/due/tokens';
import { knownYears } from '../../../src/words/due/yearNamed';
import { inTable } from '../../fixtures/due/readForms';

const known = knownYears({ planYear: '2026/27' });

function read(text: string): { tokens: readonly Token[]; dates: readonly Dated[] } {
  const tokens = tokensOf(text) ?? [];
  return { tokens, dates: datesIn(tokens, known) };
}

test('a date at the head has no word before it and none behind it in its clause', () => {
  const heads = (text: string): boolean[] => {
    const { tokens, dates } = read(text);
    return dates.map((date) => isHead(tokens, date));
  };
  expect(heads('May 2026, contract ends June 2027')).toEqual([true, false]);
  expect(heads('May 2026: paper to Board')).toEqual([true]);
  expect(heads('May 2026 audit report')).toEqual([false]);
  expect(heads('May 2026 if funded')).toEqual([true]);
});

test.each([
  ['May 2026, contract ends June 2027', true],
  ['May 2026 – licence valid to 31 June 2027', true],
  ['May 2026 (grant must be spent by June 2027)', true],
  ['May 2026 (must be finished by June 2027)', false],
  ['July 2026 (design frozen in May 2026)', true],
  ['July 2026 (survey May 2026)', true],
  ['July 2026 (surveyed May 2026)', false],
  ['July 2026 (went live May 2026)', false],
  ['July 2026 (survey August 2026)', false],
  ['July 2026 (survey May 2026, report June 2026)', true],
  ['July 2026 (Q1 figures)', true],
  ['July 2026 (Q1 if ready)', false],
  ['July 2026 (May 2026)', false],
  ['July 2026 (or if ready May 2026)', false],
  ['July 2026, survey May 2026', false],
  ['July 2026 – after the survey in May 2026', true],
  ['July 2026 once surveyed in May 2026', true],
  ['July 2026, subject to the budget of May 2026', true],
  ['July 2026, subject to the budget of September 2026', false],
  ['May 2026; grant must be spent by June 2027', false],
  ['Opens May 2026, ends June 2027', false],
  ['May 2026, final report June 2027', false],
])('the last date of “%s” is of something else: %s', (text, is) => {
  const { tokens, dates } = read(text);
  const [head, last] = [dates[0], dates.at(-1)];
  expect(head && last && isAside(tokens, last, head)).toBe(is);
});

test('what stands beside a date alone at the head is left out, all of it or none', () => {
  const left = (text: string): string[] => {
    const { tokens, dates } = read(text);
    return withoutAsides(dates, tokens).map(({ due }) => inTable(due));
  };
  expect(left('July 2026 (survey May 2026), subject to approval in June 2026')).toEqual([
    '2026-07-01..2026-07-31',
  ]);
  expect(left('July 2026 (survey May 2026), opening in June 2026')).toHaveLength(3);
  expect(left('Opening July 2026 (survey May 2026)')).toHaveLength(2);
  expect(left('')).toEqual([]);
});
