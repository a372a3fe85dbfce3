import { missingColumns } from '../../../src/taskpane/check/missingColumns';
import { reportOf, sitDown, workbookOf } from '../../commands/onWorkbook';

const check = async (headings: readonly string[], ...rows: (string | number)[][]) => {
  const { commands } = await sitDown(workbookOf([headings, ...rows]));
  return missingColumns(reportOf(await commands.check()));
};

const plain = ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'];

test('a list with a Red KPI is offered reasons and actions', async () => {
  const missing = await check(
    plain,
    ['1.1', 'Share of cases closed in time', '80%', '20%', 'Red'],
    ['1.2', 'Share of calls answered in time', '80%', '90%', 'Green'],
  );
  expect(missing.map(({ field, why }) => [field, why])).toEqual([
    ['reasons', '1 KPI Red or Amber'],
    ['actions', '1 KPI Red or Amber'],
  ]);
});

test('one that has them, or has only Green, is offered nothing', async () => {
  expect(
    await check(
      [...plain, 'Reasons for performance', 'Actions planned'],
      ['1.1', 'Share of cases closed in time', '80%', '20%', 'Red', 'A flood', 'More staff'],
    ),
  ).toEqual([]);
  expect(await check(plain, ['1.1', 'Share of cases closed in time', '80%', '90%', 'Green'])).toEqual([]);
});

test('where it is not known which way is better, “Good is” is offered', async () => {
  const missing = await check(plain, ['1.1', 'Widgets', '80', '60', '']);
  expect(missing.map(({ field }) => field)).toContain('goodIs');
});
