import { codeOf, onSheet, start, stopAll, type Started } from '../withExcel';

afterAll(stopAll);

const write = (office: Started, address: string, values: unknown[][]) =>
  onSheet(office, async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });

/** Address that a method gives for a range of Sheet1. */
async function addressOf(office: Started, find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onSheet(office, async (sheet, context) => {
    const range = find(sheet).load('address');
    await context.sync();
    return range.isNullObject ? '' : range.address;
  });
}

describe('writing', () => {
  test('the array must have the size of the range', async () => {
    const office = await start();
    expect(await codeOf(write(office, 'A1:B2', [[1, 2]]))).toBe('InvalidArgument');
    expect(office.workbook.activeSheet.usedArea()).toBeNull();
  });

  test('null leaves a cell and empty text clears it', async () => {
    const office = await start();
    await write(office, 'A1:B1', [['a', 'b']]);
    await write(office, 'A1:B1', [[null, '']]);
    const sheet = office.workbook.activeSheet;
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['a', null]);
  });

  test('one value fills all cells', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:B2').values = 'N/A' as unknown as string[][];
      await context.sync();
    });
    const sheet = office.workbook.activeSheet;
    expect([sheet.value(0, 0), sheet.value(1, 1)]).toEqual(['N/A', 'N/A']);
  });

  test('figures written as text are typed in their en-US reading and shown in the en-GB one', async () => {
    const office = await start();
    await write(office, 'A1:A2', [['69%'], ['4/1/2026']]);
    const read = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:A2').load('values,numberFormat,text');
      await context.sync();
      return [range.values, range.numberFormat, range.text];
    });
    expect(read).toEqual([
      [[0.69], [46113]],
      [['0%'], ['m/d/yyyy']],
      [['69%'], ['01/04/2026']],
    ]);
  });

  test('a format that a cell has stays', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1').numberFormat = [['0.0']];
      sheet.getRange('A1').values = [['69%']];
      await context.sync();
    });
    expect(office.workbook.styles.get(office.workbook.activeSheet.styleAt(0, 0)).numberFormat).toBe('0.0');
  });

  test('a formula that cannot be read is refused, and nothing of the array is written', async () => {
    const office = await start();
    expect(await codeOf(write(office, 'A1:A2', [['fine'], ['=SUM(A1']]))).toBe('InvalidArgument');
    expect(await codeOf(write(office, 'A1', [['- see note 3']]))).toBe('InvalidArgument');
    expect(office.workbook.activeSheet.usedArea()).toBeNull();
  });

  test('in a merged block only the top left cell takes content', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:B1').merge(false);
      sheet.getRange('A1:B1').values = [['title', 'lost']];
      await context.sync();
    });
    const sheet = office.workbook.activeSheet;
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['title', null]);
  });

  test('errors read as their names', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=1/0']];
      range.load('values,valueTypes,formulas');
      await context.sync();
      return [range.values, range.valueTypes, range.formulas];
    });
    expect(read).toEqual([[['#DIV/0!']], [['Error']], [['=1/0']]]);
  });
});

