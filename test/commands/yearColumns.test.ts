import { fill, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from './onWorkbook';

type Cell = string | number;

const settings = (pairs: readonly (readonly [string, string])[]): readonly (readonly Cell[])[] => [
  ['Plan details'],
  ['Setting', 'Value'],
  ...pairs,
];

/** A plan of several years whose KPIs have a target for each: the first missed in 2026/27, met in 2025/26. */
function bookOf(
  kpis: readonly (readonly Cell[])[],
  details: readonly (readonly [string, string])[] = [
    ['Plan period', '2025-30'],
    ['Reporting year', '2026/27'],
  ],
) {
  const file = workbookOf(kpis, 'KPIs');
  if (details.length > 0) fill(file.workbook.addSheet('Details'), settings(details));
  return file;
}

const targets: readonly (readonly Cell[])[] = [
  ['KPIs'],
  ['Ref', 'KPI', 'Baseline 2024/25', 'Target 2025/26', '2026/27 target', 'Target 27/28', 'Q1', 'Q2', 'RAG'],
  ['1.1', 'Tenants satisfied with repairs', '78%', '80%', '86%', '90%', '83%', '84%', 'Amber'],
  ['1.2', 'Complaints answered in time', '88%', '90%', '92%', '95%', '93%', '93%', 'Green'],
];

const checked = async (file: ReturnType<typeof bookOf>, request = {}) => {
  const { commands } = await sitDown(file);
  return reportOf(await commands.check(request));
};

const colours = ({ rows }: Awaited<ReturnType<typeof checked>>): string[] =>
  rows.map(({ target, rag }) => `${target} ${rag}`);

test('the target of the year that is reported is judged, and no other', async () => {
  expect(colours(await checked(bookOf(targets)))).toEqual(['86% Amber', '92% Green']);
  const first = await checked(bookOf(targets), { details: { reportingYear: '2025/26' } });
  expect(colours(first)).toEqual(['80% Green', '90% Green']);
  const third = await checked(bookOf(targets), { details: { reportingYear: '2027/28' } });
  expect(colours(third)).toEqual(['90% Amber', '95% Amber']);
});

test('without a reporting year there is one question, however many lists wait for it', async () => {
  const file = bookOf(targets, [['Plan period', '2025-30']]);
  fill(file.workbook.addSheet('More KPIs'), targets);
  const { rows, findings } = await checked(file);
  expect(rows.map(({ rag }) => rag)).toEqual(['N/A', 'N/A', 'N/A', 'N/A']);
  const asked = findings.filter(({ code }) => code === 'which-year');
  expect(asked).toHaveLength(1);
  expect(asked[0]?.message).toBe(
    'There are targets of 2025/26, 2026/27 and 2027/28. Which year is reported? Set “Reporting year” in Plan details. Until then nothing is judged by them.',
  );
});

test('a year without a column is said, and nothing is judged', async () => {
  const { rows, findings } = await checked(bookOf(targets), { details: { reportingYear: '2028/29' } });
  expect(rows.map(({ rag }) => rag)).toEqual(['N/A', 'N/A']);
  expect(rows[0]?.why).toContain('there is no target of 2028/29, only of 2025/26, 2026/27 and 2027/28');
  expect(findings.filter(({ code }) => code === 'no-column-of-year')).toHaveLength(1);
});

test('an empty target of the year is said of its row', async () => {
  const empty = targets.map((row, at) => (at === 2 ? row.map((cell, i) => (i === 4 ? '' : cell)) : row));
  const { rows, findings } = await checked(bookOf(empty));
  expect(rows.map(({ rag }) => rag)).toEqual(['N/A', 'Green']);
  expect(findings.some(({ cell }) => cell === 'KPIs!E3')).toBe(true);
});

test('years may stand below one heading', async () => {
  const kpis = [
    ['KPIs'],
    ['Ref', 'KPI', 'Baseline 2024/25', 'Targets', '', '', 'Actual', 'RAG'],
    ['', '', '', '25/26', '26/27', '27/28', '', ''],
    ['1.1', 'Tenants satisfied with repairs', '78%', '80%', '86%', '90%', '84%', 'Amber'],
    ['1.2', 'Complaints answered in time', '88%', '90%', '92%', '95%', '93%', 'Green'],
  ];
  expect(colours(await checked(bookOf(kpis)))).toEqual(['86% Amber', '92% Green']);
});

test('measures of each year go with the targets of their year', async () => {
  const kpis = [
    ['KPIs'],
    ['KPI', '2025/26 target', '2025/26 actual', '2026/27 target', '2026/27 actual', '2027/28 target', 'RAG'],
    ['Tenants satisfied with repairs', '80%', '79%', '86%', '84%', '90%', 'Amber'],
    ['Complaints answered in time', '90%', '91%', 'Maintain', '90%', '95%', 'Red'],
  ];
  const now = await checked(bookOf(kpis));
  expect(now.rows.map(({ target, measure, rag }) => [target, measure, rag])).toEqual([
    ['86%', '84%', 'Amber'],
    ['Maintain', '90%', 'Amber'],
  ]);
  const before = await checked(bookOf(kpis), { details: { reportingYear: '2025/26' } });
  expect(before.rows.map(({ target, measure }) => [target, measure])).toEqual([
    ['80%', '79%'],
    ['90%', '91%'],
  ]);
  const next = await checked(bookOf(kpis), { details: { reportingYear: '2027/28' } });
  expect(next.rows.map(({ rag }) => rag)).toEqual(['N/A', 'N/A']);
  expect(next.findings.find(({ code }) => code === 'no-column-of-year')?.message).toContain(
    'the measure of 2027/28',
  );
});

const quarters = (year: string, words = ''): string[] =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${quarter} ${year}${words}`);

test('profiles and measures of the quarters of several years are of the reported one', async () => {
  const kpis = [
    ['KPIs'],
    ['KPI', ...quarters('2025/26', ' target'), ...quarters('2026/27', ' target'), 'Actual', 'RAG'],
    ['Visits to libraries', 10, 20, 30, 40, 15, 30, 45, 60, 29, 'Amber'],
    ['Trees planted', 1, 2, 3, 4, 2, 4, 6, 8, 4, 'Green'],
  ];
  const request = { quarter: 'Q2' as const };
  expect(colours(await checked(bookOf(kpis), request))).toEqual(['30 Amber', '4 Green']);
  const measures = [
    ['KPIs'],
    ['KPI', 'Target', ...quarters('2025/26'), ...quarters('2026/27'), 'RAG'],
    ['Tenants satisfied with repairs', '86%', '80%', '81%', '82%', '83%', '84%', '85%', '', '', 'Amber'],
    ['Complaints answered in time', 'Improve', '90%', '90%', '90%', '94%', '93%', '95%', '', '', 'Green'],
  ];
  const { rows } = await checked(bookOf(measures), { quarter: 'Q1' });
  // Before its first quarter stands the last one of the year before.
  expect(rows.map(({ measure, rag }) => [measure, rag])).toEqual([
    ['84%', 'Amber'],
    ['93%', 'Amber'],
  ]);
});

const by = (years: readonly string[]): readonly (readonly Cell[])[] => [
  ['KPIs'],
  ['KPI', ...years.map((year) => `Target ${year}`), 'Actual', 'RAG'],
  ['Tenants satisfied with repairs', '80%', '86%', '90%', '84%', 'Amber'],
];

test('calendar years, academic years and years of the plan count where the plan says so', async () => {
  const calendar = await checked(bookOf(by(['2025', '2026', '2027']), [['Plan year', 'calendar year 2026']]));
  expect(colours(calendar)).toEqual(['86% Amber']);
  const academic = await checked(
    bookOf(by(['2025/26 academic year', '2026/27 academic year', '2027/28 academic year']), [
      ['Plan year', 'academic year 2026/27'],
    ]),
  );
  expect(colours(academic)).toEqual(['86% Amber']);
  expect(colours(await checked(bookOf(by(['Year 1', 'Year 2', 'Year 3']))))).toEqual(['86% Amber']);
  expect(colours(await checked(bookOf(by(['March 2026', 'March 2027', 'March 2028']))))).toEqual([
    '86% Amber',
  ]);
});

test('a year alone beside a financial year is asked, and never guessed', async () => {
  const { rows, findings } = await checked(bookOf(by(['2025', '2026', '2027'])));
  expect(rows.map(({ rag }) => rag)).toEqual(['N/A']);
  expect(findings.filter(({ code }) => code === 'which-year').map(({ message }) => message)).toEqual([
    expect.stringContaining('2026/27 is reported. Which of the targets is that?'),
  ]);
});

test('what an officer says of a column answers the question', async () => {
  const { commands } = await sitDown(bookOf(targets, [['Plan period', '2025-30']]));
  const [table] = reportOf(await commands.listTables()).tables.filter(({ kind }) => kind === 'kpis');
  reportOf(
    await commands.mapTable({
      table: { sheet: 'KPIs', range: table?.range ?? '' },
      kind: 'kpis',
      picks: [{ place: 'E', heading: '2026/27 target', meaning: 'target' }],
    }),
  );
  expect(colours(reportOf(await commands.check()))).toEqual(['86% Amber', '92% Green']);
});

test('a new year takes its own column, and overwrites none', async () => {
  const { commands, workbook } = await sitDown(bookOf(targets));
  const report = reportOf(await commands.rollForward());
  expect(report).toMatchObject({ from: '2026/27', to: '2027/28' });
  const sheet = sheetNamed(workbook, 'KPIs');
  const row = (at: number) => Array.from({ length: 9 }, (_, column) => sheet.value(at, column));
  expect(row(1)).toEqual(targets[1]);
  expect(row(2)).toEqual([
    '1.1',
    'Tenants satisfied with repairs',
    '78%',
    '80%',
    '86%',
    '90%',
    null,
    null,
    null,
  ]);
  const messages = report.findings.map(({ message }) => message);
  expect(messages).toContain('The targets of 2027/28 on “KPIs” count now. Confirm them.');
  expect(report.findings.filter(({ code }) => code === 'year-in-text')).toEqual([]);
  const now = reportOf(await commands.check());
  expect(now.rows.map(({ target }) => target)).toEqual(['90%', '95%']);
  const again = await sitDown(bookOf(targets));
  reportOf(await again.commands.rollForward());
  expect(refusalOf(await again.commands.rollForward()).code).toBe('already-rolled');
});

test('a new year without a column of its own is told', async () => {
  const { commands } = await sitDown(
    bookOf(targets, [
      ['Plan period', '2025-30'],
      ['Reporting year', '2027/28'],
    ]),
  );
  const { findings } = reportOf(await commands.rollForward());
  expect(findings.map(({ message }) => message)).toContain(
    '“KPIs” has no column for the target of 2028/29. Add one beside those of the other years.',
  );
});

test('the workbook is still read in three round trips', async () => {
  const { commands, roundTrips } = await sitDown(bookOf(targets));
  expect(await roundTrips(async () => reportOf(await commands.check()))).toBeLessThanOrEqual(3);
});
