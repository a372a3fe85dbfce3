import { readKpis } from '../../../src/plan/read/readKpis';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognised';
import { buildSheet, buildWorkbook } from '../buildSheet';

test.each([
  ['the whole sheet', { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }],
  ['whole columns', { row: 0, column: 0, rows: 1_048_576, columns: 4 }],
])('a table over %s ends where its rows end, at no cost', (_, area) => {
  const sheet = buildSheet(
    'Sheet1',
    [
      ['Indicator', 'Target', 'Actual', 'RAG'],
      ['Homes let within 28 days', [0.75, '75%'], [0.69, '69%'], 'Amber'],
      ['Complaints answered in time', [0.9, '90%'], [0.95, '95%'], 'Green'],
    ],
    { tables: [{ id: '1', name: 'Table1', area, showHeaders: true, showTotals: true }] },
  );
  const [table, ...others] = recogniseTables(buildWorkbook(sheet));
  expect(others).toEqual([]);
  expect(table).toMatchObject({ kind: 'kpis', area: { row: 0, column: 0, rows: 3, columns: 4 } });
  expect(readKpis(sheet, table as RecognisedTable<'kpis'>)).toHaveLength(2);
});
