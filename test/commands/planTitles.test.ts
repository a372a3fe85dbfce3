import { yearAfter } from '../../src/words/planYears';
import { openFile } from '../../src/workbench/file/openFile';
import { readFile } from '../../src/xlsx/readFile';
import { fill, refusalOf, reportOf, sheetNamed, sitDown } from './onWorkbook';
import { titledWorkbook, titles } from './planTitles';

const textsOf = (sheet: ReturnType<typeof sheetNamed>): string =>
  [...sheet.cells].flatMap(([, cells]) => [...cells].map(([, { value }]) => String(value))).join('\n');

describe.each(titles)('the plan “$title”', (plan) => {
  const { period, year, months } = plan;
  const sit = () => sitDown(titledWorkbook(plan));

  test('is read by every command that changes nothing, with its period and its year', async () => {
    const desk = await sit();
    const { commands, file } = desk;
    let quarter = '';
    const trips = await desk.roundTrips(async () => {
      ({ quarter } = reportOf(await commands.check()));
    });
    expect([quarter, trips <= 3]).toEqual([plan.quarter, true]);
    expect(reportOf(await commands.due())).toMatchObject({ planYear: period, reportingYear: year });
    expect(reportOf(await commands.previewThread())).toMatchObject({ planYear: period, reportingYear: year });
    reportOf(await commands.previewSummary());
    reportOf(await commands.previewQuarterly());
    reportOf(await commands.risks());
    const tied = reportOf(await commands.tieOut());
    const claimed = tied.claims.find(({ kind }) => kind === 'year');
    expect(claimed?.how).toMatch(year === '2027/28' ? /names/ : new RegExp(`a year of the plan.*${period}`));
    const overview = await sitDown(titledWorkbook(plan));
    const bytes = file.save();
    const seen = reportOf(
      await overview.commands.overview({ files: [{ name: 'a.xlsx', read: async () => bytes }] }),
    );
    expect(seen.departments[0]).toMatchObject({ planYear: period, reportingYear: year });
  });

  test('the summary and the report say its years and months', async () => {
    const { commands, workbook } = await sit();
    const { sheet, findings } = reportOf(await commands.summary());
    expect(sheet).toBe(`Summary ${year}`.replace('/', '-'));
    const words = textsOf(sheetNamed(workbook, sheet));
    expect(words).toContain(`Business Plan ${period}: ${year}`);
    expect(words).toContain(`In ${year} we will`);
    expect(words).toContain(`In ${yearAfter(year, -1)} we`);
    expect(findings.filter(({ code }) => code === 'other-year')).toEqual([]);
    const report = reportOf(await commands.quarterly());
    const said = report.sheets.map((name) => textsOf(sheetNamed(workbook, name))).join('\n');
    expect(said).toContain(`(${months}) against the ${period}`);
  });

  test('its reporting year rolls, its period does not', async () => {
    const { commands, workbook } = await sit();
    const report = reportOf(await commands.rollForward());
    const next = yearAfter(year) ?? '';
    expect(report).toMatchObject({ from: year, to: next, planYear: period });
    expect(report.findings.filter(({ code }) => code !== 'to-fill-in' && code !== 'year-in-text')).toEqual(
      [],
    );
    const title = String(sheetNamed(workbook, 'Plan').value(0, 0));
    expect(title.replace(yearAfter(year) ?? '', year)).toBe(plan.title);
    expect(reportOf(await commands.due({ quarter: 'Q1' }))).toMatchObject({
      planYear: period,
      reportingYear: next,
    });
    expect(
      reportOf(await commands.check({ quarter: 'Q1' })).rows.every(({ measure }) => measure === ''),
    ).toBe(true);
  });

  test('the next quarter opens, and the plan of a year later is compared with it', async () => {
    const { commands, file } = await sit();
    const earlier = readFile(file.save());
    reportOf(await commands.nextQuarter());
    const later = await sitDown(openFile(file.save()));
    reportOf(await later.commands.rollForward());
    const { from, to } = reportOf(await later.commands.changes({ previous: earlier }));
    expect([from, to]).toEqual([year, yearAfter(year)]);
  });
});

