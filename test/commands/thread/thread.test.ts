import type { WorkbookFile } from '../../../src/workbench/file/openFile';
import { fill, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const outcomes = [
  ['Corporate outcomes', 'Outcome 1 – People are safe and feel safe'],
  ['', 'Outcome 2 – People enjoy good health and wellbeing'],
  ['', 'Outcome 3 – People have equal opportunities'],
];

/** A plan with a column "Corporate outcome" in its text and its actions. */
function statedPlan(): WorkbookFile {
  const file = workbookOf(
    [
      ['Business Plan 2022/23'],
      ['Section', 'Text', 'Corporate outcome'],
      ['Aims', 'Homes are safe', '1'],
      ['', 'Everybody is heard', 'All'],
      ['Workstreams', 'A new hostel', '13'],
      ...outcomes,
    ],
    'Plan',
  );
  fill(file.workbook.addSheet('Actions'), [
    ['Action', 'Due', 'Owner', 'Corporate outcome'],
    ['Renew the lease', 'Q2', 'A', ''],
    ['Finalise the Health and Wellbeing Strategy', 'Q3', 'B', ''],
    ['Open the school', 'Q4', 'C', 'Outcomes 1 and 3'],
    ['Repave the square', 'Q4', 'C', 'None'],
  ]);
  return file;
}

test('the sample’s plan of 2022/23 is followed to its four outcomes on a sheet of its own', async () => {
  const { commands, workbook } = await sitDown(openSample());
  const report = reportOf(await commands.thread());
  expect(report).toMatchObject({
    sheet: 'Golden thread',
    refreshed: false,
    source: 'plan',
    planYear: '2022/23',
  });
  expect(report.sentence).toBe(
    'Of 33 items none states a corporate outcome, 20 only suggest one by their words, 13 lead to none; every outcome has at least one item, stated or suggested.',
  );
  expect(report.items[0]).toEqual({
    kind: 'aim',
    ref: '',
    text: expect.stringContaining('Safe – People of all ages live in safe communities'),
    cell: "'Plan 2022-23'!C5",
    outcomes: [],
    suggested: [1],
    why: 'Safe',
  });
  expect(report.orphans.items).toHaveLength(13);
  expect(report.withoutColumn.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
    'text Plan 2022-23',
    'actions Plan 2022-23',
    'kpis Plan 2022-23',
    'risks Plan 2022-23',
  ]);
  expect(sheetNamed(workbook, 'Golden thread').cell(0, 0)?.value).toBe('Golden thread 2022/23');
});

test('what the columns state is counted; “None” is an answer, and what is no outcome is named with its cell', async () => {
  const { commands } = await sitDown(statedPlan());
  const { items, outcomes: coverage, findings, orphans } = reportOf(await commands.previewThread());
  expect(items.map(({ kind, outcomes: stated, suggested, why }) => [kind, stated, suggested, why])).toEqual([
    ['aim', [1], [], 'column'],
    ['aim', [1, 2, 3], [], 'column'],
    ['workstream', [], [], ''],
    ['action', [], [], ''],
    ['action', [], [2], 'health, wellbeing'],
    ['action', [1, 3], [], 'column'],
    ['action', [], [], 'none'],
  ]);
  expect(coverage.map(({ number, counts, suggested }) => [number, counts.all, suggested.all])).toEqual([
    [1, 3, 0],
    [2, 1, 1],
    [3, 2, 0],
  ]);
  expect(orphans.items.map(({ text }) => text)).toEqual([
    'A new hostel',
    'Renew the lease',
    'Repave the square',
  ]);
  expect(findings.find(({ code }) => code === 'outcome-unknown')).toMatchObject({
    cell: 'Plan!C5',
    message: expect.stringContaining(
      '“Outcome 13” is no corporate outcome of this plan. Its outcomes are 1 to 3',
    ),
  });
});

