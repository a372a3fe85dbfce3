import { codeOf, onSheet, start, stopAll } from '../withExcel';

afterAll(stopAll);

describe('rows and columns that are hidden', () => {
  test('are told one by one, in one round trip', async () => {
    const office = await start();
    const [rows, columns] = await onSheet(office, async (sheet, context) => {
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const range = sheet.getRange('A2:C5');
      const byRow = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const byColumn = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [byRow.value, byColumn.value] as const;
    });
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { rowHidden: false, rowIndex: 1 },
      { rowHidden: true, rowIndex: 2 },
      { rowHidden: true, rowIndex: 3 },
      { rowHidden: false, rowIndex: 4 },
    ]);
    expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
  });

  test('what is not known by row is refused, not made up', async () => {
    const office = await start();
    const job = onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:A2').getRowProperties({ format: { rowHeight: true } });
      await context.sync();
    });
    expect(await codeOf(job)).toBe('ApiNotFound');
  });
});

describe('copying formats', () => {
  test('styles and conditional formats come along, contents and validations do not', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:A3').values = [['Owner'], ['Amina'], ['Bo']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2:A3').format.fill.color = '#DDEEFF';
      sheet.getRange('A2:A3').conditionalFormats.add('Custom').custom.rule.formula = '=A2="Bo"';
      sheet.getRange('B1:C3').copyFrom('A1:A3', 'Formats');
      await context.sync();
    });
    const [sheet] = office.workbook.sheets;
    const styleAt = (row: number, column: number) =>
      office.workbook.styles.get(sheet?.styleAt(row, column) ?? 0);
    expect([styleAt(0, 2).font.bold, styleAt(2, 1).fill]).toEqual([true, '#DDEEFF']);
    expect(sheet?.value(0, 1)).toBeNull();
    expect(sheet?.conditionalFormats.map(({ areas }) => areas.length)).toEqual([3]);
  });

  test.each([
    ['anything but formats', 'B1', (range: Excel.Range) => range.copyFrom('A1', 'Values')],
    [
      'merged cells',
      'C1:C2',
      (range: Excel.Range) => {
        range.worksheet.getRange('A1:B1').merge(false);
        range.copyFrom('A1:A2', 'Formats');
      },
    ],
  ])('%s: refused', async (_, address, copy) => {
    const office = await start();
    const job = onSheet(office, async (sheet, context) => {
      copy(sheet.getRange(address));
      await context.sync();
    });
    expect(await codeOf(job)).toBe('ApiNotFound');
  });
});
