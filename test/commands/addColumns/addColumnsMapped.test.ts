import { refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const rows = [
  ['Nr', 'What we promise', 'Goal', 'Where we are', 'Lamp'],
  ['1', 'Cases closed in time', '80%', '76%', 'Amber'],
  ['2', 'Calls answered within a minute', '90%', '95%', 'Green'],
  ['3', 'Repairs finished at the first visit', '85%', '60%', 'Red'],
];

test('a list whose columns the officer has explained gets a column like any other, and keeps its meanings', async () => {
  const { commands, workbook } = await sitDown(workbookOf(rows, 'Promises'));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Promises').getRange('A1:E1').select();
    await context.sync();
  });
  const meanings = ['ref', 'kpi', 'target', 'measure', 'rag'];
  reportOf(
    await commands.mapTable({
      table: 'selection',
      kind: 'kpis',
      picks: meanings.map((meaning, index) => ({
        place: String.fromCharCode(65 + index),
        heading: rows[0]?.[index] ?? '',
        meaning,
      })),
    }),
  );
  const { added } = reportOf(await commands.addColumns({ fields: ['goodIs'] }));
  expect(added.map(({ column }) => column)).toEqual(['F']);
  expect(sheetNamed(workbook, 'Promises').value(0, 5)).toBe('Good is');
  const [table] = reportOf(await commands.listTables()).tables;
  expect(table?.columns).toMatchObject({
    ref: 'A',
    kpi: 'B',
    target: 'C',
    measure: 'D',
    rag: 'E',
    goodIs: 'F',
  });
});

test('cells merged beyond all that is filled: nothing is left of the table that did not fit', async () => {
  const file = workbookOf([['Team'], ['North']], 'Teams');
  const sheet = sheetNamed(file.workbook, 'Teams');
  sheet.merges.push({ row: 10, column: 3, rows: 2, columns: 2 });
  const { commands } = await sitDown(file);
  const { code } = refusalOf(await commands.addTable({ kind: 'edi', sheet: 'Teams', at: 'D10' }));
  expect(code).toBe('excel-merged-range-conflict');
  expect([sheet.tables, sheet.usedArea()]).toEqual([[], { row: 0, column: 0, rows: 2, columns: 1 }]);
});
