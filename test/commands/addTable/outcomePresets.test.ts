import { newFile } from '../../../src/workbench/file/openFile';
import { refusalOf, reportOf, sheetNamed, sitDown } from '../onWorkbook';

/** The sets in the first column of a new table, each once. */
async function setsOf(preset?: string) {
  const { commands, workbook } = await sitDown(newFile());
  const added = reportOf(
    await commands.addTable({ kind: 'outcomes', ...(preset !== undefined && { preset }) }),
  );
  const sheet = sheetNamed(workbook, added.sheet);
  const sets = Array.from({ length: 30 }, (_, row) => String(sheet.value(row + 1, 0) ?? ''));
  return { preset: added.preset, sets: [...new Set(sets)].filter(Boolean) };
}

test.each([
  ['2018–23', ['2018–23']],
  ['2018-23', ['2018–23']],
  ['2024-2029', ['2024–29']],
  ['Own', []],
  ["the council's own", []],
])('corporate outcomes of “%s”', async (preset, sets) => {
  expect((await setsOf(preset)).sets).toEqual(sets);
});

test('both sets where none is asked for; another one is refused with those that there are', async () => {
  expect((await setsOf()).sets).toEqual(['2018–23', '2024–29']);
  const { commands } = await sitDown(newFile());
  expect(refusalOf(await commands.addTable({ kind: 'outcomes', preset: '2030-35' })).message).toContain(
    '2018–23, 2024–29, Own',
  );
});
