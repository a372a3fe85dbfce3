import { kpiHeadings, refusalOf, reportOf, sheetNamed, sitDown, fill, workbookOf } from '../onWorkbook';
import { wordsOn } from '../template/templateBook';

type Rows = readonly (readonly (string | number)[])[];

const tables: Readonly<Record<string, readonly [Rows, string]>> = {
  KPIs: [
    [
      [...kpiHeadings],
      ['1', 'Rent collected', '98%', '97%', 'Amber'],
      ['2', 'Homes let', '90%', '95%', 'Green'],
    ],
    'Homes let',
  ],
  Risks: [
    [
      ['Code', 'Risk title', 'Likelihood', 'Impact', 'Score', 'Rating'],
      ['PK 001', 'Trees fall on paths', 'Possible', 'Major', 12, 'Amber'],
    ],
    'Trees fall on paths',
  ],
  Budgets: [
    [
      [
        'Service',
        'Local risk budget',
        'Local risk projected',
        'Central risk budget',
        'Central risk projected',
      ],
      ['Waste', 100, 110, 20, 20],
      ['Streets', 200, 200, 30, 25],
    ],
    'Streets',
  ],
  Actions: [
    [
      ['Action', 'Due date', 'Owner', 'Status'],
      ['Open the new day centre', 'Q4', 'Ann', 'In progress'],
      ['Renew the carers strategy', 'Q2', 'Ben', 'Complete'],
    ],
    'Open the new day centre',
  ],
};

test.each(Object.entries(tables))('%s alone make a summary', async (name, [rows, words]) => {
  const { commands, workbook } = await sitDown(workbookOf(rows, name));
  const report = reportOf(await commands.summary());
  expect(report).toMatchObject({ sheet: 'Summary', pages: 1, overflow: [] });
  expect(wordsOn(workbook, 'Summary')).toContain(words);
  expect(sheetNamed(workbook, 'Summary').page.rowBreaks).toEqual([]);
});

test('all of them make one, which is refreshed though another of their sheets stands open', async () => {
  const [[first, [rows]] = ['', [[], '']] as const, ...others] = Object.entries(tables);
  const file = workbookOf(rows, first);
  for (const [name, [more]] of others) fill(file.workbook.addSheet(name), more);
  const { commands, workbook } = await sitDown(file);
  expect(reportOf(await commands.summary())).toMatchObject({ sheet: 'Summary', refreshed: false });
  for (const [, words] of Object.values(tables)) expect(wordsOn(workbook, 'Summary')).toContain(words);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Actions').activate();
    await context.sync();
  });
  expect(reportOf(await commands.summary())).toMatchObject({ sheet: 'Summary', refreshed: true });
  expect(reportOf(await commands.previewSummary()).plans).toEqual([{ sheet: 'KPIs', plan: '' }]);
});

test('a sheet may be named whose table is to go first', async () => {
  const file = workbookOf(tables.KPIs?.[0] ?? [], 'Homes');
  fill(file.workbook.addSheet('Parks'), [[...kpiHeadings], ['1', 'Parks open', '98%', '97%', 'Amber']]);
  const { commands, workbook } = await sitDown(file);
  reportOf(await commands.summary({ sheet: 'Parks' }));
  expect(wordsOn(workbook, 'Summary')).toContain('Parks open');
  expect(wordsOn(workbook, 'Summary')).not.toContain('Homes let');
});

test('a workbook with none of them is refused, and what may be a text is asked about', async () => {
  const ledger = [
    ['Period', 'Cost centre', 'Account', 'Description', 'Amount'],
    ['2026-04', 'HS100', '4000', 'Salaries', 1200.5],
    ['2026-05', 'HS200', '4000', 'Salaries', 1300],
  ];
  const alone = await sitDown(workbookOf(ledger, 'Ledger'));
  expect(refusalOf(await alone.commands.summary())).toMatchObject({
    code: 'no-plan-text',
    message: expect.stringMatching(/neither its texts.* nor KPIs, actions, risks or budgets/),
  });
  const lines = [['Our aims and objectives are...'], ['Safe homes'], ['Warm homes']];
  const notes = await sitDown(workbookOf(lines, 'Notes'));
  expect(refusalOf(await notes.commands.summary()).message).toContain(
    'Do the lines at Notes!A1:A3 belong to a plan?',
  );
  const plan = await sitDown(workbookOf(lines, 'Plan'));
  reportOf(await plan.commands.summary());
  expect(wordsOn(plan.workbook, 'Summary')).toContain('Warm homes');
});

test('beside a plan’s tables what may be a text is a finding, once', async () => {
  const file = workbookOf(tables.KPIs?.[0] ?? [], 'KPIs');
  const lines = [
    'Our aims and objectives are...',
    'Homes that are safe',
    'Homes that are warm',
    'Rents that are fair',
    'Flats for the young',
  ];
  fill(
    file.workbook.addSheet('Notes'),
    lines.map((line) => [line]),
  );
  const { commands } = await sitDown(file);
  const { findings } = reportOf(await commands.summary());
  expect(findings.filter(({ cell }) => cell.startsWith('Notes'))).toMatchObject([
    { code: 'text-unsure', cell: 'Notes!A1' },
  ]);
});
