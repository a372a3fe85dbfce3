import {
  cutColumns,
  fittedColumns,
  type ListColumn,
  recordedColumns,
  sheetWidths,
  withWholeHeadings,
  withWholeNames,
} from '../../../src/sheets/overview/listColumns';
import { wrapText } from '../../../src/sheets/text/wrapText';

type Row = Readonly<Record<string, string | number>>;

const column = (heading: string, width: number, more: Partial<ListColumn<Row>> = {}): ListColumn<Row> => ({
  heading,
  width,
  content: (row) => row[heading] ?? '',
  ...more,
});
const headingsOf = (blocks: readonly { readonly columns: readonly ListColumn<Row>[] }[]) =>
  blocks.map(({ columns }) => columns.map(({ heading }) => heading));

describe('a list that is wider than the page', () => {
  const name = column('Name', 100);
  const risks = [column('Red', 150, { subject: 'Risks' }), column('Green', 150, { subject: 'Risks' })];
  const money = [column('Budget', 300, { subject: 'Money' })];

  test('is cut between its subjects, with its names again in each block', () => {
    expect(headingsOf(cutColumns([name, ...risks, ...money], 600))).toEqual([
      ['Name', 'Red', 'Green'],
      ['Name', 'Budget'],
    ]);
  });

  test('stays one block where all fit', () => {
    const [block, ...others] = cutColumns([name, ...risks, ...money], 700);
    expect(block?.subjects).toEqual(['Risks', 'Money']);
    expect(others).toEqual([]);
  });

  test('is one block without subjects, however wide', () => {
    expect(headingsOf(cutColumns([name, column('Text', 900)], 600))).toEqual([['Name', 'Text']]);
  });

  test('counts the columns of blocks above, which stand in the same columns of the sheet', () => {
    const wide = column('Why', 400, { subject: 'Why' });
    const small = ['A', 'B', 'C', 'D'].map((each) => column(each, 60, { subject: 'Counts' }));
    const blocks = cutColumns([name, wide, ...small, column('E', 60, { subject: 'More' })], 600);
    // Name, the reasons' column, and three of the counts: 100 + 400 + 3 × 60 is too wide for the fifth.
    expect(headingsOf(blocks)).toEqual([
      ['Name', 'Why'],
      ['Name', 'A', 'B', 'C', 'D'],
      ['Name', 'E'],
    ]);
    expect(sheetWidths(blocks)).toEqual([100, 400, 60, 60, 60]);
  });
});

describe('columns of which no row says anything', () => {
  const columns = [
    column('Name', 100),
    column('Owner', 60),
    column('Share', 60, { formula: () => '=1' }),
    column('Count', 60, { recorded: false }),
  ];
  const shown = (rows: readonly Row[]) => recordedColumns(columns, rows).map(({ heading }) => heading);

  test('are left out: empty cells and dashes say nothing, 0 does', () => {
    expect(shown([{ Name: 'A' }, { Name: 'B', Owner: '–' }])).toEqual(['Name', 'Share']);
    expect(shown([{ Name: 'A', Owner: 0 }])).toEqual(['Name', 'Owner', 'Share']);
  });

  test('stay in a list without rows', () => {
    expect(shown([])).toEqual(['Name', 'Owner', 'Share']);
  });
});

test('texts give way where columns are too wide, figures do not', () => {
  const columns = [column('A', 50), column('B', 100, { wrap: true }), column('C', 200, { wrap: true })];
  expect(fittedColumns(columns, 200).map(({ width }) => width)).toEqual([50, 50, 100]);
  expect(fittedColumns(columns, 400)).toBe(columns);
});

test('a word of a heading is never broken', () => {
  const [narrow, wide] = withWholeHeadings([column('Workstreams counted', 20), column('A', 90)], {
    name: 'Arial',
    size: 9,
  });
  expect(narrow?.width).toBeGreaterThan(60);
  expect(wide?.width).toBe(90);
});

test('the name of a file is parted at its hyphens alone, however little room a list has', () => {
  const font = { name: 'Arial', size: 9 };
  const file = 'district-environment.xlsx';
  const names = withWholeNames(
    [column('File', 40, { wrap: true, whole: true }), column('Why', 300, { wrap: true })],
    [{ File: file, Why: 'No reason' }],
    font,
  );
  const fitted = fittedColumns(names, 200);
  const [own, why] = fitted.map(({ width }) => width);
  expect(wrapText(file, (own ?? 0) * 0.94 - 6, font)).toEqual(['district-', 'environment.xlsx']);
  expect((own ?? 0) + (why ?? 0)).toBeLessThanOrEqual(240);
  const endless = withWholeNames([column('File', 40, { whole: true })], [{ File: 'x'.repeat(90) }], font);
  expect(endless[0]?.width).toBe(150);
});
