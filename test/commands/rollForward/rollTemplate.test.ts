import { fill, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';
import { edit, wordsOn } from '../template/templateBook';

/** A plan whose headings are a council's own, and its template, which says what they are. */
async function named() {
  const file = workbookOf(
    [
      ['Business Plan 2026/27'],
      ['Section', 'Heading', 'Text'],
      ['What we stand for', '', 'People are safe.'],
      ['Promises kept', '', 'Opened the first hub.'],
      ['', '', 'Let the ground floor.'],
      ['Our pledges for 2026/27', '', 'Open the second hub.'],
      ['', '', 'Replace the boilers.'],
      ['How we work', '', 'With our neighbours.'],
    ],
    'Plan',
  );
  fill(file.workbook.addSheet('Plan details'), [
    ['Setting', 'Value'],
    ['Plan year', '2026/27'],
  ]);
  const desk = await sitDown(file);
  reportOf(await desk.commands.addTable({ kind: 'template', preset: '2022/23' }));
  edit(desk.workbook, 'aims', { Title: 'What we stand for' });
  edit(desk.workbook, 'last year we', { Title: 'Promises kept' });
  edit(desk.workbook, 'this year we will', { Title: 'Our pledges for 2026/27' });
  return desk;
}

/** The same, rolled forward. */
async function renamed(sheetOfTemplate?: string) {
  const desk = await named();
  const report = reportOf(
    await desk.commands.rollForward(sheetOfTemplate === undefined ? {} : { sheet: sheetOfTemplate }),
  );
  const plan = sheetNamed(desk.workbook, 'Plan');
  const rows = Array.from({ length: 6 }, (_, at) => [0, 2].map((column) => plan.value(2 + at, column) ?? ''));
  return { ...desk, report, rows };
}

const rolled = [
  ['What we stand for', 'People are safe.'],
  ['Promises kept', 'Open the second hub.'],
  ['', 'Replace the boilers.'],
  ['Our pledges for 2027/28', ''],
  ['', ''],
  ['How we work', 'With our neighbours.'],
];

test('headings that a template renames roll as what they are; one of its own stays as it is', async () => {
  const { rows, report } = await renamed();
  expect(rows).toEqual(rolled);
  expect(report.findings.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      'What was promised for last year stands on “Plan” as done. Put it into the past tense, and take out what was not done.',
      'Write what will be done in 2027/28, on “Plan”.',
    ]),
  );
});

test('the template counts also where the sheet of the text alone rolls', async () => {
  expect((await renamed('Plan')).rows).toEqual(rolled);
});

test('with two templates the year does not roll by other words: it asks, as the summary does', async () => {
  const { commands, workbook } = await named();
  const copy = workbook.addSheet('Template 2');
  for (const [row, line] of sheetNamed(workbook, 'Template').cells)
    for (const [column, { value }] of line) if (value !== null) copy.setCell(row, column, { value });
  const before = wordsOn(workbook, 'Plan');
  const asked = refusalOf(await commands.summary());
  expect(asked.code).toBe('two-templates');
  expect(refusalOf(await commands.rollForward())).toEqual(asked);
  expect(refusalOf(await commands.thread())).toEqual(asked);
  expect(wordsOn(workbook, 'Plan')).toEqual(before);
});

test('a title that names its year moves on with the heading, so that the summary finds it again', async () => {
  const { commands, workbook } = await renamed();
  sheetNamed(workbook, 'Plan').setCell(5, 2, { value: 'Plant a wood.' });
  const { sheet } = reportOf(await commands.summary());
  const words = wordsOn(workbook, sheet);
  const at = words.indexOf('Our pledges for 2027/28');
  expect(words.slice(at, at + 3)).toContain('Plant a wood.');
});
