import { readRatingWords } from '../../../../src/plan/read/risks/readRating';
import { holdCodeAndTitle, splitCode } from '../../../../src/plan/read/risks/riskCode';

test.each([
  ['CR20 Road Safety', 'CR20', 'Road Safety'],
  ['BAF 1.2 – Failure to recruit', 'BAF 1.2', 'Failure to recruit'],
  ['SR3: Fire', 'SR3', 'Fire'],
])('code and title of “%s”', (text, code, title) => expect(splitCode(text)).toEqual({ code, title }));

test('a text without a code, and codes that repeat, are not split', () => {
  expect(splitCode('Road Safety')).toBeNull();
  expect(holdCodeAndTitle(['A1 Fire', 'A1 Flood'])).toBe(false);
  expect(holdCodeAndTitle(['A1 Fire', 'Flood', 'Frost'])).toBe(false);
});

test('words of ratings with their colours', () => {
  expect(readRatingWords('High = Red, Medium: Amber; Low = Green')).toEqual(
    new Map([
      ['high', 'Red'],
      ['medium', 'Amber'],
      ['low', 'Green'],
    ]),
  );
  expect(readRatingWords('High, Low')).toBeNull();
  expect(readRatingWords('')).toBeNull();
});
