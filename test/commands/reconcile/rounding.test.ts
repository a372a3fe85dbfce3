import { openSample, reportOf, sheetNamed, sitDown, workbookOf, fill } from '../onWorkbook';

const note = /^Figures are rounded to £000, so they may not add up to the total/;

/** Rows of the sheet "Reconciliation" that hold the note, and what stands right above each. */
async function notesOf(file: ReturnType<typeof openSample>) {
  const { commands, workbook } = await sitDown(file);
  const { sheet: name } = reportOf(await commands.reconcile());
  const sheet = sheetNamed(workbook, name);
  const rows = Array.from({ length: sheet.usedArea()?.rows ?? 0 }, (_, row) => row);
  return rows
    .filter((row) => note.test(String(sheet.value(row, 0))))
    .map((row) => [sheet.value(row - 1, 0), sheet.value(row - 1, 2)]);
}

const budgets = (rows: (string | number)[][]) =>
  workbookOf([['Service', 'Local risk budget £', 'Local risk projected £'], ...rows], 'Budgets');

test('figures in pounds whose thousands do not add up have one note, under the totals', async () => {
  const file = budgets([
    ['People', 100400, 100400],
    ['Place', 200400, 200400],
  ]);
  fill(file.workbook.addSheet('Ledger'), [
    ['Cost centre', 'Cost centre name', 'Risk', 'Budget £', 'Forecast £'],
    ['12001', 'People', 'Local', 100400, 100400],
    ['12002', 'Place', 'Local', 200400, 200400],
  ]);
  // The totals are the first table that does not add up.
  expect(await notesOf(file)).toEqual([["Projected: both ways come to the lines' total", null]]);
});

test('without a ledger the note stands under the variances', async () => {
  const notes = await notesOf(
    budgets([
      ['People', 100400, 100400],
      ['Place', 200400, 200400],
    ]),
  );
  expect(notes).toHaveLength(1);
});

test('where the figures shown come to the totals shown, nothing is said of rounding', async () => {
  expect(await notesOf(openSample())).toEqual([]);
  expect(
    await notesOf(
      budgets([
        ['People', 100400, 100200],
        ['Place', 200000, 200100],
      ]),
    ),
  ).toEqual([]);
});
