import { codeOf, onSheet, start, stopAll } from '../withExcel';

afterAll(stopAll);

describe('the workbook', () => {
  test('says what is selected, after a selection', async () => {
    const { Excel } = await start({ documentUrl: 'https://localhost/Appendix%201.xlsx' });
    const read = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.add('Plan').getRange('B2:C3').select();
      const selected = workbook.getSelectedRange().load('address');
      const cell = workbook.getActiveCell().load('address');
      const sheet = workbook.worksheets.getActiveWorksheet().load('name');
      workbook.load('name');
      workbook.protection.load('protected');
      await context.sync();
      return [selected.address, cell.address, sheet.name, workbook.name, workbook.protection.protected];
    });
    expect(read).toEqual(['Plan!B2:C3', 'Plan!B2', 'Plan', 'Appendix 1.xlsx', false]);
  });

  test('calculates only when told to if calculation is manual', async () => {
    const office = await start();
    const values = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:A2').formulas = [[1], ['=A1+1']];
      await context.sync();
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const stale = sheet.getRange('A2').load('values');
      await context.sync();
      context.application.calculate('Recalculate');
      const fresh = sheet.getRange('A2').load('values');
      await context.sync();
      return [stale.values[0]?.[0], fresh.values[0]?.[0]];
    });
    expect(values).toEqual([2, 6]);
  });
});

describe('names', () => {
  test('stand for ranges, texts and numbers', async () => {
    const { Excel, workbook } = await start();
    const read = await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('Spend', context.workbook.worksheets.getItem('Sheet1').getRange('B2:B9'), 'for the chart');
      names.add('Year', '="2026/27"');
      names.add('Tolerance', '=0.1');
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment');
      const range = names.getItem('spend').getRange().load('address');
      const none = names.getItemOrNullObject('Nothing').load('name');
      await context.sync();
      return [
        names.items.map(({ name, type, value, formula }) => [name, type, value, formula]),
        range.address,
        none.isNullObject,
      ];
    });
    expect(read).toEqual([
      [
        ['Spend', 'Range', 'Sheet1!$B$2:$B$9', '=Sheet1!$B$2:$B$9'],
        ['Year', 'String', '2026/27', '="2026/27"'],
        ['Tolerance', 'Double', 0.1, '=0.1'],
      ],
      'Sheet1!B2:B9',
      true,
    ]);
    expect(workbook.names[0]).toMatchObject({ sheet: '', visible: true, comment: 'for the chart' });
  });

  test('work as addresses and in formulas', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      sheet.getRange('B2:B3').values = [[2], [3]];
      context.workbook.names.add('Spend', sheet.getRange('B2:B3'));
      const range = sheet.getRange('Spend').load('address');
      const total = sheet.getRange('C1');
      total.formulas = [['=SUM(Spend)']];
      total.load('values');
      await context.sync();
      return [range.address, total.values[0]?.[0]];
    });
    expect(read).toEqual(['Sheet1!B2:B3', 5]);
  });

  test('twice the same, or one that is no name, is refused', async () => {
    const { Excel } = await start();
    const add = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      });
    expect(await codeOf(add('Year'))).toBe('');
    expect(await codeOf(add('YEAR'))).toBe('InvalidArgument');
    expect(await codeOf(add('A1'))).toBe('InvalidArgument');
  });
});

describe('settings', () => {
  test('are kept in the workbook, replaced and deleted', async () => {
    const { Excel, workbook } = await start();
    const read = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('quarter', 'Q1');
      settings.add('quarter', 'Q2');
      settings.add('rules', { tolerance: 10 });
      settings.add('old', true);
      settings.getItem('old').delete();
      settings.load('items/key,items/value');
      await context.sync();
      return settings.items.map(({ key, value }) => [key, value as unknown]);
    });
    expect(read).toEqual([
      ['quarter', 'Q2'],
      ['rules', { tolerance: 10 }],
    ]);
    expect([...workbook.settings.keys()]).toEqual(['quarter', 'rules']);
  });

  test('are the same as those of Office.context.document', async () => {
    const { Office, workbook } = await start();
    const { settings } = Office.context.document;
    settings.set('seen', { welcome: true });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(workbook.settings.get('seen')).toEqual({ welcome: true });
  });
});
