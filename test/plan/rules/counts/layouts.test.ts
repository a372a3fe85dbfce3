import { checkCounts } from '../../../../src/plan/rules/counts/checkCounts';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

interface Layout {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: Parameters<typeof buildSheet>[2];
  /** A figure that is made wrong: its place, what it says then, and the cell that is to be named. */
  readonly wrong: readonly [row: number, column: number, says: TestCell, named: string];
}

const pct = (value: number, shown: string): TestCell => [value, shown];

/** Tables of counts as councils print them; the figures add up. */
const layouts: readonly Layout[] = [
  {
    name: 'one row of statuses over one of counts and one of percentages',
    rows: [
      ['', 'Green', 'Amber', 'Red', 'Total'],
      ['Number of PIs', 64, 22, 28, 114],
      ['Percentage', '56%', '19%', '25%', '100%'],
    ],
    wrong: [2, 1, '55%', 'B3'],
  },
  {
    name: 'by directorate with percentages in cells of both',
    rows: [
      ['Directorate', 'On target', 'Near target', 'Off target', 'Total'],
      ['Adults', '12 (75%)', '3 (19%)', '1 (6%)', 16],
      ['Children', '9 (69%)', '2 (15%)', '2 (15%)', 13],
      ['Total', '21 (72%)', '5 (17%)', '3 (10%)', 29],
    ],
    wrong: [1, 1, '12 (57%)', 'B2'],
  },
  {
    name: 'shares as numbers that Excel shows as percentages',
    rows: [
      ['Status', 'No.', '%'],
      ['Green', 9, pct(0.5, '50%')],
      ['Amber', 6, pct(1 / 3, '33%')],
      ['Red', 3, pct(1 / 6, '17%')],
      ['Total', 18, pct(1, '100%')],
    ],
    wrong: [2, 2, pct(0.23, '23%'), 'C3'],
  },
  {
    name: 'shares to one decimal, as fractions in a column of “Share”',
    rows: [
      ['RAG', 'Number of measures', 'Share'],
      ['Green', 41, pct(41 / 77, '53.2%')],
      ['Amber', 20, pct(20 / 77, '26.0%')],
      ['Red', 16, pct(16 / 77, '20.8%')],
    ],
    wrong: [3, 2, pct(0.2, '20.0%'), 'C4'],
  },
  {
    name: 'two rows of headings: quarters, and number and percentage below each',
    rows: [
      ['Status', 'Quarter 1', '', 'Quarter 2', ''],
      ['', 'Number', '%', 'Number', '%'],
      ['Green', 30, '60%', 33, '66%'],
      ['Amber', 12, '24%', 9, '18%'],
      ['Red', 8, '16%', 8, '16%'],
      ['Total', 50, '100%', 50, '100%'],
    ],
    merges: {
      merges: [
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 0, column: 3, rows: 1, columns: 2 },
      ],
    },
    wrong: [3, 4, '28%', 'E4'],
  },
  {
    name: 'by priority across with N/A outside the base and totals both ways',
    rows: [
      ['Status', 'Safe', 'Healthy', 'Growing', 'Total', '% of rated'],
      ['Green', 8, 10, 6, 24, '60%'],
      ['Amber', 3, 2, 5, 10, '25%'],
      ['Red', 1, 3, 2, 6, '15%'],
      ['No data', 2, 0, 3, 5, ''],
      ['Total', 14, 15, 16, 45, ''],
    ],
    wrong: [1, 4, 25, 'E2'],
  },
  {
    name: 'direction of travel with arrows',
    rows: [
      ['Direction of travel', 'Number', '%'],
      ['▲ Improving', 20, '50%'],
      ['► Static', 8, '20%'],
      ['▼ Deteriorating', 12, '30%'],
      ['Total', 40, '100%'],
    ],
    wrong: [2, 2, '25%', 'C3'],
  },
  {
    name: 'statuses with what they mean, and indicators in words',
    rows: [
      ['Rating', 'What it means', 'Indicators'],
      ['Green', 'Target met or exceeded', '31 indicators (67%)'],
      ['Amber', 'Within 5% of target', '9 indicators (20%)'],
      ['Red', 'More than 5% below target', '6 indicators (13%)'],
      ['Grey', 'Data only, no target', '12 indicators'],
    ],
    wrong: [1, 2, '31 indicators (76%)', 'C2'],
  },
  {
    name: 'last year beside this year, with the change between them',
    rows: [
      ['Status', '2022/23', '2023/24', 'Change'],
      ['Green', 40, 44, '+4'],
      ['Amber', 10, 9, '-1'],
      ['Red', 6, 5, '-1'],
      ['Total', 56, 58, '+2'],
    ],
    wrong: [4, 2, 59, 'C5'],
  },
  {
    name: 'Blue, Green, Amber, Red actions by theme with percentages below each row',
    rows: [
      ['Theme', 'Complete', 'On track', 'At risk', 'Not started', 'Total'],
      ['People', 10, 5, 3, 2, 20],
      ['', '50%', '25%', '15%', '10%', '100%'],
      ['Place', 4, 8, 4, 0, 16],
      ['', '25%', '50%', '25%', '0%', '100%'],
    ],
    wrong: [2, 1, '60%', 'B3'],
  },
  {
    name: 'percentages before the numbers',
    rows: [
      ['Status', '%', 'Number'],
      ['Green', '61%', 25],
      ['Amber', '24%', 10],
      ['Red', '15%', 6],
    ],
    wrong: [1, 1, '71%', 'B2'],
  },
  {
    name: 'percentages of all, N/A among them, as Barking prints them',
    rows: [
      ['RAG', 'KPIs', '%'],
      ['Green', 16, '33%'],
      ['Amber', 15, '31%'],
      ['Red', 11, '22%'],
      ['N/A', 7, '14%'],
      ['Total', 49, '100%'],
    ],
    wrong: [3, 2, '32%', 'C4'],
  },
  {
    name: 'statuses down, directorates across, numbers and percentages in turn',
    rows: [
      ['', 'Adults', '', 'Children', '', 'Total', ''],
      ['RAG', 'No', '%', 'No', '%', 'No', '%'],
      ['G', 12, '75', 9, '69', 21, '72'],
      ['A', 3, '19', 2, '15', 5, '17'],
      ['R', 1, '6', 2, '15', 3, '10'],
    ],
    wrong: [2, 6, '78', 'G3'],
  },
  {
    name: 'results across and the way they move beside them',
    rows: [
      ['Service', 'Green', 'Amber', 'Red', 'No target', 'Improved', 'Same', 'Worsened'],
      ['Housing', 6, 2, 1, 1, 5, 2, 3],
      ['Planning', 4, 0, 2, 0, 3, 1, 2],
      ['Total', 10, 2, 3, 1, 8, 3, 5],
    ],
    wrong: [3, 1, 11, 'B4'],
  },
  {
    name: 'fractions under a heading of percentages',
    rows: [
      ['Status', 'Number of KPIs', 'Percentage of KPIs'],
      ['Met', 26, 0.65],
      ['Narrowly missed', 8, 0.2],
      ['Missed', 6, 0.15],
      ['Total', 40, 1],
    ],
    wrong: [1, 2, 0.56, 'C2'],
  },
  {
    name: 'counts with leading words and a line of all',
    rows: [
      ['All indicators', 114, '100%'],
      ['On or above target', 64, '56%'],
      ['Slightly below target', 22, '19%'],
      ['Significantly below target', 28, '25%'],
    ],
    wrong: [1, 2, '65%', 'C2'],
  },
  {
    name: 'RAG by quarter, each quarter a row, with shares of Green only',
    rows: [
      ['Quarter', 'Green', 'Amber', 'Red', 'Total', '% Green'],
      ['Q1', 30, 12, 8, 50, '60%'],
      ['Q2', 33, 9, 8, 50, '66%'],
      ['Q3', 35, 10, 7, 52, '67%'],
    ],
    wrong: [2, 5, '76%', 'F3'],
  },
  {
    name: 'a total above and not started, in progress, complete',
    rows: [
      ['Actions', 'Number', 'Percentage'],
      ['Completed', 64, '56.1%'],
      ['In progress', 49, '43.0%'],
      ['Not started', 1, '0.9%'],
      ['Grand total', 114, '100.0%'],
    ],
    wrong: [1, 2, '55.0%', 'C2'],
  },
];

const sheetOf = ({ rows, merges }: Layout) => buildWorkbook(buildSheet('Overview', rows, merges ?? {}));

test.each(layouts)('right: $name', (layout) => {
  const { found, findings } = checkCounts(sheetOf(layout), []);
  expect(findings.map(({ message }) => message)).toEqual([]);
  expect(found).toBeGreaterThan(0);
});

test.each(layouts)('wrong: $name', (layout) => {
  const [row, column, says, named] = layout.wrong;
  const rows = layout.rows.map((cells, at) =>
    cells.map((cell, offset) => (at === row && offset === column ? says : cell)),
  );
  const { findings } = checkCounts(sheetOf({ ...layout, rows }), []);
  expect(findings.map(({ cell }) => cell)).toContain(`Overview!${named}`);
});
