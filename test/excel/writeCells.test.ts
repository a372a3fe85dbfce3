import { asInput } from '../../src/excel/writeCells';
import { newFile } from '../../src/workbench/file/openFile';
import { sitDown } from '../commands/onWorkbook';

const texts = [
  '=1+1',
  '+44 20 7332',
  '-5',
  '@home',
  "'quoted'",
  '75%',
  '69',
  '1/4',
  '2022/23',
  'Q4 2023',
  '8/9 (89%)',
  'TRUE',
  '#N/A',
  '£148,000',
  'Jan 5',
  '12:30',
  '1e3',
  ' =A1',
  'plain words',
  '…',
];

describe('what is handed to Excel holds just the content that was meant', () => {
  test.each(texts)('text stays text: %s', async (text) => {
    const { workbook } = await sitDown(newFile());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [[asInput(text)]];
      await context.sync();
    });
    const cell = workbook.activeSheet.cell(0, 0);
    expect([cell?.value, cell?.formula]).toEqual([text, undefined]);
  });

  test('a formula is a formula, a number a number, null leaves the cell', async () => {
    const { workbook } = await sitDown(newFile());
    workbook.activeSheet.setCell(0, 2, { value: 'kept' });
    await Excel.run(async (context) => {
      const contents = [{ formula: '=1+1' }, 42_916, null, true] as const;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1').formulas = [contents.map(asInput)];
      await context.sync();
    });
    const { activeSheet } = workbook;
    expect([0, 1, 2, 3].map((column) => activeSheet.value(0, column))).toEqual([2, 42_916, 'kept', true]);
    expect(activeSheet.cell(0, 0)?.formula).toBe('1+1');
  });

  test('long text is handed over as it is: Excel takes none of it for a figure', () => {
    const long = 'In Quarter 1, 20 complaints were received regarding our services';
    expect(asInput(long)).toBe(long);
  });
});
