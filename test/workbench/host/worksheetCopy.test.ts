import { fill, sheetNamed, sitDown, workbookOf } from '../../commands/onWorkbook';
import { openFile } from '../../../src/workbench/file/openFile';

/** A sheet with a real table, a formula on itself and one on the table. */
async function desk() {
  const file = workbookOf(
    [
      ['Line', 'Amount'],
      ['Rents', 5],
      ['Fees', 7],
    ],
    'Money',
  );
  const own = await sitDown(file);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Money');
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Income';
    sheet.getRange('D1:D2').formulas = [['=SUM(Income[Amount])'], ['=Money!B2*2']];
    sheet.getRange('A1').format.columnWidth = 120;
    await context.sync();
  });
  return own;
}

const copyOf = (position: 'After' | 'Beginning' | 'End') =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Money');
    const copy = position === 'After' ? sheet.copy('After', sheet) : sheet.copy(position);
    copy.load('name,id');
    await context.sync();
    return copy.name;
  });

test('a copy holds cells, formats and its own table, and its formulas point to itself', async () => {
  const { workbook, file } = await desk();
  fill(workbook.addSheet('Last'), [['x']]);
  expect(await copyOf('After')).toBe('Money (2)');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Money', 'Money (2)', 'Last']);
  const copy = sheetNamed(workbook, 'Money (2)');
  expect(copy.tables.map(({ name }) => name)).toEqual(['Income2']);
  expect([copy.cell(0, 3)?.formula, copy.cell(1, 3)?.formula]).toEqual([
    'SUM(Income2[Amount])',
    "'Money (2)'!B2*2",
  ]);
  expect(copy.columnWidth(0)).toBe(120);
  copy.setCell(1, 1, { value: 50 });
  expect(sheetNamed(workbook, 'Money').value(1, 1)).toBe(5);
  const again = openFile(file.save()).workbook;
  expect(sheetNamed(again, 'Money (2)').tables.map(({ name }) => name)).toEqual(['Income2']);
});

test('it goes where it is told, and the sheet that stood open stays open', async () => {
  const { workbook } = await desk();
  await copyOf('End');
  await copyOf('Beginning');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Money (3)', 'Money', 'Money (2)']);
  expect(workbook.activeSheet.name).toBe('Money');
});

test('a protected workbook takes no copy', async () => {
  const { workbook } = await desk();
  workbook.structureProtected = true;
  await expect(copyOf('End')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(workbook.sheets).toHaveLength(1);
});
