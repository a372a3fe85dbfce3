import { readTexts } from '../../../src/plan/read/readTexts';
import { unsureTexts } from '../../../src/plan/recognise/findProse';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import type { SheetSnapshot } from '../../../src/grid/snapshot';
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

const column = (...lines: readonly string[]) => lines.map((line) => [line]);
const found = (name: string, rows: readonly (readonly string[])[], ...others: readonly SheetSnapshot[]) => {
  const workbook = buildWorkbook(buildSheet(name, rows), ...others);
  const tables = recogniseTables(workbook);
  return {
    texts: tables.filter(({ kind }) => kind === 'text'),
    unsure: unsureTexts(workbook, tables),
  };
};

describe('a plain list of headings and lines in one column', () => {
  const plain = column(
    'Our aims and objectives are...',
    'Safe homes',
    'Warm homes',
    'Our major workstreams this year will be...',
    'Retrofit',
    'Review of our commitments',
  );

  test('is the text of a plan under two of its own titles, without bold, sentences or empty rows', () => {
    const sheet = buildSheet('Sheet1', plain);
    const { texts } = readTexts(sheet, textOf(sheet));
    expect(texts.map(({ section, text }) => [section, text])).toEqual([
      ['aims', 'Safe homes'],
      ['aims', 'Warm homes'],
      ['workstreams', 'Retrofit'],
      ['workstreams', 'Review of our commitments'],
    ]);
  });

  test('needs less where its sheet or a title is called a plan, and is asked about elsewhere', () => {
    const rows = column(
      'What we want:',
      'More readers',
      'This year we will...',
      'Lend books',
      'With whom:',
      'Schools',
    );
    expect(found('Libraries plan', rows)).toMatchObject({ texts: [{ area: { rows: 6 } }], unsure: [] });
    expect(found('Sheet1', column('Plan for 2026/27', ...rows.flat())).texts).toHaveLength(1);
    expect(found('Sheet1', rows)).toEqual({ texts: [], unsure: [] });
    expect(found('Plan', plain.slice(0, 3)).texts).toHaveLength(1);
    expect(found('Sheet1', plain.slice(0, 3))).toEqual({
      texts: [],
      unsure: [
        {
          sheet: 'Sheet1',
          area: { row: 0, column: 0, rows: 3, columns: 1 },
          heading: 'Our aims and objectives are...',
          titled: ['aims'],
          table: expect.objectContaining({ kind: 'text' }),
        },
      ],
    });
  });

  test('is one where each section has a sheet of its own', () => {
    const work = buildSheet('Sheet2', plain.slice(3));
    expect(found('Sheet1', plain.slice(0, 3), work)).toMatchObject({
      texts: [{ sheet: 'Sheet1' }, { sheet: 'Sheet2' }],
      unsure: [],
    });
    expect(found('Sheet1', plain.slice(0, 3), buildSheet('Sheet2', plain.slice(0, 2))).texts).toEqual([]);
  });

  test('ends before the title of the table below it, and not before its own last line', () => {
    const kpis = [
      ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
      ['1', 'Rent collected', '98%', '97%', 'Amber'],
      ['2', 'Homes let', '90%', '95%', 'Green'],
    ];
    const rowsOf = (...above: readonly string[]) =>
      found('Sheet1', [...plain, ...column(...above), ...kpis]).texts.map(({ area }) => area.rows);
    expect(rowsOf('Our key figures are:')).toEqual([6]);
    expect(rowsOf('Key performance indicators', '')).toEqual([6]);
    expect(rowsOf('', 'How we did')).toEqual([6]);
    expect(rowsOf('Lettings in time')).toEqual([7]);
  });

  test.each([
    ['notes', column('Shopping', 'Tea', 'Milk', 'Biscuits')],
    [
      'a meeting',
      column('Team meeting', 'Present: Ann', 'Actions:', 'Call the depot', 'Next meeting:', '11 May'),
    ],
    ['one word of a plan', column('Outcomes', 'Better', 'Worse')],
    ['a list beside another column', plain.map(([line = '']) => [line, 'Done'])],
    ['a list behind names', plain.map(([line = '']) => ['Ann', line])],
  ] as const)('%s is none', (_, rows) => {
    expect(found('Sheet1', rows)).toEqual({ texts: [], unsure: [] });
  });

  test('with numbers or bullets in front is one', () => {
    expect(
      found(
        'Sheet1',
        plain.map(([line = ''], at) => [String(at), line]),
      ).texts,
    ).toMatchObject([{ columns: { section: 1, text: 1 } }]);
  });
});

test('the names in the council’s own template count as those of the published plan do', () => {
  const rows = column(
    'Our promises',
    'Clean streets',
    'Who we are',
    'A team of forty',
    'Where we work',
    'Everywhere',
  );
  const template = (source: string) =>
    buildSheet('Template', [
      ['Section', 'Title', 'Order', 'Shown', 'Source', 'Paper'],
      ['Our promises', '', '1', 'Yes', source, 'Summary'],
      ['Us', 'Who we are', '2', 'Yes', source, ''],
      ['Where we work', '', '3', 'Yes', source, 'Report'],
    ]);
  expect(found('Sheet1', rows).texts).toEqual([]);
  expect(found('Sheet1', rows, template('Text')).texts).toMatchObject([{ area: { row: 0, rows: 6 } }]);
  // What shows a table is the heading of no text, nor is a section of the report.
  expect(found('Sheet1', rows, template('Risks')).texts).toEqual([]);
  expect(found('Sheet1', rows.slice(2), template('Text')).texts).toEqual([]);
});