test('counts on the sheet are formulas that come to what was counted, and follow a mark set by hand', async () => {
  const { commands, workbook } = await sitDown(statedPlan());
  const report = reportOf(await commands.thread());
  const sheet = sheetNamed(workbook, report.sheet);
  const rows = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => sheet.cell(row, column)),
  );
  const all = rows.find(([first]) => first?.value === 'All');
  expect(all?.slice(2, 6).map((cell) => cell?.value)).toEqual([3, 1, 2, 3]);
  expect(all?.[2]?.formula).toMatch(/^=?COUNTIF\(/);
  const marked = rows.findIndex(([, item]) => item?.value === 'Renew the lease');
  expect(rows[marked]?.slice(2, 6).map((cell) => cell?.value ?? '')).toEqual(['', '', '', 'None']);
});

test('a second run refreshes the sheet in its place, and one with notes on it is left alone', async () => {
  const { commands, workbook } = await sitDown(statedPlan());
  reportOf(await commands.thread());
  expect(reportOf(await commands.thread())).toMatchObject({ sheet: 'Golden thread', refreshed: true });
  sheetNamed(workbook, 'Golden thread').setCell(2, 9, { value: 'seen by the board' });
  const third = reportOf(await commands.thread());
  expect(third).toMatchObject({ sheet: 'Golden thread (2)', refreshed: false });
  expect(third.findings.map(({ code }) => code)).toContain('sheet-left');
});

test('Restore takes the sheet away again', async () => {
  const { commands, workbook } = await sitDown(statedPlan());
  reportOf(await commands.thread());
  expect(reportOf(await commands.restore()).restored).toBe('The sheet “Golden thread” was removed again.');
  expect(workbook.findSheet('Golden thread')).toBeUndefined();
});

test('the thread’s own sheet is taken for no table of the plan', async () => {
  const { commands } = await sitDown(statedPlan());
  const before = reportOf(await commands.listTables()).tables.length;
  reportOf(await commands.thread());
  expect(reportOf(await commands.listTables()).tables).toHaveLength(before);
});

test('a suggestion is confirmed by its fix, and counts from then on', async () => {
  const { commands, workbook } = await sitDown(statedPlan());
  const { findings } = reportOf(await commands.previewThread());
  const fixes = findings.flatMap(({ fixes: own = [] }) => own);
  expect(fixes.map(({ label }) => label)).toEqual(['Confirm: write 2']);
  reportOf(await commands.applyFixes(fixes, ''));
  expect(sheetNamed(workbook, 'Actions').cell(2, 3)?.value).toBe(2);
  const after = reportOf(await commands.previewThread());
  expect(after.items[4]).toMatchObject({ outcomes: [2], suggested: [], why: 'column' });
});

test('the column that is missing can be added to every table of the sample that lacks it, and is read', async () => {
  const { commands, workbook } = await sitDown(openSample());
  const { withoutColumn } = reportOf(await commands.previewThread());
  for (const { kind, sheet, range } of withoutColumn.filter(({ kind: one }) => one === 'actions')) {
    const added = reportOf(await commands.addColumns({ fields: ['outcome'], kind, sheet, at: range }));
    expect(added.added.map(({ heading }) => heading)).toEqual(['Corporate outcome']);
    sheetNamed(workbook, sheet).setCell(5, 6, { value: 4 });
  }
  const after = reportOf(await commands.previewThread());
  expect(after.items.filter(({ outcomes: stated }) => stated.length > 0)).toMatchObject([
    { kind: 'action', cell: "'Plan 2022-23'!E6", outcomes: [4] },
  ]);
});

