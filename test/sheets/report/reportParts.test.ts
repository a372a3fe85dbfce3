import type { IndicatorBlock } from '../../../src/plan/jobs/report/quarterlyReport';
import { pageBreaks, portraitHeight } from '../../../src/sheets/report/pages';
import { reportWriter } from '../../../src/sheets/report/reportParts';

const sentence = 'The crew was short of a driver and lanes near the works were closed. ';
const indicator = (ref: string, sentences: number): IndicatorBlock => ({
  ref,
  rag: 'Amber',
  title: `Clean streets ${ref} – fly-tips cleared in time.`,
  sentence: 'The Quarter 2 performance is reported as 87%, which is below the target set of 90%.',
  reasons: sentence.repeat(sentences).trim(),
  actions: sentence.repeat(sentences).trim(),
  missing: [],
});
const rowsOf = (sentences: number, count: number) => {
  const { block } = reportWriter({ fontName: 'Arial', palette: 'traffic lights', footer: '' });
  const blocks = Array.from({ length: count }, (_, at) => block(indicator(`CS${at + 1}`, sentences)));
  // The empty row behind each belongs to it.
  const starts = blocks.map((_, at) => blocks.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  return { breaks: pageBreaks(blocks.flat(), portraitHeight), starts };
};

test.each([1, 4, 9])('pages end between indicators, not inside one: %i sentences each', (sentences) => {
  const { breaks, starts } = rowsOf(sentences, 20);
  expect(breaks.length).toBeGreaterThan(1);
  expect(breaks.filter((row) => !starts.includes(row))).toEqual([]);
});

test('one that is longer than half a page is parted, so that no page is left half empty', () => {
  const { breaks, starts } = rowsOf(34, 3);
  expect(breaks.some((row) => !starts.includes(row))).toBe(true);
});
