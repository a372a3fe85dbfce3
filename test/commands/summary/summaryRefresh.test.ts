import { openFile } from '../../../src/workbench/file/openFile';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import { openSample, refusalOf, reportOf, sheetNamed, sitDown, partsOf } from '../onWorkbook';
import { portrait } from '../portrait';

const title = 'Summary 2022-23';

/** Where a text stands on a sheet. */
function find(sheet: Sheet, text: string): [number, number] {
  for (const [row, line] of sheet.cells)
    for (const [column, { value }] of line)
      if (typeof value === 'string' && value.replace(/\s+/g, ' ').includes(text)) return [row, column];
  throw new Error(`“${text}” stands nowhere on “${sheet.name}”.`);
}

describe('a summary made again', () => {
  test('is refreshed in its place, with its name, and is the same cell for cell', async () => {
    const { commands, workbook } = await sitDown(openSample());
    expect(reportOf(await commands.summary())).toMatchObject({ sheet: title, refreshed: false });
    const first = portrait(workbook, title);
    const order = workbook.sheets.map(({ name }) => name);
    expect(reportOf(await commands.summary())).toMatchObject({ sheet: title, refreshed: true, overflow: [] });
    expect(portrait(workbook, title)).toEqual(first);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(order);
  });

  test('so it is through saving and opening', async () => {
    const one = await sitDown(openSample());
    reportOf(await one.commands.summary());
    const saved = one.file.save();
    const first = portrait(openFile(saved).workbook, title);
    const two = await sitDown(openFile(saved));
    expect(reportOf(await two.commands.summary())).toMatchObject({ sheet: title, refreshed: true });
    expect(portrait(openFile(two.file.save()).workbook, title)).toEqual(first);
  });

  test('takes at most six round trips', async () => {
    const { commands, roundTrips } = await sitDown(openSample());
    await commands.summary();
    expect(await roundTrips(() => commands.summary())).toBeLessThanOrEqual(6);
  });

  test('keeps the name and the place that the manager gave the sheet', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(title);
      sheet.name = 'For Members';
      sheet.position = 0;
      await context.sync();
    });
    expect(reportOf(await commands.summary())).toMatchObject({ sheet: 'For Members', refreshed: true });
    expect(workbook.sheets[0]?.name).toBe('For Members');
  });

  test('a plan of another year gets a summary of its own, and last year’s stays as it is', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const before = portrait(workbook, title);
    expect(reportOf(await commands.summary({ details: { planYear: '2023/24' } }))).toMatchObject({
      sheet: 'Summary 2023-24',
      refreshed: false,
    });
    expect(portrait(workbook, title)).toEqual(before);
  });
});

