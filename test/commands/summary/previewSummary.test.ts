import { openSample, reportOf, refusalOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

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
