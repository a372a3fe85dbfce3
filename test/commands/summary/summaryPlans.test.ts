import { openFile } from '../../../src/workbench/file/openFile';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import { changedParts } from '../keptContent';
import { fill, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';
import { portrait } from '../portrait';

const text = (title: string, aim: string): string[][] => [
  [title],
  ['Section', 'Heading', 'Text'],
  ['aims', 'Safe', aim],
  ['workstreams', 'Homes', `${aim} Build more homes.`],
];

/** A department's plan and one of its libraries in one workbook, each on its sheet. */
function twoPlans() {
  const file = workbookOf(text('Business Plan 2022/23', 'People are safe.'), 'Plan 2022-23');
  fill(
    file.workbook.addSheet('Barbican & Community Libraries'),
    text('Libraries Business Plan 2022/23', 'People read.'),
  );
  return file;
}

const texts = (sheet: Sheet): string[] =>
  [...sheet.cells.values()].flatMap((line) => [...line.values()].map(({ value }) => String(value ?? '')));

describe('several plans in a workbook', () => {
  test('each gets its own summary, refreshed for itself, and nothing of the other', async () => {
    const { commands, workbook } = await sitDown(twoPlans());
    const department = reportOf(await commands.summary({ sheet: 'Plan 2022-23' }));
    const libraries = reportOf(await commands.summary({ sheet: 'Barbican & Community Libraries' }));
    expect([department.sheet, libraries.sheet]).toEqual([
      'Summary 2022-23',
      'Summary 2022-23 Barbican & Comm',
    ]);
    expect(reportOf(await commands.summary({ sheet: 'Plan 2022-23', plan: '' })).sheet).toBe(
      department.sheet,
    );
    expect(texts(sheetNamed(workbook, department.sheet))).toContain('People are safe.');
    expect(texts(sheetNamed(workbook, libraries.sheet))).toContain('People read.');
    expect(texts(sheetNamed(workbook, libraries.sheet))).not.toContain('People are safe.');
    expect(reportOf(await commands.summary({ sheet: 'Plan 2022-23' }))).toMatchObject({
      sheet: department.sheet,
      refreshed: true,
    });
  });

  test('without a name the one that stands open is made, and the others are named', async () => {
    const { commands, workbook } = await sitDown(twoPlans());
    workbook.activeSheet = sheetNamed(workbook, 'Barbican & Community Libraries');
    const { sheet, findings } = reportOf(await commands.summary());
    expect(sheet).toContain('Barbican');
    expect(findings.find(({ code }) => code === 'other-plans')?.message).toContain('“Plan 2022-23”');
  });

  test('from its summary a plan is refreshed, also when its sheet has got another name', async () => {
    const { commands, workbook } = await sitDown(twoPlans());
    const { sheet } = reportOf(await commands.summary({ sheet: 'Barbican & Community Libraries' }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Barbican & Community Libraries').name = 'Libraries';
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    });
    expect(workbook.activeSheet.name).toBe(sheet);
    expect(reportOf(await commands.summary())).toMatchObject({ sheet, refreshed: true });
  });

  test('by a column “Plan” they share tables, and are asked for by their names', async () => {
    const { commands, workbook } = await sitDown(
      workbookOf(
        [
          ['Plan', 'Section', 'Heading', 'Text'],
          ['Department', 'aims', 'Safe', 'People are safe.'],
          ['Department', 'workstreams', 'Homes', 'Build more homes.'],
          ['Libraries', 'aims', 'Read', '=People read.'],
          ['Libraries', 'workstreams', 'Books', 'Buy more books.'],
        ],
        'Text',
      ),
    );
    const { sheet } = reportOf(await commands.summary({ sheet: 'libraries' }));
    expect(sheet).toBe('Summary Libraries');
    expect(texts(sheetNamed(workbook, sheet))).toEqual(expect.arrayContaining(['=People read.']));
    expect(texts(sheetNamed(workbook, sheet))).not.toContain('People are safe.');
    expect(refusalOf(await commands.summary({ sheet: 'Text', plan: 'Markets' })).message).toContain(
      'Department',
    );
  });

  test('a sheet of that name in the way is left alone', async () => {
    const file = twoPlans();
    fill(file.workbook.addSheet('Summary 2022-23'), [['Mine']]);
    const { commands, workbook } = await sitDown(file);
    expect(reportOf(await commands.summary({ sheet: 'Plan 2022-23' })).sheet).toBe('Summary 2022-23 (2)');
    expect(texts(sheetNamed(workbook, 'Summary 2022-23'))).toEqual(['Mine']);
  });
});

test('a text of 50,000 characters is refused with what to cut, and a summary that is there stays as it was', async () => {
  const { commands, workbook } = await sitDown(twoPlans());
  const { sheet } = reportOf(await commands.summary({ sheet: 'Plan 2022-23' }));
  const before = texts(sheetNamed(workbook, sheet));
  sheetNamed(workbook, 'Plan 2022-23').setCell(2, 2, { value: 'Many words. '.repeat(4200) });
  const report = reportOf(await commands.summary({ sheet: 'Plan 2022-23' }));
  expect(report).toMatchObject({ sheet: '', refreshed: false });
  expect(report.overflow.length).toBeGreaterThan(0);
  expect(texts(sheetNamed(workbook, sheet))).toEqual(before);
});

/** Charts are made anew, under part names of their own. */
const ofCharts = /^xl\/(?:charts|drawings)\/|^\[Content_Types\]\.xml$/;
/** Where the parts that are kept for Restore are named. */
const ofSteps = /^xl\/_rels\/workbook\.xml\.rels$/;

test('after a change of one KPI only the cells of that KPI differ in the saved file', async () => {
  const one = await sitDown(openSample());
  const { sheet } = reportOf(await one.commands.summary());
  const saved = one.file.save();
  const two = await sitDown(openFile(saved));
  const kpi = 'Increase in average energy efficiency';
  const plan = sheetNamed(two.workbook, 'Plan 2022-23');
  const place = [...plan.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { value }]) =>
      typeof value === 'string' && value.startsWith(kpi) ? [[row, column] as const] : [],
    ),
  )[0];
  if (!place) throw new Error('The sample has that KPI.');
  const figure = plan.value(place[0], place[1] + 1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(plan.name).getCell(place[0], place[1] + 1).values = [["'12%"]];
    await context.sync();
  });
  expect(figure).not.toBe('12%');
  // The figure is followed without a refresh, and one changes nothing else.
  expect(texts(sheetNamed(two.workbook, sheet))).toContain('12%');
  expect(reportOf(await two.commands.summary())).toMatchObject({ sheet, refreshed: true });
  const [before, after] = [saved, two.file.save()].map((bytes) => portrait(openFile(bytes).workbook, sheet));
  if (!before || !after) throw new Error('Both files were saved.');
  const { cells: was, ...frameBefore } = before;
  const { cells: is, ...frameAfter } = after;
  expect(frameAfter).toEqual(frameBefore);
  const changed = is.filter((cell, index) => JSON.stringify(cell) !== JSON.stringify(was[index]));
  expect(is).toHaveLength(was.length);
  expect(changed.map(([, , { value }]) => value)).toEqual(['12%']);
  // The two sheets that show the figure, and its text.
  const parts = changedParts(saved, two.file.save()).filter(
    (name) => !ofCharts.test(name) && !ofSteps.test(name),
  );
  expect(parts.map((name) => name.replace(/\d+/, '')).sort()).toEqual([
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet.xml',
    'xl/worksheets/sheet.xml',
  ]);
});

test('made again, no part of the saved file differs by a byte but the charts, which are drawn anew', async () => {
  const one = await sitDown(openSample());
  const { sheet } = reportOf(await one.commands.summary());
  const saved = one.file.save();
  const two = await sitDown(openFile(saved));
  expect(reportOf(await two.commands.summary())).toMatchObject({ sheet, refreshed: true });
  expect(
    changedParts(saved, two.file.save()).filter((name) => !ofCharts.test(name) && !ofSteps.test(name)),
  ).toEqual([]);
});
