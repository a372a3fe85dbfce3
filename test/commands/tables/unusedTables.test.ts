import { fill, openSample, refusalOf, reportOf, sitDown, workbookOf } from '../onWorkbook';

const objectives = [
  ['Our objectives', '', ''],
  ['Objective', 'Activity', 'Lead'],
  ['Every child is ready for school', 'We open two more nurseries.', 'Director of People'],
  ['More people live at home', 'We adapt a hundred homes.', 'Head of Housing'],
  ['The streets are clean', 'We sweep at night as well.', 'Head of Streets'],
  ['Young people find work', 'We offer forty places.', 'Skills Lead'],
];
const unused = { sheet: 'Objectives', range: 'A2:C6', rows: 4, guess: 'actions' };

test('tables names what is used by nothing, beside its findings', async () => {
  const { commands } = await sitDown(workbookOf(objectives, 'Objectives'));
  expect(reportOf(await commands.listTables())).toMatchObject({ tables: [], unused: [unused], findings: [] });
});

test('it is used as what the officer picks, and named no more', async () => {
  const { commands } = await sitDown(workbookOf(objectives, 'Objectives'));
  const { table } = reportOf(await commands.mapTable({ table: unused, kind: 'actions' }));
  expect(table).toMatchObject({ kind: 'actions', sheet: 'Objectives', range: 'A2:C6' });
  expect(reportOf(await commands.listTables()).unused).toEqual([]);
});

test('a range that is no such region is refused', async () => {
  const { commands } = await sitDown(workbookOf(objectives, 'Objectives'));
  const asked = { table: { sheet: 'Objectives', range: 'A3:C6' }, kind: 'actions' } as const;
  expect(refusalOf(await commands.mapTable(asked)).code).toBe('table-changed');
});

test('summary says it as a note, check does not', async () => {
  const file = openSample();
  fill(file.workbook.addSheet('Objectives'), objectives);
  const { commands } = await sitDown(file);
  const codes = (findings: readonly { code: string; severity: string }[]) =>
    findings.filter(({ code }) => code === 'table-unused').map(({ severity }) => severity);
  expect(codes(reportOf(await commands.check()).findings)).toEqual([]);
  expect(codes(reportOf(await commands.previewSummary()).findings)).toEqual(['info']);
  expect(codes(reportOf(await commands.summary()).findings)).toEqual(['info']);
});
