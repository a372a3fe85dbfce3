import { codeOf, start, stopAll, type Started } from '../withExcel';

afterAll(stopAll);

const withSheets = (office: Started, job: (sheets: Excel.WorksheetCollection) => void) =>
  office.Excel.run(async (context) => {
    job(context.workbook.worksheets);
    await context.sync();
  });

describe('worksheets', () => {
  test('a new one is called Sheet with the next number and stands last', async () => {
    const office = await start();
    await withSheets(office, (sheets) => sheets.add());
    expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet2']);
  });

  test.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'what?', 'a*', 'a:b', '[a]', "'a", "a'", 'History'])(
    'the name %j is refused',
    async (name) => {
      const office = await start();
      const code = await codeOf(withSheets(office, (sheets) => sheets.add(name)));
      expect(code).toBe('InvalidArgument');
    },
  );

  test('a name that is taken is refused, whatever its capitals', async () => {
    const office = await start();
    expect(await codeOf(withSheets(office, (sheets) => sheets.add('SHEET1')))).toBe('ItemAlreadyExists');
  });

  test('renaming follows in formulas, names, charts and conditional formats', async () => {
    const office = await start();
    await withSheets(office, (sheets) => {
      const sheet = sheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['', 'Spend'],
        ['2026', 5],
      ];
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns');
      sheet.names.add('Spend', sheet.getRange('B2'));
      const other = sheets.add('Other');
      other.getRange('A1').formulas = [['=Sheet1!B2+SUM(\'Sheet1\'!B1:B2)&"Sheet1!"']];
      other.getRange('A2').conditionalFormats.add('Custom').custom.rule.formula = '=Sheet1!$B$2>1';
      sheet.name = "Director's plan";
    });
    const [plan, other] = office.workbook.sheets;
    expect(other?.cell(0, 0)?.formula).toBe(
      "'Director''s plan'!B2+SUM('Director''s plan'!B1:B2)&\"Sheet1!\"",
    );
    expect(other?.conditionalFormats[0]?.rule).toEqual({
      type: 'custom',
      formula: "'Director''s plan'!$B$2>1",
    });
    expect(plan?.charts[0]?.series[0]?.valuesRef).toBe("'Director''s plan'!$B$2");
    expect(office.workbook.names[0]?.formula).toBe("'Director''s plan'!$B$2");
  });

  test('formulas that named a deleted sheet show #REF!', async () => {
    const office = await start();
    await withSheets(office, (sheets) => {
      sheets.add('Gone').getRange('A1').values = [[4]];
      sheets.getItem('Sheet1').getRange('A1').formulas = [['=Gone!A1*2']];
    });
    expect(office.workbook.activeSheet.value(0, 0)).toBe(8);
    await withSheets(office, (sheets) => sheets.getItem('Gone').delete());
    expect(office.workbook.activeSheet.cell(0, 0)).toMatchObject({
      formula: '#REF!*2',
      value: { error: '#REF!' },
    });
  });

  test('the last visible sheet can be neither deleted nor hidden', async () => {
    const office = await start();
    await withSheets(office, (sheets) => {
      sheets.add('Hidden').visibility = 'Hidden';
    });
    expect(await codeOf(withSheets(office, (sheets) => sheets.getItem('Sheet1').delete()))).toBe(
      'InvalidOperation',
    );
    const hide = withSheets(office, (sheets) => {
      sheets.getItem('Sheet1').visibility = 'VeryHidden';
    });
    expect(await codeOf(hide)).toBe('InvalidOperation');
  });

  test('the neighbour becomes active when the active sheet goes', async () => {
    const office = await start();
    await withSheets(office, (sheets) => {
      sheets.add('Second').activate();
      sheets.add('Third');
      sheets.getItem('Second').delete();
    });
    expect(office.workbook.activeSheet.name).toBe('Third');
  });

  test('sheets move, and are found by id after it', async () => {
    const office = await start();
    const found = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Summary');
      sheet.position = 0;
      sheet.load('id');
      await context.sync();
      const same = worksheets.getItem(sheet.id).load('name,position');
      const first = worksheets.getFirst().load('name');
      const count = worksheets.getCount();
      await context.sync();
      return [same.name, same.position, first.name, count.value];
    });
    expect(found).toEqual(['Summary', 0, 'Summary', 2]);
  });

  test('gridlines, headings, tab colour and frozen panes', async () => {
    const office = await start();
    const read = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = '#009e73';
      sheet.freezePanes.freezeAt('A1:B2');
      sheet.load('showGridlines,showHeadings,tabColor');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings, sheet.tabColor, frozen.address];
    });
    expect(read).toEqual([false, false, '#009E73', 'Sheet1!A1:B2']);
    expect(office.workbook.activeSheet.freeze).toEqual({ rows: 2, columns: 2 });
  });

  test('protecting twice and unprotecting what is not protected fail', async () => {
    const office = await start();
    const protect = (sheets: Excel.WorksheetCollection) => sheets.getItem('Sheet1').protection.protect();
    const unprotect = (sheets: Excel.WorksheetCollection) => sheets.getItem('Sheet1').protection.unprotect();
    expect(await codeOf(withSheets(office, unprotect))).toBe('AccessDenied');
    expect(await codeOf(withSheets(office, protect))).toBe('');
    expect(await codeOf(withSheets(office, protect))).toBe('InvalidOperation');
    expect(await codeOf(withSheets(office, unprotect))).toBe('');
  });

  test('in a protected workbook sheets cannot be added, renamed or removed', async () => {
    const office = await start();
    office.workbook.structureProtected = true;
    expect(await codeOf(withSheets(office, (sheets) => sheets.add()))).toBe('AccessDenied');
    const rename = withSheets(office, (sheets) => {
      sheets.getItem('Sheet1').name = 'Plan';
    });
    expect(await codeOf(rename)).toBe('AccessDenied');
  });
});
