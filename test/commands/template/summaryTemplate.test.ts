import {
  fill,
  openSample,
  sampleIn,
  refusalOf,
  reportOf,
  sheetNamed,
  sitDown,
  workbookOf,
} from '../onWorkbook';
import { addRow, edit, rowWith, wordsOn } from './templateBook';

const plan2030: (string | number)[][] = [
  ['Business Plan 2025-30'],
  ['Section', 'Heading', 'Text'],
  ['aims', 'Homes', 'Every tenant lives in a warm home.'],
  ['priorities', '', 'Repair the oldest blocks first.'],
  ['people', '', 'Train forty apprentices.'],
  ['property', '', 'Leave the depot by 2028.'],
  ['equality', '', 'Publish the pay gap each year.'],
  ['dependencies', '', 'The new ledger of the Chamberlain.'],
  ['this year we will', '', 'Open the second hub.'],
  ['last year we', '', 'Opened the first hub.'],
];

/** A plan of several years with some of its tables. */
function several() {
  const file = workbookOf(plan2030, 'Plan');
  fill(file.workbook.addSheet('Plan details'), [
    ['Setting', 'Value'],
    ['Plan year', '2025-30'],
    ['Reporting year', '2026/27'],
  ]);
  fill(file.workbook.addSheet('Savings'), [
    ['Saving', 'Service', 'Target £000', 'Delivered £000', 'Unidentified £000'],
    ['Fleet contract', 'Leisure', 200, 100, 80],
  ]);
  fill(file.workbook.addSheet('Actions'), [
    ['Plan', 'Due', 'Owner'],
    ['Move the archive', 'Q2 2026/27', 'J Smith'],
    ['Let the ground floor', 'Q3 2026/27', 'P Patel'],
    ['Replace the boilers', 'Q4 2026/27', 'R Green'],
  ]);
  return file;
}

/** A desk with the plan and a template of a preset. */
async function withTemplate(file = several(), preset?: string) {
  const desk = await sitDown(file);
  reportOf(await desk.commands.addTable({ kind: 'template', ...(preset !== undefined && { preset }) }));
  const made = async () => {
    const report = reportOf(await desk.commands.summary());
    return { ...report, words: wordsOn(desk.workbook, report.sheet) };
  };
  return { ...desk, made };
}

describe('a template filled with a preset', () => {
  test('that of several years is taken for a plan of several years, and says its years', async () => {
    const { made, workbook } = await withTemplate();
    const { words, pages, findings } = await made();
    expect(pages).toBe(1);
    for (const title of [
      'Our priorities for 2025-30',
      'What we will do in 2026/27',
      'What we did in 2025/26',
      'Our people',
      'Our property',
      'Equality, diversity and inclusion',
      'What we depend on',
      'Milestones in 2026/27',
      'Savings (£000)',
    ])
      expect(words).toContain(title);
    expect(words).toContain('Fleet contract');
    expect(findings.filter(({ code }) => code.startsWith('template-'))).toEqual([]);
    expect(sheetNamed(workbook, 'Template').tables).toHaveLength(1);
  });

  test('that of 2022/23 changes nothing of the published summary but the titles it gives', async () => {
    const before = await sitDown(openSample());
    const { sheet } = reportOf(await before.commands.summary());
    const usual = wordsOn(before.workbook, sheet);
    const { made } = await withTemplate(openSample());
    const { words, findings } = await made();
    const titles = (of: readonly string[], others: readonly string[]) =>
      of.filter((word) => !others.includes(word));
    expect(titles(words, usual)).toEqual([
      'Our major workstreams this year will be...',
      'From strategies currently under review:',
      'Where our money comes from (£000)',
      'Where our money is spent (£000)',
      'Budget vs Actual (£000)',
    ]);
    expect(titles(usual, words)).toHaveLength(5);
    expect(words).toContain('In 2022/23 we will:');
    expect(words).toHaveLength(usual.length);
    expect(findings.filter(({ code }) => /template/.test(code))).toEqual([]);
  });

  test.each([
    ['2018–21', '2018-21'],
    ['2019/20', '2018-21'],
    ['2022-23', '2022/23'],
    ['plain', 'Several years'],
    ['2026 to 2031', 'Several years'],
  ])('“%s” means %s', async (asked, preset) => {
    const { commands } = await sitDown(several());
    expect(reportOf(await commands.addTable({ kind: 'template', preset: asked })).preset).toBe(preset);
  });

  test('an unknown preset is refused with the known ones; a second template too', async () => {
    const { commands } = await withTemplate();
    expect(refusalOf(await commands.addTable({ kind: 'template' }))).toMatchObject({
      code: 'two-templates',
      message: expect.stringContaining('“Template”'),
    });
    expect(refusalOf(await commands.addTable({ kind: 'kpis', preset: '2022/23' })).code).toBe(
      'no-such-preset',
    );
    const other = await sitDown(several());
    expect(refusalOf(await other.commands.addTable({ kind: 'template', preset: '1999' })).message).toContain(
      '2018-21, 2022/23, Several years',
    );
  });

  test('where the years do not say which, a note says what was taken and why', async () => {
    const { commands } = await sitDown(
      workbookOf(
        [
          ['Section', 'Text'],
          ['aims', 'People are safe.'],
        ],
        'Plan',
      ),
    );
    const { preset, findings } = reportOf(await commands.addTable({ kind: 'template' }));
    expect(preset).toBe('Several years');
    expect(findings.map(({ code }) => code)).toEqual(['preset-chosen']);
  });
});

