import { codeOf, onSheet, start, stopAll, type Started } from '../withExcel';

afterAll(stopAll);

const setPage = (office: Started, set: (page: Excel.PageLayout, sheet: Excel.Worksheet) => void) =>
  onSheet(office, async (sheet, context) => {
    set(sheet.pageLayout, sheet);
    await context.sync();
  });

describe('page layout', () => {
  test('A4 landscape with margins, a print area and a footer', async () => {
    const office = await start();
    await setPage(office, (page, sheet) => {
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      page.footerMargin = 10;
      page.centerHorizontally = true;
      page.zoom = { scale: 85 };
      page.setPrintArea(sheet.getRange('A1:H40'));
      page.setPrintTitleRows('$1:$2');
      page.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
    });
    expect(office.workbook.activeSheet.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 9,
      margins: { top: 72, left: 36, footer: 10 },
      centerHorizontally: true,
      scale: 85,
      fit: null,
      printArea: [{ row: 0, column: 0, rows: 40, columns: 8 }],
      printTitleRows: '$1:$2',
      headersFooters: { rightFooter: '&P/&N' },
    });
    const read = await onSheet(office, async (sheet, context) => {
      const page = sheet.pageLayout.load('paperSize,zoom,topMargin');
      const area = page.getPrintAreaOrNullObject().load('address');
      const rows = page.getPrintTitleRowsOrNullObject().load('address');
      const columns = page.getPrintTitleColumnsOrNullObject().load('address');
      await context.sync();
      return [page.paperSize, page.zoom, page.topMargin, area.address, rows.address, columns.isNullObject];
    });
    expect(read).toEqual(['A4', { scale: 85 }, 72, 'Sheet1!A1:H40', 'Sheet1!1:2', true]);
  });

  test('pages are fitted instead of scaled', async () => {
    const office = await start();
    await setPage(office, (page) => {
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    });
    expect(office.workbook.activeSheet.page).toMatchObject({ scale: null, fit: { wide: 1, tall: null } });
  });

  test('breaks lie before the row or column of the range', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      sheet.horizontalPageBreaks.add('A41');
      sheet.horizontalPageBreaks.add(sheet.getRange('C20'));
      sheet.verticalPageBreaks.add('E1');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      sheet.verticalPageBreaks.load('items/columnIndex');
      await context.sync();
      return [
        sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
        sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
      ];
    });
    expect(read).toEqual([[19, 40], [4]]);
    await setPage(office, (_page, sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(office.workbook.activeSheet.page).toMatchObject({ rowBreaks: [], columnBreaks: [4] });
  });

  test.each<[string, (page: Excel.PageLayout, sheet: Excel.Worksheet) => void]>([
    ['a scale over 400', (page) => (page.zoom = { scale: 401 })],
    ['a margin below 0', (page) => (page.topMargin = -1)],
    ['a paper that is none', (page) => (page.paperSize = 'A0' as 'A4')],
    ['title rows that are no rows', (page) => page.setPrintTitleRows('A1:B2')],
    ['a break before the first row', (_page, sheet) => sheet.horizontalPageBreaks.add('A1')],
  ])('%s is refused', async (_what, set) => {
    const office = await start();
    expect(await codeOf(setPage(office, set))).toBe('InvalidArgument');
  });
});
