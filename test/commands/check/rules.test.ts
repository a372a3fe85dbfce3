import { reportOf, openSample, sitDown, type Desk } from '../onWorkbook';

/** The profiles and headlines of the worked analysis of the published table (rule-analysis-q1-2017.json). */
const rules: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ['1.2', { 'Headline measure': 2 }],
  ['2.8', { 'Headline measure': 'excluding migrations' }],
  ['2.9', { 'Q1 expected': 500, 'Q2 expected': 1000, 'Q3 expected': 1500, 'Q4 expected': 2000 }],
  ['4.5', { 'Q1 expected': 19833.25, 'Q2 expected': 39666.5, 'Q3 expected': 59499.75, 'Q4 expected': 79333 }],
  ['4.7', { 'Headline measure': 'Completions' }],
];

/** Fills the table "KPI rules" as an officer would: cell by cell, under its headings. */
async function fillRules({ commands }: Desk): Promise<void> {
  const { sheet } = reportOf(await commands.addTable({ kind: 'rules' }));
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet);
    const headings = cells.tables.getItemAt(0).getHeaderRowRange().load('values');
    await context.sync();
    const columnOf = (heading: string) => (headings.values[0] ?? []).indexOf(heading);
    rules.forEach(([ref, values], index) => {
      cells.getCell(index + 1, 0).values = [[`'${ref}`]];
      for (const [heading, value] of Object.entries(values)) {
        cells.getCell(index + 1, columnOf(heading)).values = [[value]];
      }
    });
    await context.sync();
  });
}

describe('the published Quarter 1 table with its profiles and headlines set', () => {
  test('exactly 1.2 and 1.5 differ, and their exchange is named', async () => {
    const desk = await sitDown(openSample());
    await fillRules(desk);
    const { rows, findings } = reportOf(await desk.commands.check());
    expect(rows.filter((row) => row.findings.includes('rag-differs')).map(({ ref }) => ref)).toEqual([
      '1.2',
      '1.5',
    ]);
    const exchange = findings.filter(({ code }) => code === 'colours-exchanged');
    expect(exchange.map(({ cells }) => cells)).toEqual([["'Appendix 1'!E7", "'Appendix 1'!E15"]]);
    for (const { message } of exchange) expect(message).toMatch(/1\.2.*1\.5|1\.5.*1\.2/);
  });

  test('17 Green, 2 Amber, 1 Red of 20 reported; of 41 KPIs in the plan 21 are not', async () => {
    const desk = await sitDown(openSample());
    await fillRules(desk);
    const { rows, counts, reported, notReported } = reportOf(
      await desk.commands.check({ details: { kpisInPlan: 41 } }),
    );
    expect(rows).toHaveLength(22);
    expect(counts).toMatchObject({ Green: 17, Amber: 2, Red: 1 });
    expect([reported, notReported]).toEqual([20, 21]);
  });
});
