import { readKpis } from '../../../src/plan/read/readKpis';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook } from '../buildSheet';

const sheetWith = (columnNames: readonly string[]) =>
  buildSheet(
    'Sheet1',
    [
      ['Homes let within 28 days', [0.75, '75%'], [0.69, '69%'], 'Amber'],
      ['Complaints answered in time', [0.9, '90%'], [0.95, '95%'], 'Green'],
    ],
    {
      at: { row: 4, column: 1 },
      tables: [
        {
          id: '1',
          name: 'Table1',
          area: { row: 4, column: 1, rows: 2, columns: 4 },
          showHeaders: false,
          showTotals: false,
          columnNames,
        },
      ],
    },
  );

test('a table that hides its header row is known by the names that its columns keep', () => {
  const sheet = sheetWith(['Indicator', 'Target', 'Actual', 'RAG']);
  const [table] = recogniseTables(buildWorkbook(sheet));
  expect(table).toMatchObject({
    kind: 'kpis',
    tableName: 'Table1',
    headings: { row: 4, rows: 0 },
    columns: { kpi: 1, target: 2, measure: 3, rag: 4 },
  });
  expect(readKpis(sheet, table as RecognisedTable<'kpis'>)).toHaveLength(2);
});

test('names that Excel gave of itself say nothing', () => {
  expect(recogniseTables(buildWorkbook(sheetWith(['Column1', 'Column2', 'Column3', 'Column4'])))).toEqual([]);
});
