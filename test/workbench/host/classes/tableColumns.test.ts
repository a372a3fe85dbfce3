import { openFile, newFile } from '../../../../src/workbench/file/openFile';
import { startOffice } from '../../../../src/workbench/host/startOffice';
import { codeOf } from '../withExcel';

/** A table with a totals row at A1:B3 of the first sheet, and the office over it. */
async function withTotals() {
  const file = newFile();
  const office = await startOffice(file.workbook);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['Service', 'Budget'],
      ['Homes', 12],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'Money';
    table.showTotals = true;
    await context.sync();
  });
  const change = (job: (table: Excel.Table) => void) =>
    office.Excel.run(async (context) => {
      job(context.workbook.tables.getItem('Money'));
      await context.sync();
    });
  return { file, office, change };
}

test('a column added at the end has a heading, reaches over the totals row and is there after saving', async () => {
  const { file, office, change } = await withTotals();
  await change((table) => table.columns.add(undefined, undefined, 'Projected'));
  const reopened = openFile(file.save()).workbook.findTable('Money')?.table;
  expect(reopened?.columns.map(({ name }) => name)).toEqual(['Service', 'Budget', 'Projected']);
  expect(reopened?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  expect(reopened?.showTotals).toBe(true);
  await change((table) => table.columns.getItem('Projected').delete());
  expect(file.workbook.findTable('Money')?.table.area.columns).toBe(2);
  expect(file.workbook.activeSheet.value(0, 2)).toBeNull();
  office.stop();
});

test('where cells to the right would have to move, nothing is done', async () => {
  const { file, office, change } = await withTotals();
  file.workbook.activeSheet.setCell(1, 5, { value: 'A note' });
  expect(await codeOf(change((table) => table.columns.add()))).toBe('ApiNotFound');
  expect(file.workbook.findTable('Money')?.table.area.columns).toBe(2);
  office.stop();
});
