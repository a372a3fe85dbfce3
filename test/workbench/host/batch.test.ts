import { codeOf, onSheet, start, stopAll } from './withExcel';

afterAll(stopAll);

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation: string; readonly statement?: string };
}

async function errorOf(job: Promise<unknown>): Promise<OfficeError> {
  try {
    await job;
  } catch (error) {
    return error as OfficeError;
  }
  throw new Error('The job did not fail.');
}

describe('a batch', () => {
  test('stops at the first action that fails; what came before stays done', async () => {
    const office = await start();
    const error = await errorOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        context.workbook.worksheets.getItem('No such sheet').load('name');
        sheet.getRange('A2').values = [[2]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    const sheet = office.workbook.activeSheet;
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([1, null]);
  });

  test('an object that is not there is a null object, and so is all that comes of it', async () => {
    const { Excel } = await start();
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Gone');
      const range = sheet.getRange('A1');
      sheet.load('name');
      range.load('values');
      sheet.name = 'Renamed';
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('a sheet added once is one sheet, however often it is used', async () => {
    const { Excel, workbook } = await start();
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Plan');
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      sheet.getRange('A2').values = [['y']];
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Plan');
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Plan']);
  });

  test('ranges are found again in later batches, and let go of after Excel.run', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('B2');
      range.values = [[5]];
      await context.sync();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2');
      expect(office.host.session.keptCount).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.host.session.keptCount).toBe(0);
  });

  test('loads choose nested properties, and items of a collection', async () => {
    const { Excel } = await start();
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Second');
      worksheets.load('items/name,items/protection/protected,items/visibility');
      const range = worksheets.getItem('Second').getRange('A1');
      range.load('format/fill/color,format/font/bold,worksheet/name');
      await context.sync();
      return [
        worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected, sheet.visibility]),
        [range.format.fill.color, range.format.font.bold, range.worksheet.name],
      ];
    });
    expect(read).toEqual([
      [
        ['Sheet1', false, 'Visible'],
        ['Second', false, 'Visible'],
      ],
      ['#FFFFFF', false, 'Second'],
    ]);
  });

  test('$top and $skip choose among the items', async () => {
    const { Excel } = await start();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['B', 'C', 'D']) worksheets.add(name);
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['B', 'C']);
  });

  test('what was not loaded cannot be read', async () => {
    const office = await start();
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        const range = sheet.getRange('A1').load('address');
        await context.sync();
        return range.values;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });
});

describe('what the workbench does not have', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['Worksheet.shapes', (sheet) => sheet.shapes.load('items')],
    ['Range.insert', (sheet) => sheet.getRange('A1').insert('Down')],
    ['Range.find', (sheet) => sheet.getRange('A1').find('x', {})],
    ['Range.style', (sheet) => sheet.getRange('A1').load('style')],
    ['Table.sort', (sheet) => sheet.tables.add('A1:B2', true).sort.clear()],
    [
      'ChartAxes.seriesAxis',
      (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')).axes.seriesAxis.load('visible'),
    ],
  ])('%s answers ApiNotFound', async (_member, use) => {
    const office = await start();
    const error = await errorOf(
      onSheet(office, async (sheet, context) => {
        use(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('not implemented by the workbench');
  });

  test('names of JavaScript objects are no members', async () => {
    const office = await start();
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1').load('constructor' as 'values');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
  });

  test('members newer than the advertised requirement set answer ApiNotFound too', async () => {
    const office = await start({ requirements: { ExcelApi: '1.8' } });
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    const old = onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1').load('address');
      sheet.getRange('A1').getTables().load('items/name');
      await context.sync();
      return range.address;
    });
    const error = await errorOf(old);
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('ExcelApi 1.9');
  });

  test('1.10 is newer than 1.9', async () => {
    const office = await start({ requirements: { ExcelApi: '1.10' } });
    const height = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1').load('height');
      await context.sync();
      return range.height;
    });
    expect(height).toBe(15);
  });
});
