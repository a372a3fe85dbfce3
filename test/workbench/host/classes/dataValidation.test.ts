import { codeOf, onSheet, start, stopAll } from '../withExcel';

afterAll(stopAll);

describe('data validation', () => {
  test('a list with its warning', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      const { dataValidation } = sheet.getRange('E4:E40');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Green,Amber,Red' } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'RAG',
        message: 'Not in the list',
      };
      dataValidation.ignoreBlanks = false;
      const part = sheet.getRange('E5').dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      await context.sync();
      return [part.type, part.rule, part.errorAlert.style, part.ignoreBlanks];
    });
    expect(read).toEqual([
      'List',
      { list: { inCellDropDown: true, source: 'Green,Amber,Red' } },
      'Warning',
      false,
    ]);
    expect(office.workbook.activeSheet.validations).toMatchObject([
      { type: 'list', formula1: '"Green,Amber,Red"', areas: [{ row: 3, column: 4, rows: 37, columns: 1 }] },
    ]);
  });

  test('a list may be a range', async () => {
    const office = await start();
    const rule = await onSheet(office, async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule.list?.source).toBe('=Sheet1!$D$1:$D$3');
  });

  test('numbers between limits, and a formula', async () => {
    const office = await start();
    const rules = await onSheet(office, async (sheet, context) => {
      const score = sheet.getRange('A1').dataValidation;
      score.rule = { wholeNumber: { formula1: 0, formula2: 3, operator: 'Between' } };
      const custom = sheet.getRange('B1').dataValidation;
      custom.rule = { custom: { formula: '=LEN(B1)<5' } };
      score.load('rule,type');
      custom.load('rule,type');
      await context.sync();
      return [score.type, score.rule, custom.type, custom.rule];
    });
    expect(rules).toEqual([
      'WholeNumber',
      { wholeNumber: { formula1: 0, formula2: 3, operator: 'Between' } },
      'Custom',
      { custom: { formula: '=LEN(B1)<5' } },
    ]);
  });

  test('another rule for a part divides what was there', async () => {
    const office = await start();
    const types = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A3').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A9').dataValidation.clear();
      const all = ['A1', 'A3', 'A9', 'A1:A3', 'A8:A10'].map((address) =>
        sheet.getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      return all.map(({ type }) => type);
    });
    expect(types).toEqual(['List', 'Decimal', 'None', 'MixedCriteria', 'Inconsistent']);
  });

  test('two rules at once, or a list of more than 255 characters, are refused', async () => {
    const office = await start();
    const set = (rule: Excel.DataValidationRule) =>
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1').dataValidation.rule = rule;
        await context.sync();
      });
    const list = { inCellDropDown: true, source: 'a,b' };
    expect(await codeOf(set({ list, custom: { formula: '=TRUE' } }))).toBe('InvalidArgument');
    expect(await codeOf(set({ list: { ...list, source: 'x'.repeat(256) } }))).toBe('InvalidArgument');
  });
});
