import { openSample, reportOf, sitDown } from '../onWorkbook';

/** Puts a table of counts on a sheet of its own, as an officer would for the committee paper. */
async function addCounts(rows: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Overview');
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows;
    await context.sync();
  });
}

test('a check recomputes the counts that the workbook states, and names a wrong percentage with its cell', async () => {
  const { commands } = await sitDown(openSample());
  await addCounts([
    ['Status', 'Number', 'Percentage'],
    ['Green', 17, "'85%"],
    ['Amber', 2, "'10%"],
    ['Red', 1, "'6%"],
  ]);
  const { findings } = reportOf(await commands.check());
  expect(findings.filter(({ code }) => code.startsWith('count-'))).toEqual([
    {
      severity: 'error',
      code: 'count-percent-wrong',
      cell: 'Overview!C4',
      message: 'Red: 1 of 20 is 5%, not 6% (base: all 20).',
    },
  ]);
});

test('the sample states no counts by status that are wrong', async () => {
  const { commands } = await sitDown(openSample());
  const { findings } = reportOf(await commands.check());
  expect(findings.filter(({ code }) => code.startsWith('count-'))).toEqual([]);
});
