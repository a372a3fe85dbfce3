import { describeList, type ListOptions } from '../../../src/sheets/overview/describeList';
import type { ListColumn } from '../../../src/sheets/overview/listColumns';
import { a4 } from '../../../src/sheets/print/printedPages';

interface Row {
  readonly name: string;
  readonly figures: readonly number[];
}

const options: ListOptions = {
  title: 'A list',
  note: 'What it lists.',
  tableName: 'AList',
  names: [],
  palette: 'colour-blind safe',
  fontName: 'Arial',
};
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ name: `Department ${at + 1}`, figures: [at, at * 2] }));
const columnsOf = (subjects: readonly string[], width = 300): ListColumn<Row>[] => [
  { heading: 'Department', width: 120, wrap: true, content: ({ name }) => name },
  ...subjects.map((subject, at): ListColumn<Row> => ({
    heading: subject,
    subject,
    width,
    numberFormat: '0',
    total: 'sum',
    content: ({ figures }) => figures[at] ?? 0,
  })),
];

test('cut into blocks, each is a table with the sum of its own rows and the name of its subject above', () => {
  const { blocks, tables } = describeList(columnsOf(['Money', 'Risks', 'Owners']), rowsOf(3), options);
  expect(tables.map(({ name, area }) => [name, area.rows, area.columns])).toEqual([
    ['AList', 4, 3],
    ['AListOwners', 4, 2],
  ]);
  const [, first, second] = blocks;
  expect(first?.cells.map(([cell]) => cell)).toEqual([
    'Money and risks',
    'Total',
    'Department',
    'Department 1',
    'Department 2',
    'Department 3',
  ]);
  const head = tables[1]?.area.row ?? 0;
  expect(second?.cells[1]?.[1]).toEqual({ formula: `=SUBTOTAL(109,B${head + 2}:B${head + 4})` });
});

test('a block stands whole on a page, and one that is longer than a page goes on with the next', () => {
  const breaks = (count: number) => {
    const { page, tables } = describeList(columnsOf(['Money', 'Risks', 'Owners']), rowsOf(count), options);
    return { breaks: page?.breaksBefore ?? [], tables: tables.map(({ area }) => area) };
  };
  expect(breaks(3).breaks).toEqual([]);
  const twenty = breaks(20);
  // Title and sum stand above the headings of the second block.
  expect(twenty.breaks).toEqual([(twenty.tables[1]?.row ?? 0) - 2]);
  expect(breaks(80).breaks.length).toBeGreaterThan(2);
});

test('a single block has its headings on every page, and its pages their number', () => {
  const { page, tables } = describeList(columnsOf(['Money']), rowsOf(100), options);
  expect(page?.titleRows).toEqual({ row: tables[0]?.area.row, rows: 1 });
  expect(page?.breaksBefore.length).toBeGreaterThan(1);
  expect(page?.footer.right).toBe(`Page &P of ${(page?.breaksBefore.length ?? 0) + 1}`);
});

test('what no row says is left out, and said once below the title', () => {
  const missing: ListColumn<Row>[] = [
    { heading: 'Owner', of: 'owners', width: 60, content: () => '' },
    { heading: 'Owner’s day', of: 'owners', width: 60, content: () => '–' },
  ];
  const { blocks } = describeList([...columnsOf(['Money']), ...missing], rowsOf(2), options);
  expect(blocks[0]?.cells.flat()).toEqual(['A list', 'What it lists.', 'Not recorded: owners.']);
  expect(JSON.stringify(blocks[1])).not.toContain('Owner');
});

test('sources stand below the blocks, a line each, with each sheet once', () => {
  const place = (sheet: string, cell: string) => ({ file: 'housing.xlsx', sheet, cell });
  const sources = [
    { of: 'Housing', places: [place('KPIs', 'E4:E9'), place('Risks', 'A3:F8'), place('KPIs', 'E12:E14')] },
  ];
  const { blocks, merges, tables, page } = describeList(columnsOf(['Money', 'Risks']), rowsOf(1), {
    ...options,
    sources,
  });
  const cells = blocks.at(-1)?.cells.map((row) => row.filter((cell) => cell !== '')) ?? [];
  expect(cells).toEqual([
    ['Sources'],
    ['Department', 'File', 'Where its figures stand'],
    ['Housing', 'housing.xlsx', 'KPIs: E4:E9, E12:E14; Risks: A3:F8'],
  ]);
  expect(tables).toHaveLength(1);
  expect(merges.every(({ column, columns }) => column + columns <= (page?.printArea.columns ?? 0))).toBe(
    true,
  );
});

test('type is printed in 8 points or more, and the page holds its columns', () => {
  for (const subjects of [['Money'], ['Money', 'Risks', 'Owners']]) {
    const { page, columnWidths } = describeList(columnsOf(subjects), rowsOf(3), options);
    const scale = (page?.scale ?? 0) / 100;
    expect(9 * scale).toBeGreaterThanOrEqual(8);
    const width = columnWidths.reduce((sum, one) => sum + one.width * one.columns, 0);
    // Printers take up to 8% more.
    expect(width * scale * 1.08).toBeLessThanOrEqual(a4.long - 36);
  }
});