describe('what a manager changed on a summary', () => {
  test('words are kept and named, and are there again after one more refresh', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const sheet = sheetNamed(workbook, title);
    const [row, column] = find(sheet, 'Safe');
    sheet.setCell(row, column, { value: 'Safe and well' });
    for (let time = 0; time < 2; time += 1) {
      const { findings, refreshed } = reportOf(await commands.summary());
      expect(refreshed).toBe(true);
      const [at, across] = find(sheet, 'Safe and well');
      expect(findings).toContainEqual(
        expect.objectContaining({ code: 'manager-text-kept', severity: 'info' }),
      );
      expect([at, across]).toEqual([row, column]);
    }
  });

  test('where the plan has changed too, the words are kept and both are said', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const sheet = sheetNamed(workbook, title);
    const plan = sheetNamed(workbook, 'Plan 2022-23');
    const [row, column] = find(sheet, 'Safe');
    const source = find(plan, 'Safe');
    sheet.setCell(row, column, { value: 'Safe and well' });
    plan.setCell(...source, { value: 'Safety first' });
    const { findings } = reportOf(await commands.summary());
    const kept = findings.filter(({ code }) => code === 'manager-text-kept');
    expect(kept.map(({ severity }) => severity)).toEqual(['warning']);
    expect(kept[0]?.message).toContain('Safe and well');
    expect(kept[0]?.message).toContain('Safety first');
    find(sheet, 'Safe and well');
  });

  test('a paragraph that the manager emptied stays away', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const sheet = sheetNamed(workbook, title);
    const [row, column] = find(sheet, 'Safe');
    sheet.setCell(row, column, { value: null });
    for (let time = 0; time < 2; time += 1) {
      reportOf(await commands.summary());
      expect(
        [...sheet.cells.values()].some((line) => [...line.values()].some(({ value }) => value === 'Safe')),
      ).toBe(false);
    }
  });

  test('a note beside the pages stays, one among them goes beside them, and both are still there later', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const sheet = sheetNamed(workbook, title);
    sheet.setCell(2, 200, { value: 'Ask Amina' });
    sheet.setCell(1, 3, { value: '=not a formula' });
    const { findings } = reportOf(await commands.summary());
    expect(sheet.value(2, 200)).toBe('Ask Amina');
    const [, column] = find(sheet, '=not a formula');
    expect(column).toBeGreaterThan(200);
    expect(findings.filter(({ code }) => code === 'manager-text-aside')).toHaveLength(1);
    reportOf(await commands.summary());
    expect(find(sheet, '=not a formula')[1]).toBe(column);
    expect(sheet.value(2, 200)).toBe('Ask Amina');
  });

  test('the footer is kept; orientation, widths and charts are not, and that is said', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const sheet = sheetNamed(workbook, title);
    const [chart] = sheet.charts;
    if (!chart) throw new Error('The summary has charts.');
    sheet.page.headersFooters.leftFooter = 'Draft for Members';
    sheet.page.orientation = 'Portrait';
    chart.left += 100;
    const { findings } = reportOf(await commands.summary());
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      headersFooters: { leftFooter: 'Draft for Members' },
    });
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['manager-page-kept', 'manager-look-not-kept']),
    );
    const lost = findings.find(({ code }) => code === 'manager-look-not-kept')?.message;
    expect(lost).toMatch(/orientation.*chart/);
    expect(reportOf(await commands.summary()).findings.map(({ code }) => code)).not.toContain(
      'manager-look-not-kept',
    );
    expect(sheet.page.headersFooters.leftFooter).toBe('Draft for Members');
  });

  test('Restore puts the sheet back as it was, the manager’s words and the memory of them with it', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const sheet = sheetNamed(workbook, title);
    const [row, column] = find(sheet, 'Safe');
    sheet.setCell(row, column, { value: 'Safe and well' });
    const before = portrait(workbook, title);
    const plan = sheetNamed(workbook, 'Plan 2022-23');
    plan.setCell(...find(plan, 'Safe'), { value: 'Safety first of all things that we do for people' });
    reportOf(await commands.summary());
    reportOf(await commands.restore());
    expect(portrait(workbook, title)).toEqual(before);
    const { findings } = reportOf(await commands.summary());
    expect(findings.find(({ code }) => code === 'manager-text-kept')?.message).toContain('Safety first');
  });
});

describe('a refresh that cannot be', () => {
  test('on a protected sheet is refused in words', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    const before = portrait(workbook, title);
    sheetNamed(workbook, title).protected = true;
    expect(refusalOf(await commands.summary())).toMatchObject({ code: 'sheet-protected' });
    expect(portrait(workbook, title)).toEqual(before);
  });

  test('is possible in a workbook whose structure is protected: no sheet is added', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    workbook.structureProtected = true;
    expect(reportOf(await commands.summary()).refreshed).toBe(true);
  });

  test.each([0, 300, -1])(
    'if Excel stops at action %i of the write, the summary is as it was',
    async (action) => {
      const { commands, workbook, host } = await sitDown(openSample());
      reportOf(await commands.summary());
      const before = portrait(workbook, title);
      const batches = host.statistics.batches;
      reportOf(await commands.summary());
      host.faults.add({ batch: host.statistics.batches - batches - 1, action, code: 'GeneralException' });
      expect(refusalOf(await commands.summary()).code).toBe('excel-general-exception');
      expect(portrait(workbook, title)).toEqual(before);
    },
  );

  test('without what is remembered of it leaves the sheet alone, makes a new one and says so', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    workbook.customXml = [];
    const before = portrait(workbook, title);
    const { sheet, refreshed, findings } = reportOf(await commands.summary());
    expect({ sheet, refreshed }).toEqual({ sheet: `${title} (2)`, refreshed: false });
    expect(findings.map(({ code }) => code)).toContain('summary-not-refreshed');
    expect(portrait(workbook, title)).toEqual(before);
  });

  test('because the sheet was deleted makes a new one, and what was remembered of the old goes', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.summary());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(title).delete();
      await context.sync();
    });
    expect(reportOf(await commands.summary())).toMatchObject({ sheet: title, refreshed: false });
    expect(partsOf(workbook)).toHaveLength(1);
  });
});
