import { readTexts } from '../../../src/plan/read/readTexts';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook } from '../buildSheet';

const aims = 'People of all ages live in safe communities, and our homes are safe.';
const work = 'We will open a new hostel with our partners, and a centre for young people.';
const change = 'Demand for temporary accommodation grew in every quarter of the year.';

const below = buildSheet('Plan', [
  ['Business plan 2022/23'],
  [],
  ['Our aims and objectives are...'],
  [aims],
  [change.repeat(4)],
  [],
  ['Our major workstreams this year will be...'],
  [work],
  ["What's changed since last year..."],
  [change],
]);
const beside = buildSheet('Plan', [
  ['Our vision', aims],
  ['Key projects', work],
  [null, change],
  ['Changes since last year', change],
]);
const textOf = (sheet: typeof below) => {
  const [table, ...others] = recogniseTables(buildWorkbook(sheet));
  expect(others).toEqual([]);
  return table as RecognisedTable<'text'>;
};

test('names of sections over their paragraphs are the text of the plan, long paragraphs and all', () => {
  const table = textOf(below);
  expect(table).toMatchObject({
    kind: 'text',
    area: { row: 2, column: 0, rows: 8, columns: 1 },
    headings: { rows: 0 },
    columns: { section: 0, text: 0 },
    questions: [],
  });
  const { texts, headings } = readTexts(below, table);
  expect(texts.map(({ section, text }) => [section, text])).toEqual([
    ['aims', aims],
    ['aims', change.repeat(4)],
    ['workstreams', work],
    ["what's changed", change],
  ]);
  expect(headings.aims).toBe('Our aims and objectives are...');
});

test('names of sections in front of their paragraphs', () => {
  const table = textOf(beside);
  expect(table).toMatchObject({ kind: 'text', columns: { section: 0, text: 1 }, area: { rows: 4 } });
  expect(readTexts(beside, table).texts.map(({ section }) => section)).toEqual([
    'aims',
    'workstreams',
    'workstreams',
    "what's changed",
  ]);
});

test('a list of names of sections without paragraphs, and a report that names one section, are no text', () => {
  const names = ['Our aims', 'Our workstreams', "What's changed", 'Commitments'].map((name) => [name]);
  expect(recogniseTables(buildWorkbook(buildSheet('Lists', names)))).toEqual([]);
  expect(recogniseTables(buildWorkbook(buildSheet('Report', [['Our aims'], [aims], [work]])))).toEqual([]);
});
