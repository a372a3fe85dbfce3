import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import { yearOfHeading } from '../../../src/plan/recognise/yearColumns';
import { columnsForGood, tableOfYear, type YearsOfTable } from '../../../src/plan/read/tableOfYear';

/** A list of KPIs with columns of a meaning and a year each: [meaning, heading], the name of the KPI first. */
function tableWith(
  columns: readonly (readonly [string, string])[],
  chosen: readonly number[] = [],
): RecognisedTable<'kpis'> {
  const fields = new Map(columns.map(([field], at) => [field, at + 1] as const).reverse());
  return {
    kind: 'kpis',
    sheet: 'KPIs',
    area: { row: 0, column: 0, rows: 5, columns: columns.length + 1 },
    headings: { row: 0, rows: 1 },
    columns: { kpi: 0, ...Object.fromEntries(fields) },
    transposed: false,
    tableName: '',
    certainty: 1,
    certainties: {},
    questions: [],
    byYear: columns.map(([field, heading], at) => {
      const year = yearOfHeading(heading);
      return { field, column: at + 1, certainty: 1, ...(year && { year }) };
    }),
    ...(chosen.length > 0 && { mapping: { id: '1', chosen } }),
  };
}

const inYear = (table: RecognisedTable<'kpis'>, reported: string | undefined, years: YearsOfTable = {}) => {
  const { columns, yearDoubts = [] } = tableOfYear(table, { reported, ...years });
  return { columns, doubts: yearDoubts.map(({ field, why }) => `${field} ${why}`) };
};

const three = tableWith([
  ['target', 'Target 2025/26'],
  ['target', 'Target 2026/27'],
  ['target', 'Target 2027/28'],
]);

test('of several years that of the reported one counts', () => {
  expect(inYear(three, '2026/27')).toEqual({ columns: { kpi: 0, target: 2 }, doubts: [] });
  expect(inYear(three, '2030/31')).toEqual({ columns: { kpi: 0 }, doubts: ['target no column'] });
  expect(inYear(three, undefined)).toEqual({ columns: { kpi: 0 }, doubts: ['target not stated'] });
  expect(inYear(three, '2025-30').doubts).toEqual(['target not stated']);
});

test('read again for another year, it is as if it had been read for that year alone', () => {
  const once = tableOfYear(three, { reported: '2030/31' });
  expect(tableOfYear(once, { reported: '2025/26' })).toEqual(tableOfYear(three, { reported: '2025/26' }));
});

test('a column without a year stands where the year has none', () => {
  const table = tableWith([
    ['target', 'Target 2030'],
    ['target', 'Target 2025/26'],
    ['target', 'Target'],
  ]);
  expect(inYear(table, '2026/27')).toEqual({ columns: { kpi: 0, target: 3 }, doubts: [] });
});

test('the officer’s word stands, but not against the year of a heading', () => {
  const said = tableWith(
    [
      ['target', 'Target 2025/26'],
      ['target', 'Target 2026/27'],
    ],
    [1],
  );
  expect(inYear(said, undefined)).toEqual({ columns: { kpi: 0, target: 1 }, doubts: [] });
  expect(inYear(said, '2026/27').columns.target).toBe(2);
  expect(inYear(said, '2028/29').columns.target).toBe(1);
});

test('the last measure of the year before is the baseline, where no column is one', () => {
  const quarters = tableWith([
    ['q1', 'Q1 2025/26'],
    ['q4', 'Q4 2025/26'],
    ['q1', 'Q1 2026/27'],
    ['q2', 'Q2 2026/27'],
  ]);
  expect(inYear(quarters, '2026/27').columns).toEqual({ kpi: 0, q1: 3, q2: 4, baseline: 2 });
  expect(inYear(quarters, '2027/28')).toMatchObject({ columns: { baseline: 4 }, doubts: ['q1 no column'] });
});

test('a table that is of another year as a whole stays as it is', () => {
  const last = tableWith([
    ['target', 'Target 2025/26'],
    ['measure', 'Actual 2025/26'],
  ]);
  expect(inYear(last, '2026/27')).toEqual({ columns: { kpi: 0, target: 1, measure: 2 }, doubts: [] });
});

test('years of the plan need its period, and a year alone a plan of calendar years', () => {
  const nth = tableWith([
    ['target', 'Year 1'],
    ['target', 'Year 2'],
  ]);
  expect(inYear(nth, '2026/27', { period: '2025-30' }).columns.target).toBe(2);
  expect(inYear(nth, '2026/27').doubts).toEqual(['target unclear']);
  const numbers = tableWith([
    ['target', '2026 target'],
    ['target', '2027 target'],
  ]);
  expect(inYear(numbers, 'calendar year 2027').columns.target).toBe(2);
  expect(inYear(numbers, '2026/27').doubts).toEqual(['target unclear']);
});

test('columns of several years keep their year for good, single ones do not', () => {
  expect([...columnsForGood(three)]).toEqual([1, 2, 3]);
  expect([...columnsForGood(tableWith([['target', 'Target 2025/26']]))]).toEqual([]);
});