describe('columns that no row fills', () => {
  /** The plan with actions of which none has an owner. */
  const unowned = () => {
    const file = several();
    const actions = sheetNamed(file.workbook, 'Actions');
    for (const row of [1, 2, 3]) actions.setCell(row, 2, { value: null });
    return file;
  };

  test('are left out where the preset names them', async () => {
    expect((await (await withTemplate()).made()).words).toContain('Owner');
    const { words } = await (await withTemplate(unowned())).made();
    expect(words).not.toContain('Owner');
    expect(words).toEqual(expect.arrayContaining(['Plan', 'Due', 'Move the archive']));
  });

  test('stand empty where officers have written the columns themselves', async () => {
    const { made, workbook } = await withTemplate(unowned());
    edit(workbook, 'actions', { Columns: 'Plan, Owner, Due' });
    expect((await made()).words).toContain('Owner');
  });

  test('are left out where there is no template', async () => {
    const { commands, workbook } = await sitDown(
      workbookOf(
        [
          ['Business Plan 2026/27'],
          ['Section', 'Heading', 'Text'],
          ['aims', 'Homes', 'Every tenant lives in a warm home.'],
          ['this year we will', '', 'Open the second hub.'],
        ],
        'Plan',
      ),
    );
    fill(workbook.addSheet('Actions'), [
      ['Plan', 'Due', 'Owner'],
      ['Move the archive', '', 'J Smith'],
      ['Let the ground floor', '', 'P Patel'],
      ['Replace the boilers', '', 'R Green'],
    ]);
    const { sheet } = reportOf(await commands.summary());
    const words = wordsOn(workbook, sheet);
    expect(words).toContain('Move the archive');
    expect(words).not.toContain('Due');
  });
});

