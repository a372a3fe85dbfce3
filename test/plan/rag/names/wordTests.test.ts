import { plainName } from '../../../../src/plan/rag/names/plainName';
import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';
import { readWords } from '../../../../src/plan/rag/names/readWords';
import { freeOf, isKept, standsBefore } from '../../../../src/plan/rag/names/wordTests';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

const wordsOf = (name: string) => readWords(plainName(name));
const stands = (name: string, text: string): boolean => {
  const words = wordsOf(name);
  return standsBefore(
    words,
    words.findIndex((word) => word.text === text),
  );
};

describe('a form of a verb before the thing that it belongs to', () => {
  test.each([
    ['Number of missed trams', 'missed', true],
    ['Neglected and derelict piers restored', 'neglected', true],
    ['Damaged or faded signs', 'damaged', true],
    ['Reported number of tram faults', 'reported', true],
    ['Trams missed and late', 'missed', false],
    ['Piers restored', 'restored', false],
  ] as const)('“%s”: “%s” %s', (name, word, expected) => expect(stands(name, word)).toBe(expected));
});

test('a share of things free of something bad is better high', () => {
  expect(freeOf(wordsOf('Percentage of piers free of graffiti'))?.text).toBe('graffiti');
  expect(freeOf(wordsOf('Piers free of charge'))).toBeUndefined();
  expect(said('Percentage of piers free of graffiti')).toBe('higher');
});

test('on time and to programme are kept whatever was done; within six days is not', () => {
  expect(wordsOf('Lanterns replaced on programme').some(isKept)).toBe(true);
  expect(wordsOf('Lanterns replaced within 6 days').some(isKept)).toBe(false);
  expect(said('Lanterns replaced on programme')).toBe('higher');
  expect(said('Lanterns recalled within 6 days')).toBe('asked');
});
