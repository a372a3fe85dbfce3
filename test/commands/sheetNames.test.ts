import { smallBook } from '../../bench/interleave/book';
import { isError } from '../../src/xlsx/model/cell';
import type { Sheet } from '../../src/xlsx/model/sheet';
import { openFile } from '../../src/workbench/file/openFile';
import { recalculate } from '../../src/workbench/formulas/recalculate';
import { renameByHand } from '../workbench/host/hands/sheets';
import { reportOf, sheetNamed, sitDown } from './onWorkbook';

/** Names of sheets that could be taken for something else in a formula, and their references. */
const names = [
  ['R', "'R'"],
  ['RC', "'RC'"],
  ['R1C1', "'R1C1'"],
  ['TRUE', "'TRUE'"],
  ['2024', "'2024'"],
  ['Q1', "'Q1'"],
  ["O'Neil", "'O''Neil'"],
  ['Übersicht', 'Übersicht'],
] as const;

/** The small plan, with its KPIs, budgets or text on a sheet of another name. */
function bookWith(sheet: 'KPIs' | 'Budgets' | 'Plan 2022-23', name: string) {
  const file = openFile(smallBook());
  renameByHand(file.workbook, sheetNamed(file.workbook, sheet), name);
  return file;
}

/** Formulas of a sheet that refer to another, with what they give. */
const linksOf = (sheet: Sheet, reference: string) =>
  [...sheet.cells.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ formula, value }) =>
      formula?.includes(`${reference}!`) ? [{ formula, value }] : [],
    ),
  );

describe.each(names)('a sheet called %s', (name, reference) => {
  test('is named so in findings, and each leads to its cell', async () => {
    const { commands, workbook } = await sitDown(bookWith('KPIs', name));
    const { findings } = reportOf(await commands.check());
    const own = findings.filter(({ cell }) => cell.startsWith(`${reference}!`));
    expect(own.length).toBeGreaterThan(0);
    for (const { cell } of own) reportOf(await commands.selectCell(cell));
    expect(workbook.activeSheet.name).toBe(name);
  });

  test('the summary’s links to it calculate, and are the same in the file', async () => {
    const { commands, workbook, file } = await sitDown(bookWith('KPIs', name));
    reportOf(await commands.summary());
    const links = linksOf(sheetNamed(workbook, 'Summary 2022-23'), reference);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ value }) => isError(value))).toEqual([]);
    const again = openFile(file.save()).workbook;
    recalculate(again, [], { all: true });
    expect(linksOf(sheetNamed(again, 'Summary 2022-23'), reference)).toEqual(links);
  });

  test('the reconciliation’s formulas back to it give the figures of the budgets', async () => {
    const { commands, workbook } = await sitDown(bookWith('Budgets', name));
    reportOf(await commands.reconcile());
    const links = linksOf(sheetNamed(workbook, 'Reconciliation'), reference);
    expect(links.map(({ value }) => value)).toEqual(expect.arrayContaining([100, 110, 50, 45]));
  });

  test('a summary made from it is found again, and refreshed in its place', async () => {
    const { commands, workbook } = await sitDown(bookWith('Plan 2022-23', name));
    reportOf(await commands.summary());
    const sheets = workbook.sheets.map((sheet) => sheet.name);
    reportOf(await commands.summary());
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(sheets);
  });

  test('formulas follow when it is renamed to that, and away again', async () => {
    const { commands, workbook } = await sitDown(openFile(smallBook()));
    reportOf(await commands.summary());
    const summary = sheetNamed(workbook, 'Summary 2022-23');
    const links = linksOf(summary, 'KPIs');
    const kpis = sheetNamed(workbook, 'KPIs');
    renameByHand(workbook, kpis, name);
    expect(linksOf(summary, reference)).toHaveLength(links.length);
    renameByHand(workbook, kpis, 'KPIs');
    expect(linksOf(summary, 'KPIs').map(({ formula }) => formula)).toEqual(
      links.map(({ formula }) => formula),
    );
  });
});
