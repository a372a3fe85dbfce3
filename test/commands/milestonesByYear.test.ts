import { fill, reportOf, sheetNamed, sitDown, workbookOf } from './onWorkbook';

type Rows = readonly (readonly (string | number)[])[];

const milestones: Rows = [
  ['Delivery plan'],
  ['Workstream', '2025/26 milestones', '2026/27 milestones', '2027/28 milestones', 'Lead', 'Status'],
  ['Libraries', 'Find a site', 'Open the hub', 'Review the hub', 'Ann', 'On track'],
  ['Housing', 'Adopt the strategy', 'Build 20 homes', '', 'Ben', 'Complete'],
  ['Parks', 'Plant 100 trees', '', 'Plant 300 trees', 'Cem', 'On track'],
];

const long: Rows = [
  ['Delivery plan'],
  ['Milestone', 'Year', 'Lead', 'Status'],
  ['Find a site', '2025/26', 'Ann', 'Complete'],
  ['Open the hub', '2026/27', 'Ann', 'On track'],
  ['Build 20 homes', '2026/27', 'Ben', 'On track'],
  ['Review the hub', '2027/28', 'Ann', 'Not started'],
];

const years = [
  ['Plan period', '2025-30'],
  ['Reporting year', '2026/27'],
] as const;

function bookOf(rows: Rows, details: readonly (readonly [string, string])[] = years) {
  const file = workbookOf(rows, 'Delivery');
  fill(file.workbook.addSheet('Details'), [['Plan details'], ['Setting', 'Value'], ...details]);
  return file;
}

const due = async (rows: Rows, request = {}, details: readonly (readonly [string, string])[] = years) => {
  const { commands } = await sitDown(bookOf(rows, details));
  const { actions, findings } = reportOf(await commands.due({ quarter: 'Q2', ...request }));
  return { actions: actions.map(({ text, due: when, state }) => [text, when, state]), findings };
};

test('milestones in columns for each year are due in the year that is reported', async () => {
  expect((await due(milestones)).actions).toEqual([
    ['Libraries: Open the hub', '2026/27', 'later'],
    ['Housing: Build 20 homes', '2026/27', 'done'],
  ]);
  expect((await due(milestones, { quarter: 'Q4' })).actions[0]).toEqual([
    'Libraries: Open the hub',
    '2026/27',
    'due this quarter',
  ]);
  const next = await due(milestones, { details: { reportingYear: '2027/28' } });
  expect(next.actions.map(([text]) => text)).toEqual(['Libraries: Review the hub', 'Parks: Plant 300 trees']);
});

test('a due date beside the milestones goes before their year', async () => {
  const dated = milestones.map((row, at) => [...row, ['', 'Due', 'Q2', '', ''][at] ?? '']);
  expect((await due(dated)).actions).toEqual([
    ['Libraries: Open the hub', 'Q2', 'due this quarter'],
    ['Housing: Build 20 homes', '2026/27', 'done'],
  ]);
});

test('years may stand below one heading', async () => {
  const grouped: Rows = [
    ['Delivery plan'],
    ['Workstream', 'Milestones', '', 'Lead', 'Status'],
    ['', '2025/26', '2026/27', '', ''],
    ['Libraries', 'Find a site', 'Open the hub', 'Ann', 'On track'],
    ['Housing', 'Adopt the strategy', 'Build 20 homes', 'Ben', 'On track'],
  ];
  expect((await due(grouped)).actions.map(([text]) => text)).toEqual([
    'Libraries: Open the hub',
    'Housing: Build 20 homes',
  ]);
});

test('a column “Year” says when milestones are due', async () => {
  expect((await due(long, { quarter: 'Q4' })).actions).toEqual([
    ['Find a site', '2025/26', 'done'],
    ['Open the hub', '2026/27', 'due this quarter'],
    ['Build 20 homes', '2026/27', 'due this quarter'],
    ['Review the hub', '2027/28', 'later'],
  ]);
});

test('without a reporting year it is asked once, and a year without a column is said', async () => {
  const unknown = await due(milestones, {}, [['Plan period', '2025-30']]);
  expect(unknown.actions).toEqual([]);
  expect(unknown.findings.filter(({ code }) => code === 'which-year').map(({ message }) => message)).toEqual([
    'There are milestones of 2025/26, 2026/27 and 2027/28. Which year is reported? Set “Reporting year” in Plan details. Until then none of them is listed.',
  ]);
  const later = await due(milestones, { details: { reportingYear: '2028/29' } });
  expect(later.findings.filter(({ code }) => code === 'no-column-of-year')).toHaveLength(1);
});

test('the summary shows those of the reporting year', async () => {
  const file = bookOf(milestones);
  fill(file.workbook.addSheet('Plan'), [
    ['Business Plan 2025-30'],
    ['Section', 'Heading', 'Text'],
    ['aims', 'Safe', 'People are safe'],
    ['this year we will', '', 'Open a library'],
  ]);
  const { commands, workbook } = await sitDown(file);
  const { sheet } = reportOf(await commands.summary());
  const words = [...sheetNamed(workbook, sheet).cells]
    .flatMap(([, cells]) => [...cells].map(([, { value }]) => String(value)))
    .join('\n');
  expect(words).toContain('Open the hub');
  expect(words).not.toContain('Review the hub');
});

test('a new year takes its own milestones, and loses none', async () => {
  const { commands, workbook } = await sitDown(bookOf(milestones));
  const report = reportOf(await commands.rollForward());
  expect(report.to).toBe('2027/28');
  const sheet = sheetNamed(workbook, 'Delivery');
  const now = milestones.map((row, at) => row.map((cell, column) => (at > 1 && column === 5 ? '' : cell)));
  expect(milestones.map((row, at) => row.map((_, column) => sheet.value(at, column) ?? ''))).toEqual(now);
  const { actions } = reportOf(await commands.due({ quarter: 'Q1' }));
  expect(actions.map(({ text, state }) => [text, state])).toEqual([
    ['Libraries: Review the hub', 'later'],
    ['Parks: Plant 300 trees', 'later'],
  ]);
  expect(report.findings.map(({ message }) => message)).toContain(
    'The milestones of 2027/28 on “Delivery” count now. Confirm them.',
  );
});
