import { readKpis } from '../../../src/plan/read/readKpis';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook } from '../buildSheet';

const sheet = buildSheet('KPIs', [
  ['Performance, Quarter 2'],
  ['Indicator', 'Homes let within 28 days', 'Complaints answered in time'],
  ['Target', [0.75, '75%'], [0.9, '90%']],
  ['Actual', [0.69, '69%'], [0.95, '95%']],
  ['RAG', 'Amber', ''],
]);
const [table] = recogniseTables(buildWorkbook(sheet));

test('indicators across the top are recognised by their labels down the side', () => {
  expect(table).toMatchObject({
    kind: 'kpis',
    transposed: true,
    area: { row: 1, column: 0, rows: 4, columns: 3 },
    headings: { row: 1, rows: 1 },
    columns: { kpi: 1, target: 2, measure: 3, rag: 4 },
    quarter: 'Q2',
    questions: [],
  });
});

test('and read a column each, with the places of their cells on the sheet as it is', () => {
  const rows = readKpis(sheet, table as RecognisedTable<'kpis'>, 'Q2');
  expect(rows.map(({ kpi }) => kpi)).toEqual(['Homes let within 28 days', 'Complaints answered in time']);
  expect(rows[0]).toMatchObject({
    row: 1,
    rag: { row: 4, column: 1, text: 'Amber' },
    lines: [{ target: { row: 2, column: 1, text: '75%' }, measure: { row: 3, column: 1, text: '69%' } }],
  });
  expect(rows[1]?.rag).toMatchObject({ row: 4, column: 2, text: '' });
});
