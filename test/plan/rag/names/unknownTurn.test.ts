import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';
import { plainName } from '../../../../src/plan/rag/names/plainName';
import { readWords } from '../../../../src/plan/rag/names/readWords';
import { turnOf } from '../../../../src/plan/rag/names/unknownTurn';

const turn = (name: string): string | undefined => {
  const words = readWords(plainName(name));
  const by = words.find(({ kind }) => kind === 'harm' || kind === 'boon');
  return turnOf(words, { ...polarityOfName(name), ...(by && { by }) })?.text;
};

test('an act that nobody knows may turn what was decided', () => {
  expect(turn('Burglaries zorbed')).toBe('zorbed');
  expect(turn('Burglaries of huts')).toBeUndefined();
});

test('a clause that only says which they are turns nothing', () => {
  expect(turn('Sickness that is long term')).toBeUndefined();
  expect(turn('Homes with fires who were visited')).toBe('who');
});

test('a good thing that bad ones have may be what is counted', () => {
  expect(turn('Fires in huts with working alarms fitted')).toBe('with');
});