test.each([
  ['an empty workbook', [['']], 'no-plan'],
  [
    'a rota',
    [
      ['Name', 'Monday'],
      ['A', '9:00'],
    ],
    'no-plan',
  ],
  [
    'a list of actions of no year',
    [
      ['Action', 'Due', 'Owner'],
      ['Renew the lease', 'Q2', 'A'],
      ['Open the school', 'Q4', 'B'],
      ['Mend the roof', 'Q4', 'B'],
    ],
    'no-outcomes',
  ],
])('%s is refused in words', async (_, rows, code) => {
  const { commands, workbook } = await sitDown(workbookOf(rows));
  const refusal = refusalOf(await commands.thread());
  expect(refusal.code).toBe(code);
  expect(workbook.sheets).toHaveLength(1);
});

test('lists without a plan text are followed to the published set of the year that is named', async () => {
  const { commands } = await sitDown(
    workbookOf([
      ['Action', 'Due', 'Owner', 'Corporate outcome'],
      ['Renew the lease', 'Q2', 'A', 'Dynamic Economic Growth'],
      ['Open the school', 'Q4', 'B', '1'],
      ['Mend the roof', 'Q4', 'B', 'People are safe and feel safe'],
    ]),
  );
  const report = reportOf(await commands.thread({ details: { planYear: '2025/26' } }));
  expect(report).toMatchObject({ source: 'built-in', set: '2024–29' });
  expect(report.items.map(({ outcomes: stated }) => stated)).toEqual([[2], [1], []]);
  expect(report.findings.find(({ code }) => code === 'outcome-of-another-list')?.message).toContain(
    '2018–23',
  );
});

test('a sheet that is not there is refused with the names that are', async () => {
  const { commands } = await sitDown(statedPlan());
  expect(refusalOf(await commands.thread({ sheet: 'Plan 2030' })).code).toBe('no-such-sheet');
});

test('the table of corporate outcomes brings the published sets, which are read where the plan lists none', async () => {
  const { commands, workbook } = await sitDown(
    workbookOf([
      ['Action', 'Due', 'Owner', 'Corporate outcome'],
      ['Renew the lease', 'Q2', 'A', '7'],
      ['Open the school', 'Q4', 'B', 'People are safe and feel safe'],
      ['Mend the roof', 'Q4', 'B', '13'],
    ]),
  );
  const { sheet } = reportOf(await commands.addTable({ kind: 'outcomes' }));
  const cells = sheetNamed(workbook, sheet);
  expect(
    [0, 1, 7, 13].map((row) => [0, 1, 2, 3].map((column) => cells.cell(row, column)?.value ?? '')),
  ).toEqual([
    ['Set', 'Number', 'Outcome', 'Aim'],
    ['2018–23', 1, 'People are safe and feel safe', 'Contribute to a flourishing society'],
    ['2018–23', 7, '', ''],
    ['2024–29', 1, 'Diverse Engaged Communities', ''],
  ]);
  cells.setCell(7, 2, { value: 'An outcome that the council has filled in' });
  const report = reportOf(await commands.previewThread({ details: { planYear: '2022/23' } }));
  expect(report).toMatchObject({ source: 'table', set: '2018–23' });
  expect(report.outcomes).toHaveLength(12);
  expect(report.items.map(({ outcomes: stated }) => stated)).toEqual([[7], [1], []]);
  expect(report.outcomes[6]?.outcome).toBe('An outcome that the council has filled in');
});

test('another council’s table of outcomes brings none of the City’s', async () => {
  const { commands, workbook } = await sitDown(
    workbookOf([
      ['Setting', 'Value'],
      ['Organisation', 'Anytown Borough Council'],
      ['Plan year', '2022/23'],
    ]),
  );
  const { sheet } = reportOf(await commands.addTable({ kind: 'outcomes' }));
  expect(sheetNamed(workbook, sheet).cell(1, 2)?.value ?? '').toBe('');
});

test('making the sheet takes four round trips, refreshing it five, following the thread three', async () => {
  const desk = await sitDown(openSample());
  expect(await desk.roundTrips(() => desk.commands.previewThread())).toBe(3);
  expect(await desk.roundTrips(() => desk.commands.thread())).toBe(4);
  expect(await desk.roundTrips(() => desk.commands.thread())).toBe(5);
});
