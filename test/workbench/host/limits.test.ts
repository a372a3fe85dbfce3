import { codeOf, onSheet, start, stopAll } from './withExcel';

afterAll(stopAll);

describe('limits of Excel on the web', () => {
  test('a request over 5 MB is refused, and nothing of it is done', async () => {
    const office = await start();
    const long = 'x'.repeat(30_000);
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRangeByIndexes(0, 0, 200, 1).values = Array.from({ length: 200 }, () => [long]);
        await context.sync();
      }),
    );
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(office.workbook.activeSheet.usedArea()).toBeNull();
  });

  test('an answer over 5 MB does not get through', async () => {
    const office = await start();
    for (let row = 0; row < 200; row++)
      office.workbook.activeSheet.setCell(row, 0, { value: 'x'.repeat(30_000) });
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1:A200').load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('more than five million cells cannot be read at once', async () => {
    const office = await start();
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRangeByIndexes(0, 0, 500_001, 10).load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('RangeExceedsLimit');
  });

  test('whole columns have an address and a count, but no values to read or write', async () => {
    const office = await start();
    const [address, count, values] = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('C:D').load('address,cellCount,values');
      await context.sync();
      return [range.address, range.cellCount, range.values];
    });
    expect([address, count, values]).toEqual(['Sheet1!C:D', 2_097_152, null]);
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRange('C:D').values = [['x']];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('faults made to order', () => {
  test('a cell being edited refuses the whole call once', async () => {
    const office = await start();
    office.host.faults.add({ batch: 0, call: 'InvalidOperationInCellEditMode' });
    const write = () =>
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
    expect(await codeOf(write())).toBe('InvalidOperationInCellEditMode');
    expect(office.workbook.activeSheet.value(0, 0)).toBeNull();
    expect(await codeOf(write())).toBe('');
  });

  test('the last action of the second round trip fails; the rest of it is done', async () => {
    const office = await start();
    office.host.faults.add({ batch: 1, action: -1, code: 'GeneralException' });
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        sheet.getRange('A2').values = [[2]];
        sheet.getRange('A3').values = [[3]];
        await context.sync();
      }),
    );
    expect(code).toBe('GeneralException');
    const sheet = office.workbook.activeSheet;
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([1, 2, null]);
  });
});

describe('statistics', () => {
  test("count the add-in's own round trips, not office.js's housekeeping", async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.host.statistics.batches).toBe(2);
    expect(office.host.statistics.largestRequest).toBeGreaterThan(100);
    office.host.resetStatistics();
    expect(office.host.statistics.batches).toBe(0);
  });
});
