import { onSheet, start, stopAll, type Started } from './withExcel';

afterAll(stopAll);

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Addresses that onChanged of Sheet1 tells of, in their order. */
async function listen(office: Started): Promise<string[]> {
  const heard: string[] = [];
  await onSheet(office, async (sheet, context) => {
    sheet.onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    await context.sync();
  });
  return heard;
}

describe('events', () => {
  test('a change of cells is told once to each handler', async () => {
    const office = await start();
    const first = await listen(office);
    const second = await listen(office);
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('B2:B3').values = [[1], [2]];
      await context.sync();
    });
    await settle();
    expect([first, second]).toEqual([['B2:B3'], ['B2:B3']]);
  });

  test('what a person types is told as well, with its formulas calculated', async () => {
    const office = await start();
    const heard = await listen(office);
    const sheet = office.workbook.activeSheet;
    sheet.setCell(0, 1, { formula: 'A1*2' });
    sheet.setCell(0, 0, { value: 21 });
    office.host.cellsEdited(sheet, { row: 0, column: 0, rows: 1, columns: 2 });
    await settle();
    expect(heard).toEqual(['A1:B1']);
    expect(sheet.value(0, 1)).toBe(42);
  });

  test('nothing is told after the handler was removed, or while events are off', async () => {
    const office = await start();
    const heard: string[] = [];
    await onSheet(office, async (sheet, context) => {
      const handler = sheet.onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await settle();
      handler.remove();
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(['A2']);
  });

  test('tables tell of changes in their own cells only', async () => {
    const office = await start();
    const heard: string[] = [];
    await onSheet(office, async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      sheet.getRange('D1').values = [[1]];
      sheet.getRange('B2:C2').values = [[1, 2]];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(['B2']);
  });

  test('selecting, activating, adding and deleting', async () => {
    const office = await start();
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ worksheetId }) => {
        heard.push(`added ${worksheetId}`);
      });
      worksheets.onActivated.add(async ({ worksheetId }) => {
        heard.push(`activated ${worksheetId}`);
      });
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        heard.push(`deleted ${worksheetId}`);
      });
      worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(`selected ${address}`);
      });
      context.workbook.onSelectionChanged.add(async () => {
        heard.push('selection of the workbook');
      });
      await context.sync();
      const sheet = worksheets.add('Plan');
      sheet.activate();
      sheet.getRange('C3').select();
      worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await settle();
    const [plan] = office.workbook.sheets;
    const gone = '{00000000-0001-0000-0000-000000000001}';
    expect(heard.sort()).toEqual(
      [
        `added ${plan?.id}`,
        `activated ${plan?.id}`,
        'selected C3',
        'selection of the workbook',
        `deleted ${gone}`,
      ].sort(),
    );
  });

  test('the page hears of each round trip that changed the workbook', async () => {
    const office = await start();
    let changes = 0;
    const stop = office.host.onWorkbookChanged(() => (changes += 1));
    office.host.resetStatistics();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    stop();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    });
    expect([changes, office.host.statistics.batches]).toEqual([1, 3]);
  });
});

describe('ribbon commands', () => {
  test('run the function that the add-in has named, and end when it is completed', async () => {
    const office = await start();
    const ids: string[] = [];
    office.Office.actions.associate('addTable', (event: Office.AddinCommands.Event) => {
      ids.push(event.source.id);
      event.completed();
    });
    await settle();
    expect(await office.host.invokeCommand('addTable', 'AddTableButton')).toEqual({ ok: true });
    expect(ids).toEqual(['AddTableButton']);
  });

  test('a function that the add-in does not have is not run', async () => {
    const office = await start();
    await settle();
    expect(await office.host.invokeCommand('noSuchFunction')).toEqual({ ok: false });
  });
});