describe('other ranges from a range', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D5'],
    ['getCell outside it', (range) => range.getCell(10, 0), 'B12'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 2), 'D1:F4'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:C6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getLastCell', (range) => range.getLastCell(), 'D5'],
    ['getLastRow', (range) => range.getLastRow(), 'B5:D5'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D5'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B6:D7'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(), 'E2:E5'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A5'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F5'],
    ['getIntersection', (range) => range.getIntersection('A1:C3'), 'B2:C3'],
  ])('%s', async (_name, find, address) => {
    const office = await start();
    expect(await addressOf(office, (sheet) => find(sheet.getRange('B2:D5')))).toBe(`Sheet1!${address}`);
  });

  test('a range that would leave the sheet is refused', async () => {
    const office = await start();
    expect(await codeOf(addressOf(office, (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)))).toBe(
      'InvalidArgument',
    );
  });

  test('blocks without a common cell', async () => {
    const office = await start();
    expect(await codeOf(addressOf(office, (sheet) => sheet.getRange('A1').getIntersection('B2')))).toBe(
      'ItemNotFound',
    );
    expect(await addressOf(office, (sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2'))).toBe(
      '',
    );
  });

  test('the used range leaves out what is only formatted if only values count', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D4').format.fill.color = 'red';
      await context.sync();
    });
    expect(await addressOf(office, (sheet) => sheet.getUsedRange())).toBe('Sheet1!B2:D4');
    expect(await addressOf(office, (sheet) => sheet.getUsedRange(true))).toBe('Sheet1!B2');
    expect(await addressOf(office, (sheet) => sheet.getRange('D:D').getUsedRangeOrNullObject(true))).toBe('');
  });

  test('an empty sheet uses A1, or nothing', async () => {
    const office = await start();
    expect(await addressOf(office, (sheet) => sheet.getUsedRange())).toBe('Sheet1!A1');
    expect(await addressOf(office, (sheet) => sheet.getUsedRangeOrNullObject())).toBe('');
  });

  test('the surrounding region ends at empty rows and columns', async () => {
    const office = await start();
    await write(office, 'B2:C3', [
      [1, ''],
      ['', 2],
    ]);
    await write(office, 'C5', [[3]]);
    expect(await addressOf(office, (sheet) => sheet.getRange('B2').getSurroundingRegion())).toBe(
      'Sheet1!B2:C3',
    );
    expect(await addressOf(office, (sheet) => sheet.getRange('H20').getSurroundingRegion())).toBe(
      'Sheet1!H20',
    );
  });

  test('merged blocks are found by their top left cells', async () => {
    const office = await start();
    const areas = await onSheet(office, async (sheet, context) => {
      sheet.getRange('B2:C3').merge(false);
      sheet.getRange('E1:F2').merge(true);
      const merged = sheet.getRange('A1:F2').getMergedAreasOrNullObject();
      merged.load('address,areaCount,areas/items/address,areas/items/rowIndex');
      const none = sheet.getRange('C3').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [
        merged.address,
        merged.areaCount,
        merged.areas.items.map((item) => item.rowIndex),
        none.isNullObject,
      ];
    });
    expect(areas).toEqual(['Sheet1!B2:C3,Sheet1!E1:F1,Sheet1!E2:F2', 3, [1, 0, 1], true]);
  });
});

describe('merging and clearing', () => {
  test('merging keeps the first content, in the top left cell', async () => {
    const office = await start();
    await write(office, 'A1:B2', [
      ['', 'first'],
      ['second', ''],
    ]);
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:B2').merge(false);
      await context.sync();
    });
    const sheet = office.workbook.activeSheet;
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0)]).toEqual(['first', null, null]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  test('clearing contents keeps formats, clearing formats keeps contents', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.values = [['a'], ['b']];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      await context.sync();
    });
    const { activeSheet, styles } = office.workbook;
    expect([activeSheet.value(0, 0), activeSheet.value(1, 0)]).toEqual([null, 'b']);
    expect([0, 1].map((row) => styles.get(activeSheet.styleAt(row, 0)).font.bold)).toEqual([true, false]);
  });

  test('a part of a merged block cannot be cleared', async () => {
    const office = await start();
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1:B2').merge(false);
        sheet.getRange('A1:A9').clear('Contents');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('protection', () => {
  test('on a protected sheet locked cells refuse writing, unlocked ones take it', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await codeOf(write(office, 'A1', [[1]]))).toBe('AccessDenied');
    expect(await codeOf(write(office, 'A1:B1', [[1, 2]]))).toBe('AccessDenied');
    expect(await codeOf(write(office, 'B1', [[2]]))).toBe('');
    const format = onSheet(office, async (sheet, context) => {
      sheet.getRange('B1').format.font.bold = true;
      await context.sync();
    });
    expect(await codeOf(format)).toBe('AccessDenied');
  });
});