describe('editing the table alone', () => {
  test('a section is added: of text, and of a table', async () => {
    const { made, workbook } = await withTemplate();
    addRow(workbook, {
      Section: 'climate',
      Title: 'Our carbon in {year}',
      Page: 1,
      Order: 65,
      Paper: 'Summary',
    });
    addRow(workbook, {
      Section: 'complaints',
      Page: 2,
      Order: 125,
      Source: 'Plans and actions',
      Columns: 'Owner; Plan = What',
    });
    const plan = sheetNamed(workbook, 'Plan');
    plan.setCell(10, 0, { value: 'Climate' });
    plan.setCell(10, 2, { value: 'Halve the gas bill.' });
    const { words } = await made();
    expect(words).toContain('Our carbon in 2026/27');
    expect(words).toContain('Halve the gas bill.');
    expect(words).toEqual(expect.arrayContaining(['complaints', 'Owner', 'What']));
  });

  test('a section is renamed, with the words of its year', async () => {
    const { made, workbook } = await withTemplate();
    edit(workbook, 'aims', { Title: 'What we are here for in {year}' });
    const { words } = await made();
    expect(words).toContain('What we are here for in 2026/27');
    expect(words).not.toContain('Our purpose and aims');
    expect(words).toContain('Every tenant lives in a warm home.');
  });

  test('a section is moved within its page and to the other page', async () => {
    const { made, workbook } = await withTemplate();
    const first = await made();
    const before = rowWith(workbook, first.sheet, 'What we depend on');
    edit(workbook, 'dependencies', { Order: 5 });
    edit(workbook, 'people', { Page: 2 });
    const { sheet } = await made();
    expect(rowWith(workbook, sheet, 'What we depend on')).toBeLessThan(before);
    const second = rowWith(workbook, sheet, 'Our people');
    expect(second).toBeGreaterThan(rowWith(workbook, sheet, 'Our property'));
  });

  /** The page is turned where the template says if that costs no more than half a point of type. */
  const roomy = { name: 'Calibri', size: 12 };

  test('a table across the page moves to the first page', async () => {
    const { made, workbook } = await withTemplate(sampleIn(roomy), '2022/23');
    edit(workbook, 'kpis', { Page: 1 });
    edit(workbook, "what's changed", { Page: 2 });
    const { sheet, overflow } = await made();
    expect(overflow).toEqual([]);
    expect(rowWith(workbook, sheet, 'Key Performance Indicators')).toBeLessThan(
      rowWith(workbook, sheet, "What's changed since last year..."),
    );
  });

  test('a section is switched off, and its words are not folded into another', async () => {
    const { made, workbook } = await withTemplate();
    edit(workbook, 'people', { Shown: 'No' });
    const { words, findings } = await made();
    expect(words).not.toContain('Our people');
    expect(words).not.toContain('Train forty apprentices.');
    expect(findings.filter(({ code }) => /template/.test(code))).toEqual([]);
  });

  test('most lines: so many are shown, and how many there are is said', async () => {
    const { made, workbook } = await withTemplate();
    edit(workbook, 'actions', { 'Most lines': 2 });
    const { words, findings } = await made();
    expect(words).toContain('Let the ground floor');
    expect(words).not.toContain('Replace the boilers');
    expect(findings.find(({ code }) => code === 'lines-left-out')?.message).toBe(
      '“Milestones in 2026/27” shows 2 of 3 lines, as the template says.',
    );
  });
});

describe('headings of a text that the template does not have', () => {
  test.each([
    'Equality objectives',
    'Vision for our estates',
    'Key projects abroad',
    'Commitments of others',
  ])('“%s” is a section of its own, after the one before it, and one finding says so', async (heading) => {
    const file = several();
    fill(sheetNamed(file.workbook, 'Plan'), [[heading, '', 'Words that stand alone.']], 10);
    const { made } = await withTemplate(file);
    const { words, findings } = await made();
    expect(words).toContain(heading);
    expect(words.filter((word) => word === 'Words that stand alone.')).toHaveLength(1);
    expect(findings.filter(({ code }) => code === 'section-not-in-template')).toEqual([
      expect.objectContaining({ cell: 'Plan!A11', message: expect.stringContaining(`“${heading}”`) }),
    ]);
  });
});

