import kpis from '../../fixtures/published/kpis-q1-2017.json';
import { publishedDetails } from '../../plan/jobs/report/published';
import type { QuarterlyReportMade } from '../../../src/commands/quarterly/report';
import {
  kpiHeadings,
  manyKpis,
  openSample,
  fill,
  refusalOf,
  reportOf,
  sheetNamed,
  sitDown,
  workbookOf,
  type Desk,
} from '../onWorkbook';
import { deleteRows } from '../../workbench/host/hands/rows';
import { openPublished, textsOn } from '../publishedTables';

const request = { quarter: 'Q1', details: publishedDetails } as const;
const sheets = ['Q1 report', 'Q1 Appendix 1', 'Q1 Appendix 2', 'Q1 Appendix 3'];

describe('the published Quarter 1 report', () => {
  let desk: Desk;
  let made: QuarterlyReportMade;
  beforeEach(async () => {
    desk = await sitDown(openPublished());
    made = reportOf(await desk.commands.quarterly(request));
  });

  test('stands on four sheets, and the report is opened', () => {
    expect(made).toMatchObject({ quarter: 'Q1', sheets, refreshed: [], complete: true, blocked: false });
    expect(made.counts).toEqual({ Green: 17, Amber: 2, Red: 1, 'N/A': 21 });
    expect(desk.workbook.activeSheet.name).toBe('Q1 report');
  });

  test('holds cover, sentences and commentary in the published words', () => {
    const texts = textsOn(desk, 'Q1 report');
    expect(texts).toEqual(
      expect.arrayContaining([
        "Community and Children's Services Committee",
        '08/09/2017',
        'Public',
        'For Information',
      ]),
    );
    for (const bullet of kpis.summaryBullets) expect(texts).toContain(`• ${bullet}`);
    for (const { title, sentence, reasons, actions } of kpis.commentary)
      expect(texts.slice(texts.indexOf(title))).toEqual(
        expect.arrayContaining([title, sentence, reasons, actions]),
      );
    const places = kpis.commentary.map(({ title }) => texts.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('counts are numbers, and the percentage of those reported is one', () => {
    const sheet = sheetNamed(desk.workbook, 'Q1 report');
    const used = sheet.usedArea();
    const row =
      Array.from({ length: used?.rows ?? 0 }, (_, at) => at).find((at) => sheet.value(at, 0) === 'Green') ??
      -1;
    expect([sheet.value(row, 3), sheet.value(row, 4)]).toEqual([17, 0.85]);
  });

  test('leaves out what no risk of the register says, names it once, and has a key as wide as its words', async () => {
    const own = await sitDown(openSample());
    reportOf(await own.commands.quarterly({ quarter: 'Q1' }));
    const texts = textsOn(own, 'Q1 Appendix 2');
    expect(texts.filter((text) => /Actions Assessment|Risk Trend/.test(text))).toEqual([
      'Not recorded: Actions Assessment, Risk Trend.',
      expect.stringMatching(/^Actions Assessment – /),
    ]);
    const sheet = sheetNamed(own.workbook, 'Q1 Appendix 2');
    const keys = [...sheet.cells.values()].flatMap((cells) =>
      [...cells].filter(([, { value }]) => /^(?:Red|Amber|Green) \d+ to \d+$/.test(String(value))),
    );
    expect(keys.map(([column]) => sheet.columnWidth(column) < 150)).toEqual([true, true, true]);
    // One line of 8.5 points, and some air.
    const rows = [...sheet.cells].filter(([, cells]) => cells.get(1)?.value === 'Lone Working');
    expect(rows.map(([row]) => sheet.rowHeight(row))).toEqual([16]);
  });

  test('repeats title and headings on every page of the appendices', () => {
    for (const name of sheets.slice(1)) {
      const { page } = sheetNamed(desk.workbook, name);
      expect([page.printTitleRows, page.orientation]).toEqual(['$1:$2', 'Landscape']);
    }
    expect(sheetNamed(desk.workbook, 'Q1 report').page.orientation).toBe('Portrait');
  });

  test('is no table of the plan: everything is recognised and counted as before', async () => {
    const before = reportOf(await (await sitDown(openPublished())).commands.listTables()).tables.length;
    const desk2 = await sitDown(openPublished());
    reportOf(await desk2.commands.quarterly(request));
    expect(reportOf(await desk2.commands.listTables()).tables).toHaveLength(before);
    expect(reportOf(await desk2.commands.quarterly(request)).counts).toEqual(made.counts);
  });

  test('made again it is refreshed in its place with what has changed', async () => {
    sheetNamed(desk.workbook, 'Commentary').setCell(1, 3, { value: 'The hubs were open again.' });
    const again = reportOf(await desk.commands.quarterly(request));
    expect([again.sheets, again.refreshed]).toEqual([sheets, sheets]);
    expect(textsOn(desk, 'Q1 report')).toContain('The hubs were open again.');
    expect(textsOn(desk, 'Q1 report')).not.toContain(kpis.commentary[0]?.reasons);
    reportOf(await desk.commands.restore());
    expect(textsOn(desk, 'Q1 report')).toContain(kpis.commentary[0]?.reasons);
  });

  test('a sheet that someone wrote on stays, and a new one is made beside it', async () => {
    sheetNamed(desk.workbook, 'Q1 report').setCell(3, 0, { value: 'My own subject' });
    const again = reportOf(await desk.commands.quarterly(request));
    expect(again.sheets).toEqual(['Q1 report (2)', ...sheets.slice(1)]);
    expect(again.findings.map(({ code }) => code)).toContain('sheet-left');
    expect(textsOn(desk, 'Q1 report')).toContain('My own subject');
  });

  test('another quarter or year has sheets of its own', async () => {
    const other = { ...request, details: { ...publishedDetails, planYear: '2018/19' } };
    expect(reportOf(await desk.commands.quarterly(other)).refreshed).toEqual([]);
  });

  test('Restore takes all its sheets away', async () => {
    reportOf(await desk.commands.restore());
    expect(desk.workbook.sheets.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['Q1 report']));
    expect(desk.workbook.sheets).toHaveLength(7);
  });
});

test('refreshed after a KPI has gone, it has the colours of one that is made anew', async () => {
  const rows = [
    kpiHeadings,
    ['1', 'Ferries on time', '80%', '85%', 'Green'],
    ['2', 'Calls answered in time', '90%', '91%', 'Green'],
    ['3', 'Moorings let in time', '70%', '71%', 'Green'],
  ];
  const coloursAfter = async (makeFirst: boolean) => {
    const { commands, workbook } = await sitDown(workbookOf(rows));
    const make = () => commands.quarterly({ quarter: 'Q1' });
    if (makeFirst) reportOf(await make());
    deleteRows(workbook, sheetNamed(workbook, 'KPIs'), 2);
    reportOf(await make());
    return sheetNamed(workbook, 'Q1 Appendix 1').conditionalFormats.map(({ areas, rule }) => ({
      areas,
      rule,
    }));
  };
  expect(await coloursAfter(true)).toEqual(await coloursAfter(false));
});

test('publication is blocked, where that is chosen, and nothing is written', async () => {
  const desk = await sitDown(openSample());
  const { code, message } = refusalOf(await desk.commands.quarterly({ ...request, blockIfIncomplete: true }));
  expect(code).toBe('publication-blocked');
  expect(message).toContain('1.5 (Red): reasons and actions; 1.2 (Amber)');
  const setting = { ...request, details: { ...publishedDetails, blockPublication: true } };
  expect(refusalOf(await desk.commands.quarterly(setting)).code).toBe('publication-blocked');
  expect(desk.workbook.sheets).toHaveLength(5);
  expect(reportOf(await desk.commands.quarterly(request))).toMatchObject({ complete: false, blocked: false });
});

test('before it is made the pane is told what it lacks; nothing is written', async () => {
  const desk = await sitDown(openSample());
  const preview = reportOf(await desk.commands.previewQuarterly({ quarter: 'Q1' }));
  expect(preview.cover.filter(({ missing }) => missing).map(({ setting }) => setting)).toContain('Report of');
  expect(preview.complete).toBe(false);
  expect(desk.workbook.sheets).toHaveLength(5);
});

test('text that begins with = or + is text on the report', async () => {
  const file = openPublished();
  fill(file.workbook.addSheet('Report text'), [
    ['Report section', 'Text'],
    ['Summary', '=1+1 is two'],
    ['Summary', '+44 20 7332 1063'],
  ]);
  const desk = await sitDown(file);
  reportOf(await desk.commands.quarterly(request));
  expect(textsOn(desk, 'Q1 report')).toEqual(expect.arrayContaining(['=1+1 is two', '+44 20 7332 1063']));
});

test.each([
  ['an empty workbook', [], {}, 'workbook-empty'],
  [
    'a workbook without KPIs',
    [
      ['Name', 'Hours'],
      ['A', 7],
    ],
    {},
    'no-kpi-table',
  ],
  ['a quarter without figures', manyKpis(3), { quarter: 'Q4' }, 'quarter-without-figures'],
] as const)('%s is refused with a sentence', async (_, rows, asked, code) => {
  const desk = await sitDown(workbookOf(rows));
  expect(refusalOf(await desk.commands.quarterly(asked))).toMatchObject({
    code,
    message: expect.stringMatching(/^[A-Z].*\.$/) as string,
  });
});

test('a workbook whose structure is protected is left as it is', async () => {
  const file = openPublished();
  file.workbook.structureProtected = true;
  const desk = await sitDown(file);
  expect(refusalOf(await desk.commands.quarterly(request)).code).toBe('structure-protected');
});

test('takes three round trips, five where it is refreshed, however many KPIs there are', async () => {
  const green = (count: number) =>
    manyKpis(count).map((cells) => cells.map((text) => (text === '76%' ? '84%' : text)));
  for (const rows of [10, 3_000]) {
    const desk = await sitDown(workbookOf(green(rows)));
    let made: QuarterlyReportMade | undefined;
    const make = async () => {
      made = reportOf(await desk.commands.quarterly({ quarter: 'Q1' }));
    };
    expect([await desk.roundTrips(make), await desk.roundTrips(make)]).toEqual([3, 5]);
    expect(made?.refreshed).toEqual(['Q1 report', 'Q1 Appendix 1']);
  }
});

test('more Red and Amber KPIs than a report can hold are refused before anything is written', async () => {
  const desk = await sitDown(workbookOf(manyKpis(900)));
  expect(refusalOf(await desk.commands.quarterly({ quarter: 'Q1' }))).toMatchObject({
    code: 'report-too-long',
    message: expect.stringContaining('300 Red and Amber KPIs') as string,
  });
  expect(desk.workbook.sheets).toHaveLength(1);
});
