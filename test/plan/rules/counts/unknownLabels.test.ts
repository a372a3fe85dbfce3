import { checkCounts } from '../../../../src/plan/rules/counts/checkCounts';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

type Rows = readonly (readonly TestCell[])[];
/** A place and what is written there instead; `finds` is the cell that is named then, '' where nothing may be said. */
type Fault = readonly [row: number, column: number, says: TestCell, finds: string];

const findingsOf = (rows: Rows): string[] =>
  checkCounts(buildWorkbook(buildSheet('Counts', rows)), []).findings.map(({ cell }) =>
    cell.replace('Counts!', ''),
  );
const withFault = (rows: Rows, [row, column, says]: Fault): Rows =>
  rows.map((cells, at) => cells.map((cell, offset) => (at === row && offset === column ? says : cell)));

const tables: readonly { readonly name: string; readonly rows: Rows; readonly faults: readonly Fault[] }[] = [
  {
    name: 'council: no target and awaiting data inside the total',
    rows: [
      ['Status', 'Number', '%'],
      ['Green', 24, '48%'],
      ['Amber', 10, '20%'],
      ['Red', 6, '12%'],
      ['No target', 4, '8%'],
      ['Awaiting data', 6, '12%'],
      ['Total', 50, '100%'],
    ],
    faults: [
      [1, 2, '58%', 'C2'],
      [6, 1, 53, 'B7'],
    ],
  },
  {
    name: 'council: a total that leaves the data-only measures out and holds the suspended ones',
    rows: [
      ['', 'Measures'],
      ['On target', 30],
      ['Off target', 8],
      ['Suspended', 2],
      ['Data only', 11],
      ['Total with a target', 40],
    ],
    faults: [[5, 1, 43, 'B6']],
  },
  {
    name: 'NHS: an unknown label at the head of the list',
    rows: [
      ['Assurance', 'Metrics', 'Share'],
      ['Consistently assured', 12, '24%'],
      ['Green', 20, '40%'],
      ['Amber', 10, '20%'],
      ['Red', 8, '16%'],
      ['Total', 50, '100%'],
    ],
    faults: [
      [2, 2, '45%', 'C3'],
      [5, 1, 38, ''],
    ],
  },
  {
    name: 'NHS: ratings of the regulator, none of which is a colour',
    rows: [
      ['Rating', 'Services', '%'],
      ['Outstanding', 3, '15%'],
      ['Good', 12, '60%'],
      ['Requires improvement', 4, '20%'],
      ['Inadequate', 1, '5%'],
      ['Total', 20, '100%'],
    ],
    faults: [
      [2, 2, '66%', 'C3'],
      [5, 1, 21, ''],
    ],
  },
  {
    name: 'police: outcomes of crimes by label, with shares to one decimal',
    rows: [
      ['Outcome', 'Crimes', '% of all'],
      ['Charged or summonsed', 412, '8.2%'],
      ['Community resolution', 260, '5.2%'],
      ['Evidential difficulties', 1904, '38.1%'],
      ['No suspect identified', 2424, '48.5%'],
      ['Total', 5000, '100%'],
    ],
    faults: [[3, 2, '31.8%', 'C4']],
  },
  {
    name: 'police: two labels that mean below target',
    rows: [
      ['Performance', 'Indicators'],
      ['Above target', 14],
      ['Below target', 5],
      ['Well below target', 3],
      ['Total', 22],
    ],
    faults: [[4, 1, 24, 'B5']],
  },
  {
    name: 'housing: worst first, two labels that mean below target',
    rows: [
      ['Performance', 'Indicators', '%'],
      ['Significantly below target', 3, '12%'],
      ['Below target', 6, '24%'],
      ['On target', 16, '64%'],
      ['Total', 25, '100%'],
    ],
    faults: [
      [3, 2, '46%', 'C4'],
      [4, 1, 22, 'B5'],
    ],
  },
  {
    name: 'housing: shares of those rated, and the unrated as a share of all',
    rows: [
      ['RAG', 'KPIs', '%'],
      ['Green', 30, '75%'],
      ['Amber', 6, '15%'],
      ['Red', 4, '10%'],
      ['Not reported', 10, '20%'],
      ['Total', 50, ''],
    ],
    faults: [[1, 2, '57%', 'C2']],
  },
  {
    name: 'housing: an annual label that is not known, with a share of all',
    rows: [
      ['RAG', 'KPIs', '%'],
      ['Green', 30, '75%'],
      ['Amber', 6, '15%'],
      ['Red', 4, '10%'],
      ['Annual', 10, '20%'],
      ['Total', 50, ''],
    ],
    faults: [[5, 1, 48, '']],
  },
  {
    name: 'university: an empty row before the total',
    rows: [
      ['Status', 'Number'],
      ['Achieved', 18],
      ['Partly achieved', 5],
      ['Not achieved', 2],
      ['', ''],
      ['Total', 25],
    ],
    faults: [[5, 1, 26, 'B6']],
  },
  {
    name: 'university: an empty row inside the list, with percentages',
    rows: [
      ['Status', 'Number', '%'],
      ['Green', 18, '60%'],
      ['Amber', 6, '20%'],
      ['', '', ''],
      ['Red', 6, '20%'],
      ['Total', 30, '100%'],
    ],
    faults: [[2, 2, '26%', 'C3']],
  },
  {
    name: 'fire: a cell that cannot be read',
    rows: [
      ['Status', 'Targets'],
      ['Green', 9],
      ['Amber', 'see note'],
      ['Red', 2],
      ['Total', 14],
    ],
    faults: [[4, 1, 19, '']],
  },
  {
    name: 'fire: a suppressed number',
    rows: [
      ['Status', 'Stations'],
      ['Green', 21],
      ['Amber', 6],
      ['Red', '*'],
      ['Total', 29],
    ],
    faults: [],
  },
  {
    name: 'fire: a dash is nothing',
    rows: [
      ['Status', 'Stations'],
      ['Green', 21],
      ['Amber', 6],
      ['Red', '–'],
      ['Total', 27],
    ],
    faults: [[4, 1, 29, 'B5']],
  },
  {
    name: 'a subtotal before the labels without a result',
    rows: [
      ['', 'KPIs'],
      ['Green', 5],
      ['Red', 3],
      ['Total with a target', 8],
      ['Data only', 3],
      ['Awaiting data', 2],
      ['Total', 13],
    ],
    faults: [[3, 1, 9, 'B4']],
  },
  {
    name: 'across: by directorate, with a status that is not known',
    rows: [
      ['Directorate', 'Green', 'Amber', 'Red', 'Trend only', 'Total'],
      ['Adults', 12, 3, 1, 2, 18],
      ['Children', 9, 2, 2, 0, 13],
      ['Total', 21, 5, 3, 2, 31],
    ],
    faults: [[1, 5, 20, '']],
  },
  {
    name: 'across: a column of numbers before the statuses is not part of the total',
    rows: [
      ['Area', 'Staff', 'Green', 'Amber', 'Red', 'Total'],
      ['North', 220, 8, 2, 1, 11],
      ['South', 180, 6, 3, 3, 12],
    ],
    faults: [],
  },
  {
    name: 'a total column of other columns than those beside it',
    rows: [
      ['Status', 'Homes', 'Repairs', 'Total of the group'],
      ['Green', 8, 5, 40],
      ['Amber', 3, 2, 12],
      ['Red', 1, 1, 7],
    ],
    faults: [],
  },
  {
    name: 'years as headings',
    rows: [
      ['Status', 2023, 2024],
      ['Green', 40, 44],
      ['Amber', 10, 9],
      ['Red', 6, 5],
      ['Total', 56, 58],
    ],
    faults: [[4, 2, 60, 'C5']],
  },
  {
    name: 'percentages of a base that is not in the table',
    rows: [
      ['Status', 'Number', '% of the strategy'],
      ['Green', 8, '10%'],
      ['Amber', 4, '5%'],
      ['Red', 2, '2.5%'],
    ],
    faults: [],
  },
  {
    name: 'baseline year and grey, in cells of both',
    rows: [
      ['Status', 'Measures'],
      ['Green', '22 (55%)'],
      ['Amber', '8 (20%)'],
      ['Red', '4 (10%)'],
      ['Grey', '2 (5%)'],
      ['Baseline year', '4 (10%)'],
      ['Total', '40 (100%)'],
    ],
    faults: [[2, 1, '8 (28%)', 'B3']],
  },
  {
    name: 'budgets with a total and how far each is off: no shares',
    rows: [
      ['Service', 'Budget', '% variance'],
      ['Libraries', 120, '2%'],
      ['Parks', 80, '-5%'],
      ['Waste', 300, '1%'],
      ['Total', 500, '0%'],
    ],
    faults: [],
  },
];

test.each(tables)('right: $name', ({ rows }) => {
  expect(findingsOf(rows)).toEqual([]);
});

test.each(
  tables.flatMap(({ name, rows, faults }) => faults.map((fault) => ({ name, rows, fault, says: fault[2] }))),
)('with $says: $name', ({ rows, fault }) => {
  expect(findingsOf(withFault(rows, fault))).toEqual(fault[3] === '' ? [] : [fault[3]]);
});

test('points of a list with changes and targets in brackets are no shares', () => {
  expect(
    findingsOf([['Visits this quarter:'], ['• 120 to museums (up 20%)'], ['• 80 to galleries (target 95%)']]),
  ).toEqual([]);
});