describe('a template that cannot be followed', () => {
  test('without sections: refused in words', async () => {
    const file = several();
    fill(file.workbook.addSheet('Template'), [
      ['Section', 'Title', 'Page', 'Order', 'Shown', 'Source', 'Columns', 'Most lines'],
      ['', 'Our aims', 1, 10, 'Yes', 'Text', '', ''],
    ]);
    const { commands } = await sitDown(file);
    expect(refusalOf(await commands.summary())).toMatchObject({
      code: 'template-empty',
      message: expect.stringContaining('Template!A1 names no section'),
    });
  });

  test('two of them: refused, with both places', async () => {
    const { commands, workbook } = await withTemplate();
    fill(workbook.addSheet('Old template'), [
      ['Section', 'Title', 'Page', 'Order', 'Shown', 'Source'],
      ['aims', 'Our aims', 1, 10, 'Yes', 'Text'],
      ['people', 'Our people', 1, 20, 'Yes', 'Text'],
    ]);
    const { code, message } = refusalOf(await commands.summary());
    expect(code).toBe('two-templates');
    expect(message).toContain('Template!A1');
    expect(message).toContain("'Old template'!A1");
  });

  test('all of it switched off: refused', async () => {
    const { commands, workbook } = await withTemplate();
    const sheet = sheetNamed(workbook, 'Template');
    for (let row = 1; row < (sheet.usedArea()?.rows ?? 0); row += 1) sheet.setCell(row, 4, { value: 'No' });
    expect(refusalOf(await commands.summary()).code).toBe('template-all-off');
  });

  test.each<[Record<string, string | number>, string, RegExp, string]>([
    [
      { Source: 'Spreadsheet' },
      'template-source-unknown',
      /Choose one of Text, Heading, .* or /,
      'Template!F',
    ],
    [
      { Source: 'KPIs', Columns: 'KPI, Mood' },
      'template-column-unknown',
      /no column “Mood”\. It can show .*RAG/,
      'Template!G',
    ],
    [{ Columns: 'KPI' }, 'template-column-unknown', /shows text, which has none/, 'Template!G'],
    [{ Page: 3 }, 'template-cell-unread', /“3” .*pages 1 and 2/, 'Template!C'],
    [{ Order: 'first' }, 'template-cell-unread', /“first” .*a number is expected/, 'Template!D'],
    [{ 'Most lines': 0 }, 'template-cell-unread', /“0” .*whole number of 1 or more/, 'Template!H'],
    [{ 'Most lines': -4 }, 'template-cell-unread', /“-4” .*whole number/, 'Template!H'],
    [{ Shown: 'perhaps' }, 'template-cell-unread', /“perhaps” .*Yes or No/, 'Template!E'],
    [{ Paper: 'Poster' }, 'template-cell-unread', /“Poster” .*Summary or Report/, 'Template!I'],
  ])('%j is told once, with what is expected: %s', async (values, code, message, cell) => {
    const { made, workbook } = await withTemplate();
    edit(workbook, 'people', values);
    const { findings } = await made();
    const told = findings.filter((one) => one.code.startsWith('template-'));
    expect(told).toEqual([expect.objectContaining({ code, message: expect.stringMatching(message) })]);
    expect(told[0]?.cell).toMatch(new RegExp(`^${cell}\\d+$`));
  });

  test('the same section twice: the first counts', async () => {
    const { made, workbook } = await withTemplate();
    addRow(workbook, { Section: 'People', Title: 'Our staff', Paper: 'Summary' });
    const { words, findings } = await made();
    expect(words).toContain('Our people');
    expect(words).not.toContain('Our staff');
    expect(findings.filter(({ code }) => code === 'template-section-twice')).toHaveLength(1);
  });

  test('most lines of money are left aside: a total is of all lines', async () => {
    const { made, workbook } = await withTemplate(openSample(), '2022/23');
    edit(workbook, 'budgets', { 'Most lines': 2 });
    const { findings } = await made();
    expect(findings.find(({ code }) => code === 'template-cell-unread')?.message).toContain(
      'total is of all lines',
    );
  });
});

test('a template is read in the three round trips of the rest, and costs no other', async () => {
  const { roundTrips, commands } = await withTemplate();
  expect(await roundTrips(async () => reportOf(await commands.previewSummary()))).toBeLessThanOrEqual(3);
  const without = await sitDown(several());
  const trips = await without.roundTrips(async () => reportOf(await without.commands.summary()));
  expect(await roundTrips(async () => reportOf(await commands.summary()))).toBeLessThanOrEqual(trips);
});
