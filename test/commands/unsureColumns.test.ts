import type { WatchNews } from '../../src/commands/check/report';
import { reportOf, sheetNamed, sitDown, workbookOf, type Desk } from './onWorkbook';

/** The heading of the figures says nothing: by their cells alone they would be the measure. */
const rows = [
  ['Ref', 'KPI', 'Target', 'Held', 'RAG', 'Reasons for performance'],
  ['1.1', 'Proportion of visits made', '75%', '60%', '', ''],
  ['1.2', 'Proportion of calls answered', '80%', '84%', '', ''],
  ['1.3', 'Proportion of bins emptied', '90%', '95%', '', ''],
];
const yes = (desk: Desk) =>
  desk.commands.mapTable({
    table: { sheet: 'KPIs', range: 'A1:F4' },
    kind: 'kpis',
    picks: [{ place: 'D', heading: 'Held', meaning: 'measure' }],
  });
const words = ({ workbook }: Desk) =>
  [1, 2, 3].map((row) => sheetNamed(workbook, 'KPIs').cell(row, 4)?.value ?? '');

test('while a column is not sure, check asks once and gives no colour, and Colour writes no word', async () => {
  const desk = await sitDown(workbookOf(rows));
  const report = reportOf(await desk.commands.check());
  expect(report.rows.map(({ rag }) => rag)).toEqual(['N/A', 'N/A', 'N/A']);
  expect(report.findings.map(({ code, cell }) => [code, cell])).toEqual([['column-unsure', 'KPIs!D1']]);
  expect(report.tables[0]?.questions.map(({ column }) => column)).toEqual(['D']);
  reportOf(await desk.commands.colour());
  expect(words(desk)).toEqual(['', '', '']);
});

test('once the officer says yes the colours come, in check, colour, report and overview', async () => {
  const desk = await sitDown(workbookOf(rows));
  reportOf(await yes(desk));
  const report = reportOf(await desk.commands.check({ quarter: 'Q1' }));
  expect(report.rows.map(({ rag }) => rag)).toEqual(['Red', 'Green', 'Green']);
  expect(report.findings.map(({ code }) => code)).not.toContain('column-unsure');
  expect(reportOf(await desk.commands.previewQuarterly({ quarter: 'Q1' })).counts).toMatchObject({
    Red: 1,
    Green: 2,
  });
  reportOf(await desk.commands.colour());
  expect(words(desk)).toEqual(['Red', 'Green', 'Green']);
});

test('the quarterly report asks the same question', async () => {
  const desk = await sitDown(workbookOf(rows));
  const { counts, findings } = reportOf(await desk.commands.previewQuarterly({ quarter: 'Q1' }));
  expect(counts).toMatchObject({ Red: 0, Amber: 0, Green: 0 });
  expect(findings.map(({ code }) => code)).toContain('column-unsure');
});

test('the check that follows changes asks it, and a plain heading settles it', async () => {
  const desk = await sitDown(workbookOf(rows));
  const news: WatchNews[] = [];
  const stop = reportOf(await desk.commands.watchCheck({}, (one) => news.push(one)));
  const sheet = sheetNamed(desk.workbook, 'KPIs');
  const type = async (row: number, column: number, value: string) => {
    sheet.setCell(row, column, { value });
    desk.host.cellsEdited(sheet, { row, column, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const last = news.at(-1);
    if (!last) throw new Error('No news.');
    return reportOf(last.outcome);
  };
  const asked = await type(1, 3, '70%');
  expect(asked.findings.map(({ code }) => code)).toContain('column-unsure');
  const settled = await type(0, 3, 'Actual');
  expect(settled.findings.map(({ code }) => code)).not.toContain('column-unsure');
  expect(settled.rows.map(({ rag }) => rag)).toEqual(['Amber', 'Green', 'Green']);
  await stop();
});
