import { isPastForm, isRegularPast, tellsPast } from '../../../src/words/due/tense';
import { tokensOf } from '../../../src/words/due/tokens';

/** Whether any word of a clause tells what has been. */
function tells(clause: string): boolean {
  const tokens = tokensOf(clause) ?? [];
  return tokens.some((_token, at) => tellsPast(tokens, at, 0, tokens.length));
}

test.each(['approved', 'agreed', 'issued', 'played', 'died', 'queued', 'freed'])('“%s” is a past', (word) =>
  expect(isRegularPast(word)).toBe(true),
);

test.each(['need', 'speed', 'feed', 'seed', 'exceed', 'indeed', 'red', 'hundred', 'bed'])(
  '“%s” is none',
  (word) => expect(isRegularPast(word)).toBe(false),
);

test('irregular pasts are known with what is put before them', () => {
  for (const word of [
    'went',
    'underwent',
    'took',
    'undertook',
    'withdrew',
    'rebuilt',
    'upheld',
    'misled',
    'became',
  ])
    expect([word, isPastForm(word)]).toEqual([word, true]);
});

test('what is the verb itself as well is no past', () => {
  for (const word of [
    'set',
    'put',
    'cut',
    'let',
    'read',
    'cost',
    'run',
    'come',
    'become',
    'report',
    'before',
  ])
    expect([word, isPastForm(word)]).toEqual([word, false]);
});

describe('a clause tells what has been', () => {
  test.each([
    ['a form that is nothing but a past', 'Contractor withdrew'],
    ['a verb with its preposition', 'Contract awarded to a local firm'],
    ['a verb with a number', 'The grant paid 3 officers'],
    ['a verb with its object, behind who did it', 'Members agreed extension'],
    ['the same behind a pronoun', 'We lost funding'],
    ['the same behind an article', 'The board approved funding'],
    ['a verb that stands before no noun', 'Ombudsman upheld complaint'],
    ['a form that is a noun as well', 'Costs rose by a tenth'],
    ['“has” with a past', 'Cabinet has since agreed terms'],
  ])('%s', (_why, clause) => expect(tells(clause)).toBe(true));
});

describe('a clause does not', () => {
  test.each([
    ['an adjective before its noun', 'Develop shared services'],
    ['an irregular one', 'Review paid parking orders'],
    ['behind an article and an adverb', 'A fully costed plan'],
    ['a noun that is a past as well', 'Rose Garden restoration'],
    ['what is to be', 'Letters to be sent to members'],
    ['what is to be, of several', 'Policy to be drafted, agreed and sent to members'],
    ['what will have been', 'Staff to have completed training'],
    ['“have” with a thing', 'Schools have travel plans'],
    ['a lamp', 'Switch streetlights to LED'],
    ['a noun of its ending', 'Speed limit in villages'],
  ])('%s', (_why, clause) => expect(tells(clause)).toBe(false));
});
