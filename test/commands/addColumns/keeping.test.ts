import { openFile } from '../../../src/workbench/file/openFile';
import { reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const kpis = [
  ['Key performance indicators Q1 2017/18'],
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Owner'],
  ['1.1', 'Share of cases closed in time', '80%', '76%', 'Amber', 'Jo Bloggs'],
  ['1.2', 'Calls answered within a minute', '90%', '95%', 'Green', 'Sam Hill'],
];
const all = ['updated', 'approvedBy', 'approvedOn', 'quality'];

async function withColumns() {
  const desk = await sitDown(workbookOf(kpis, 'KPIs Q1'));
  const report = reportOf(await desk.commands.addColumns({ fields: all }));
  return { ...desk, report, sheet: sheetNamed(desk.workbook, 'KPIs Q1') };
}

test('dates have a format of dates, the quality its list, and the table is known with all of them', async () => {
  const { report, sheet, workbook, commands } = await withColumns();
  expect(report.added.map(({ field, heading, column }) => [field, heading, column])).toEqual([
    ['updated', 'Updated on', 'G'],
    ['approvedBy', 'Approved by', 'H'],
    ['approvedOn', 'Approved on', 'I'],
    ['quality', 'Data quality', 'J'],
  ]);
  const formatAt = (column: number) => workbook.styles.get(sheet.styleAt(2, column)).numberFormat;
  expect([6, 7, 8].map(formatAt)).toEqual(['dd/mm/yyyy', 'General', 'dd/mm/yyyy']);
  expect(sheet.validations.map(({ formula1 }) => formula1)).toEqual(['"Provisional,Estimated,Signed off"']);
  const { tables } = reportOf(await commands.listTables());
  expect(tables[0]?.columns).toMatchObject({ updated: 'G', approvedBy: 'H', approvedOn: 'I', quality: 'J' });
});

test('a list of actions and a register of risks are given a date, a register an owner', async () => {
  const actions = await sitDown(
    workbookOf([
      ['Plans and actions'],
      ['Ref', 'Action', 'Due date', 'Owner', 'Status'],
      ['A1', 'Open the library', 'March 2018', 'Jo Bloggs', 'On track'],
    ]),
  );
  expect(reportOf(await actions.commands.addColumns({ fields: ['Updated on'] })).added[0]).toMatchObject({
    field: 'updated',
    column: 'F',
  });
  const risks = await sitDown(
    workbookOf([
      ['Risk register'],
      ['Risk code', 'Title', 'Likelihood', 'Impact', 'Risk score', 'Current risk rating'],
      ['CR1', 'A flood closes the depot', 3, 4, 12, 'Amber'],
      ['CR2', 'A contractor fails', 2, 4, 8, 'Amber'],
    ]),
  );
  expect(
    reportOf(await risks.commands.addColumns({ fields: ['owner', 'updated'] })).added.map(
      ({ heading, column }) => [heading, column],
    ),
  ).toEqual([
    ['Risk owner', 'G'],
    ['Updated on', 'H'],
  ]);
});

const filled = async () => {
  const desk = await withColumns();
  const { sheet } = desk;
  for (const row of [2, 3]) {
    sheet.setCell(row, 6, { value: 42919 });
    sheet.setCell(row, 7, { value: 'A. Director' });
    sheet.setCell(row, 8, { value: 42920 });
    sheet.setCell(row, 9, { value: 'Signed off' });
  }
  return sitDown(openFile(desk.file.save()));
};

test('a new quarter begins without dates, approval and quality; the owner stays', async () => {
  const { commands, workbook } = await filled();
  const { opened } = reportOf(await commands.nextQuarter({ quarter: 'Q1' }));
  const sheet = sheetNamed(workbook, opened[0]?.sheet ?? '');
  expect([5, 6, 7, 8, 9].map((column) => sheet.value(2, column))).toEqual([
    'Jo Bloggs',
    null,
    null,
    null,
    null,
  ]);
  expect([1, 6, 7, 8, 9].map((column) => sheet.value(1, column))).toEqual([
    ...['KPI', 'Updated on', 'Approved by', 'Approved on', 'Data quality'],
  ]);
});

test('a new year likewise', async () => {
  const { commands, workbook } = await filled();
  reportOf(await commands.rollForward({ details: { planYear: '2017/18' } }));
  const sheet = workbook.sheets[0];
  expect([5, 6, 7, 8, 9].map((column) => sheet?.value(2, column))).toEqual([
    'Jo Bloggs',
    null,
    null,
    null,
    null,
  ]);
});
