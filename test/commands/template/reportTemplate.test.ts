import { publishedDetails } from '../../plan/jobs/report/published';
import { fill, refusalOf, reportOf, sheetNamed, sitDown } from '../onWorkbook';
import { openPublished } from '../publishedTables';
import { addRow, edit, rowWith, wordsOn } from './templateBook';

const asked = { quarter: 'Q1', details: publishedDetails } as const;

async function desk() {
  const opened = await sitDown(openPublished());
  reportOf(await opened.commands.addTable({ kind: 'template', preset: '2022/23' }));
  return opened;
}

test('the preset leaves the report as it is', async () => {
  const plain = await sitDown(openPublished());
  reportOf(await plain.commands.quarterly(asked));
  const { commands, workbook } = await desk();
  const { findings } = reportOf(await commands.quarterly(asked));
  expect(wordsOn(workbook, 'Q1 report')).toEqual(wordsOn(plain.workbook, 'Q1 report'));
  expect(findings.filter(({ code }) => /template/.test(code))).toEqual([]);
});

test('a section is renamed, moved, switched off and added by the table alone', async () => {
  const { commands, workbook } = await desk();
  edit(workbook, 'Finance', { Title: 'Money', Order: 45 }, 'Report');
  edit(workbook, 'Complaints', { Shown: 'No' }, 'Report');
  addRow(workbook, { Section: 'Property', Title: 'Our buildings', Order: 75, Paper: 'Report' });
  fill(workbook.addSheet('Report text'), [
    ['Report section', 'Quarter', 'Text'],
    ['Property', 'Q1', 'The depot was sold.'],
    ['Legal risks ahead', 'Q1', 'One case is open.'],
  ]);
  const { findings } = reportOf(await commands.quarterly(asked));
  const words = wordsOn(workbook, 'Q1 report');
  expect(words).toEqual(
    expect.arrayContaining(['Money', 'Our buildings', 'The depot was sold.', 'Legal risks ahead']),
  );
  expect(words).not.toContain('Financial and Risk Implications');
  expect(words).not.toContain('Complaints');
  expect(rowWith(workbook, 'Q1 report', 'Money')).toBeLessThan(
    rowWith(workbook, 'Q1 report', 'Departmental strategic risk register'),
  );
  expect(rowWith(workbook, 'Q1 report', 'Legal risks ahead')).toBeGreaterThan(
    rowWith(workbook, 'Q1 report', 'Our buildings'),
  );
  expect(findings.filter(({ code }) => /template/.test(code)).map(({ code }) => code)).toEqual([
    'section-not-in-template',
  ]);
});

test('what stands under a heading that is switched off stands by itself', async () => {
  const { commands, workbook } = await desk();
  edit(workbook, 'Complaints', { Shown: 'No' }, 'Report');
  reportOf(await commands.quarterly(asked));
  const words = wordsOn(workbook, 'Q1 report');
  expect(words).toContain('Compliments');
});

test('an unknown source is asked about; a report that is all switched off is refused', async () => {
  const { commands, workbook } = await desk();
  edit(workbook, 'Conclusion', { Source: 'Poetry' }, 'Report');
  const { findings } = reportOf(await commands.quarterly(asked));
  expect(findings.find(({ code }) => code === 'template-source-unknown')?.message).toMatch(
    /“Poetry” .*Choose one of Text, Heading/,
  );
  const sheet = sheetNamed(workbook, 'Template');
  for (let row = 1; row < (sheet.usedArea()?.rows ?? 0); row += 1) sheet.setCell(row, 4, { value: 'No' });
  expect(refusalOf(await commands.quarterly(asked)).code).toBe('template-all-off');
});
