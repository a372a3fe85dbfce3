import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fill, openSample, refusalOf, reportOf, sitDown, workbookOf } from '../onWorkbook';

const { paragraphs } = JSON.parse(
  readFileSync(path.join(__dirname, '../../fixtures/published/report-q1-2017.json'), 'utf8'),
) as { paragraphs: { section: string; text: string }[] };

/** The sample with the published report's paragraphs in a table of report text, or on a sheet of their own. */
async function desk(asTable: boolean) {
  const file = openSample();
  const sheet = file.workbook.addSheet('Report');
  const rows = paragraphs.map(({ section, text }) => (asTable ? [section, 'Q1', text] : [text]));
  fill(sheet, asTable ? [['Report text'], ['Report section', 'Quarter', 'Text'], ...rows] : rows);
  return sitDown(file);
}

test('the texts of the table Report text are held against the workbook, and nothing is changed', async () => {
  const { commands, file } = await desk(true);
  const before = file.save();
  const report = reportOf(await commands.tieOut());
  expect(report).toMatchObject({ quarter: 'Q1', sheets: ['Report'] });
  expect(
    report.findings.filter(({ severity }) => severity !== 'info').map(({ code, cell }) => `${cell} ${code}`),
  ).toEqual([
    'Report!C28 risk-code-otherwise',
    'Report!C35 figure-untied',
    'Report!C38 appendix-missing',
    'Report!C33 no-table-of-complaints',
  ]);
  expect(report.claims.find(({ text }) => text === '69%')).toMatchObject({
    status: 'tied',
    cell: 'Report!C17',
    sources: ["'Appendix 1'!D15"],
    sentence: 'The Quarter 1 performance is reported as 69%, which is below the target set of 75%.',
  });
  expect(Object.values(report.tieCounts).reduce((all, count) => all + count, 0)).toBe(report.claims.length);
  expect(file.save()).toEqual(before);
});

test('paragraphs on a sheet of their own are found, by name or without', async () => {
  const { commands } = await desk(false);
  const found = reportOf(await commands.tieOut());
  const named = reportOf(await commands.tieOut({ sheet: 'report' }));
  expect(found.sheets).toEqual(['Report']);
  expect(named.claims).toEqual(found.claims);
  expect(found.findings.map(({ code }) => code)).toContain('appendix-missing');
});

test('without a text of a report the plan’s own text is read; without any the command says what to do', async () => {
  const sample = await sitDown(openSample());
  expect(reportOf(await sample.commands.tieOut()).sheets).toEqual(['Plan 2022-23']);
  const bare = await sitDown(
    workbookOf([
      ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
      ['1', 'Calls answered', 75, 69, 'Red'],
    ]),
  );
  expect(refusalOf(await bare.commands.tieOut()).code).toBe('no-report-text');
  expect(refusalOf(await bare.commands.tieOut({ sheet: 'Elsewhere' })).code).toBe('no-such-sheet');
});