describe('a plan of several years whose year nobody names', () => {
  const plan = { title: 'Draft High-Level Business Plan 2026 - 2031', kpiSheet: 'KPIs' };

  test('is asked for before it rolls; then it rolls from the year that it was rolled to', async () => {
    const { commands, workbook } = await sitDown(titledWorkbook(plan));
    expect(refusalOf(await commands.rollForward())).toMatchObject({
      code: 'which-year-ends',
      message:
        'The plan is of 2026-31, and nothing says which of its years ends. Set “Reporting year” in Plan details, or name it with --set reportingYear=2026/27, and roll forward again.',
    });
    const first = reportOf(await commands.rollForward({ details: { reportingYear: '2027/28' } }));
    expect([first.from, first.to]).toEqual(['2027/28', '2028/29']);
    expect(
      first.findings.some(({ message }) => /Set “Reporting year” in Plan details to 2028\/29/.test(message)),
    ).toBe(true);
    expect(refusalOf(await commands.rollForward()).code).toBe('already-rolled');
    fill(sheetNamed(workbook, 'KPIs'), [['87%']], 2, 3);
    const second = reportOf(await commands.rollForward());
    expect([second.from, second.to]).toEqual(['2028/29', '2029/30']);
  });

  test('no quarter of it gets a year', async () => {
    const { commands, workbook } = await sitDown(titledWorkbook(plan));
    expect(reportOf(await commands.due({ quarter: 'Q2' }))).toMatchObject({
      planYear: '2026-31',
      reportingYear: '',
    });
    const report = reportOf(await commands.quarterly({ quarter: 'Q2' }));
    const said = report.sheets.map((name) => textsOf(sheetNamed(workbook, name))).join('\n');
    expect(said).toContain('(July to September) against the 2026-31');
  });
});

describe('the end of the period', () => {
  const settings = [
    ['Plan period', '2025-30'],
    ['Reporting year', '2029/30'],
  ] as const;

  test('is said, and the next period is asked for', async () => {
    const { commands } = await sitDown(
      titledWorkbook({ title: 'Business Plan', kpiSheet: 'KPIs', settings }),
    );
    const { code, message } = refusalOf(await commands.rollForward());
    expect(code).toBe('plan-period-ends');
    expect(message).toBe(
      '2029/30 is the last year of the plan 2025-30. Which years is the next plan of? Set its “Plan period” in Plan details, or name it with --set planYear=2030-35, and roll forward again.',
    );
  });

  test('with the next period, the plan rolls into its first year', async () => {
    const { commands, workbook } = await sitDown(
      titledWorkbook({ title: 'Business Plan 2025-30', kpiSheet: 'KPIs', settings }),
    );
    const report = reportOf(await commands.rollForward({ details: { planYear: '2030-35' } }));
    expect(report).toMatchObject({ from: '2029/30', to: '2030/31', planYear: '2030-35' });
    const details = sheetNamed(workbook, 'Plan details');
    expect([details.value(1, 1), details.value(2, 1)]).toEqual(['2030-35', '2030/31']);
  });
});

describe('years that do not go together are refused in words', () => {
  test.each([
    [
      ['Plan period', '2025-30'],
      ['Reporting year', '2031/32'],
      /2031\/32 is outside the plan period 2025-30/,
    ],
    [['Plan year', '2025/26'], ['Reporting year', '2026/27'], /2026\/27 is not the plan year 2025\/26/],
    [['Plan period', '2030-25'], ['Department', 'Housing'], /“2030-25” ends before it begins/],
    [['Plan period', '2025-30'], ['Reporting year', '2026-28'], /is not a reporting year/],
  ] as const)('%j and %j', async (one, other, words) => {
    const { commands } = await sitDown(
      titledWorkbook({ title: 'Plan', kpiSheet: 'KPIs Q2', settings: [one, other] }),
    );
    for (const outcome of [
      await commands.summary(),
      await commands.quarterly(),
      await commands.due(),
      await commands.nextQuarter(),
      await commands.rollForward(),
      await commands.previewThread(),
      await commands.tieOut(),
    ])
      expect(refusalOf(outcome)).toMatchObject({
        code: 'years-disagree',
        message: expect.stringMatching(words),
      });
    expect(reportOf(await commands.check()).findings).toContainEqual(
      expect.objectContaining({ code: 'years-disagree', severity: 'error' }),
    );
  });
});
