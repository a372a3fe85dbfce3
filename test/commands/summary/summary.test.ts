import { openFile } from '../../../src/workbench/file/openFile';
import { openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const title = 'Summary 2022-23';

describe('summary of the published 2022/23 plan', () => {
  test('is one new sheet of two A4 landscape pages with four charts, there after saving and opening', async () => {
    const { commands, file } = await sitDown(openSample());
    expect(reportOf(await commands.summary())).toMatchObject({ sheet: title, pages: 2, overflow: [] });
    const { page, charts, gridlines } = sheetNamed(openFile(file.save()).workbook, title);
    expect(page).toMatchObject({ orientation: 'Landscape', paperSize: 9 });
    expect(page.rowBreaks).toHaveLength(1);
    expect(page.printArea).toHaveLength(1);
    expect(charts.map(({ type }) => type).sort()).toEqual([
      'BarClustered',
      'BarClustered',
      'BarClustered',
      'Doughnut',
    ]);
    expect(gridlines).toBe(false);
  });

  test('no other sheet changes', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const changed = workbook.sheets
      .filter(({ changedParts }) => changedParts.size > 0)
      .map(({ name }) => name);
    expect(changed).toEqual([title]);
  });

  test('takes at most six round trips', async () => {
    const { commands, roundTrips } = await sitDown(openSample());
    expect(await roundTrips(() => commands.summary())).toBeLessThanOrEqual(6);
  });

  test('asked for as a new one, a second gets a sheet of its own, and neither is taken for the plan’s tables', async () => {
    const { commands, file } = await sitDown(openSample());
    const before = reportOf(await commands.listTables()).tables;
    reportOf(await commands.summary());
    expect(reportOf(await commands.summary({ asNew: true }))).toMatchObject({
      sheet: `${title} (2)`,
      refreshed: false,
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(title).name = 'Two pages';
      await context.sync();
    });
    const again = await sitDown(openFile(file.save()));
    expect(reportOf(await again.commands.listTables()).tables).toEqual(before);
  });

  test('Restore removes the sheet', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    reportOf(await commands.restore());
    expect(workbook.findSheet(title)).toBeUndefined();
  });

  test.each([0, 40, -1])(
    'if Excel stops at action %i of the write, no sheet is left behind',
    async (action) => {
      const { commands, workbook, host } = await sitDown(openSample());
      host.faults.add({ batch: 3, action, code: 'GeneralException' });
      expect(refusalOf(await commands.summary()).code).toBe('excel-general-exception');
      expect(workbook.sheets.map(({ name }) => name)).toEqual(
        openSample().workbook.sheets.map(({ name }) => name),
      );
    },
  );
});

describe('summary', () => {
  test('a workbook without a plan’s text and a protected one are refused in words', async () => {
    const rota = await sitDown(workbookOf([['Name'], ['Amina']]));
    expect(refusalOf(await rota.commands.summary()).code).toBe('no-plan-text');
    const { commands, workbook } = await sitDown(openSample());
    workbook.structureProtected = true;
    expect(refusalOf(await commands.summary()).code).toBe('structure-protected');
  });

  test('what does not fit two pages is named with the lines to cut, and nothing is written', async () => {
    const { commands, workbook } = await sitDown(openSample());
    const plan = sheetNamed(workbook, 'Plan 2022-23');
    for (const row of plan.cells.keys()) {
      const text = plan.value(row, 2);
      if (typeof text === 'string' && text.length > 40)
        plan.setCell(row, 2, { value: Array(9).fill(text).join(' ') });
    }
    const { sheet, overflow } = reportOf(await commands.summary());
    expect(sheet).toBe('');
    expect(overflow.length).toBeGreaterThan(0);
    for (const { lines } of overflow) expect(lines).toBeGreaterThan(0);
    expect(workbook.findSheet(title)).toBeUndefined();
  });
});

describe('a look at the summary before it is made', () => {
  test('tells how the sections fill the two pages, and writes nothing', async () => {
    const { commands, workbook, roundTrips } = await sitDown(openSample());
    const { pages, refreshes, plans, overflow } = reportOf(await commands.previewSummary());
    expect(pages).toHaveLength(2);
    for (const sections of pages) {
      const sum = sections.reduce((total, { share }) => total + share, 0);
      expect(sum).toBeGreaterThan(0.5);
      expect(sum).toBeLessThanOrEqual(1);
    }
    expect(pages.flat().map(({ heading }) => heading)).toContain('Key Risks');
    expect({ refreshes, overflow, plans: plans.length }).toEqual({ refreshes: '', overflow: [], plans: 1 });
    expect(workbook.sheets.filter(({ changedParts }) => changedParts.size > 0)).toEqual([]);
    expect(await roundTrips(() => commands.previewSummary())).toBeLessThanOrEqual(4);
  });

  test('names the summary that would be refreshed', async () => {
    const { commands } = await sitDown(openSample());
    const { sheet } = reportOf(await commands.summary());
    expect(reportOf(await commands.previewSummary()).refreshes).toBe(sheet);
  });

  test('of a plan that is too long names what to cut', async () => {
    const { commands, workbook } = await sitDown(openSample());
    sheetNamed(workbook, 'Plan 2022-23').setCell(5, 2, { value: 'Many words. '.repeat(2500) });
    const { pages, overflow } = reportOf(await commands.previewSummary());
    expect(pages).toEqual([]);
    expect(overflow.length).toBeGreaterThan(0);
  });

  test('without a plan is refused in words', async () => {
    const { commands } = await sitDown(workbookOf([['Name'], ['Amina']]));
    expect(refusalOf(await commands.previewSummary()).code).toBe('no-plan-text');
  });
});
