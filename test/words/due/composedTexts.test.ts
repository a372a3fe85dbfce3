import fc from 'fast-check';
import { readDue } from '../../../src/words/due/readDue';
import { inTable } from '../../fixtures/due/readForms';
import { list } from './composedDates';
import type { Composed } from './composedParts';
import { remarks, tasks } from './composedRemarks';
import { changed, composed, ended, openEnded, steps, turned, withAsides } from './composedTexts';

const plan = { planYear: '2026/27' };

/** What is read of texts that were put together: how many are as they mean, and which are neither that nor asked. */
function tried(texts: fc.Arbitrary<Composed>): { right: number; wrong: string[] } {
  const read = fc
    .sample(texts, { seed: 20_261_130, numRuns: 1500 })
    .map(({ text, means }) => ({ text, means, got: inTable(readDue(text, plan)) }));
  return {
    right: read.filter(({ means, got }) => got === means).length / read.length,
    wrong: read
      .filter(({ means, got }) => got !== means && got !== 'ask')
      .map(({ text, means, got }) => `${text} means ${means}, was read as ${got}`),
  };
}

test('of dates put together from all that they are written with, at least 98 of 100 are read and none wrongly', () => {
  const { right, wrong } = tried(composed);
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(0.98);
});

test.each([
  ['a date that was changed is the one that counts', changed],
  ['what is done has no date', ended],
  ['two dates of one size are from the first to the last', list],
  ['what is to be done is due on its date', tasks],
  ['steps of one thing are from the first to the last', steps],
  ['a date alone at the head counts beside what comes before it', withAsides],
  ['what goes on from a date has no end', openEnded],
])('%s', (_name, texts) => {
  const { right, wrong } = tried(texts);
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(0.98);
});

test.each([
  ['a date with words that make another thing of it', turned],
  ['a date of what has been, or of how long a thing holds,', remarks],
])('%s is asked', (_name, texts) => expect(tried(texts).wrong).toEqual([]));
