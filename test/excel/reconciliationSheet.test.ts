import { writeSheet } from '../../src/excel/writeSheet';
import { compareTwins } from '../../src/plan/rules/budgets/compareTwins';
import { describeReconciliation } from '../../src/sheets/reconciliation/describeReconciliation';
import { openSample, sheetNamed, sitDown } from '../commands/onWorkbook';
import { publishedTwins } from '../plan/rules/budgets/budgetTables';
import { snapshotOf } from '../snapshotOf';

test('the Reconciliation sheet of Appendix 3 works out to the published totals, and follows its sources', async () => {
  const { workbook } = await sitDown(openSample());
  const { lines, totals, findings } = compareTwins(...publishedTwins());
  const description = describeReconciliation(lines, totals, findings, {
    title: 'Reconciliation of Appendix 3',
    otherSide: 'the twin table',
    notes: [],
    fontName: 'Arial',
  });
  const rowsNow = () =>
    snapshotOf(workbook).sheets.find(({ name }) => name === 'Reconciliation')?.values ?? [];
  const find = (...words: string[]) =>
    rowsNow().find((row) => words.every((word, at) => word === '' || row[at] === word)) ?? [];
  await Excel.run(async (context) => {
    writeSheet(context.workbook.worksheets.add('Reconciliation'), description);
    await context.sync();
  });

  expect(find('', 'Local', 'Budget').slice(3, 6)).toEqual([9071, 9071, 0]);
  expect(find('', 'Central', 'Projected').slice(3, 6)).toEqual([4053, 4053, 0]);
  expect(find('By risk', '', 'Budget').slice(3, 6)).toEqual([12996, 12996, 0]);
  expect(find('By service', '', 'Projected').slice(3, 6)).toEqual([13130, 13130, 0]);
  expect(find('People', '', 'Projected').slice(3, 6)).toEqual([7443, 7443, 0]);
  expect(rowsNow().filter((row) => row[6] === 'proven')).toHaveLength(2);
  expect(rowsNow().filter((row) => row[6] === 'agreed')).toHaveLength(28);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Appendix 3').getRange('B4').values = [[7000]];
    await context.sync();
  });
  expect(sheetNamed(workbook, 'Appendix 3').value(3, 1)).toBe(7000);
  expect(find('People', 'Local', 'Budget').slice(3, 6)).toEqual([7000, 6974, -26]);
  expect(find('By risk', '', 'Budget').slice(3, 6)).toEqual([13022, 12996, -26]);
});
