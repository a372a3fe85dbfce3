import { installGlobals } from '../../../src/workbench/host/installGlobals';
import { codeOf, onSheet, start, stopAll } from './withExcel';

afterAll(stopAll);

describe("starting Microsoft's office.js", () => {
  test.each([false, true])('in a context of its own (readable build: %s)', async (debug) => {
    const office = await start({ debug });
    expect(office.Office.context.host).toBe('Excel');
    expect(office.Office.context.platform).toBe('OfficeOnline');
    expect(office.Office.context.displayLanguage).toBe('en-GB');
    expect('Excel' in globalThis).toBe(false);
    await onSheet(office, async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
    });
  });

  test('two environments do not know of each other', async () => {
    const [one, other] = [await start(), await start()];
    await onSheet(one, async (sheet, context) => {
      sheet.getRange('A1').values = [['only here']];
      await context.sync();
    });
    expect(other.workbook.activeSheet.value(0, 0)).toBeNull();
  });

  test('its requirement sets are those advertised', async () => {
    const { Office } = await start({ requirements: { ExcelApi: '1.10', DialogApi: '1.1' } });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
    expect(requirements.isSetSupported('RibbonApi', '1.1')).toBe(false);
  });

  test('methods of the document that the workbench lacks fail', async () => {
    const { Office } = await start();
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
    );
    expect(result.status).toBe('failed');
  });

  test('made global for code that expects it so, and taken back', async () => {
    const office = await start();
    const takeBack = installGlobals(office);
    expect(globalThis.Excel).toBe(office.Excel);
    const code = await codeOf(Excel.run((context) => context.sync()));
    takeBack();
    expect(code).toBe('');
    expect('Excel' in globalThis).toBe(false);
  });
});
