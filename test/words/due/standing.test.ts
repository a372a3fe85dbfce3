import { datesIn } from '../../../src/words/due/dated';
import { isName, isOfParts, isYear } from '../../../src/words/due/standing';
import { tokensOf } from '../../../src/words/due/tokens';
import { knownYears } from '../../../src/words/due/yearNamed';

const known = knownYears({ planYear: '2026/27' });
const standings = (text: string): string[] => datesIn(tokensOf(text) ?? [], known).map(({ is }) => is);

test.each([
  '2025/26 annual report',
  'Vision 2035',
  'Winter plan',
  'Officers may review',
  'Figures for Q2 2026/27',
  'Gritters ready for winter',
])('“%s” has but a name', (text) => expect(standings(text)).toEqual(['name']));

test.each([
  'Phase 12 November 2026',
  'Review of Q2',
  'by March 27%',
  'March 27 schools',
  '40 March 2027',
  'Unit 12 March Road',
])('“%s” may be no date', (text) => expect(standings(text)).toEqual(['rival']));

test.each([
  ['Tender in Q3', ['sure']],
  ['Tender: May 2026', ['sure']],
  ['Sept – tender', ['sure']],
])('“%s” is surely of a date', (text, is) => expect(standings(text)).toEqual(is));

test.each([
  ['in 2026/27', true],
  ['2026/27 and 2027/28', true],
  ['Q3 2026/27', false],
  ['end of 2026/27', false],
])('“%s” is of years alone: %s', (text, is) =>
  expect(datesIn(tokensOf(text) ?? [], known).map(({ said }) => isYear(said))).toEqual([is]),
);

test.each([
  ['winter fair', true],
  ['winter for schools', false],
  ['winter if funded', false],
  ['winter onwards', false],
  ['winter, fair', false],
])('in “%s” a name goes on behind the first word: %s', (text, is) =>
  expect(isName(tokensOf(text) ?? [], 1)).toBe(is),
);

test.each([
  ['Lot 2 May', [2]],
  ['Lot 12 May', []],
  ['Lots 2-4 May', [2, 4]],
  ['Lots 2, 4 and 6 May', [2, 4, 6]],
  ['Lot 2 & 4 May', [2, 4]],
  ['Lot 2 – 4 May', [2]],
  ['Lots 12/05/26', []],
  ['Lots 12-05-26', []],
  ['Visits 2-4 May', []],
  ['Recs 2 to 4: 6 May', [2, 4]],
])('of “%s” the numbers of parts are %p', (text, numbers) => {
  const tokens = tokensOf(text) ?? [];
  const of = tokens.filter((_token, at) => isOfParts(tokens, at));
  expect(of.map(({ text: number }) => Number(number))).toEqual(numbers);
});
