import { openFile } from '../../../src/workbench/file/openFile';
import { fill, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const code = 'polarity-unsure';

/** Two KPIs of whose names nobody can tell which way is better, answered with one click in Quarter 1. */
async function answered(quarter: string) {
  const file = workbookOf([
    ['Ref', 'KPI', 'Target', 'Q1', 'Q2', 'Q3', 'Q4'],
    ['1', 'Referrals', '40', '60', '70', '70', '70'],
    ['2', 'Cyber incidents blocked', '40', '60', '70', '70', '70'],
  ]);
  fill(file.workbook.addSheet('Plan details'), [
    ['Setting', 'Value'],
    ['Plan year', '2022/23'],
    ['Reporting quarter', quarter],
  ]);
  const desk = await sitDown(file);
  const asked = reportOf(await desk.commands.check()).findings.find((finding) => finding.code === code);
  const [proposals] = asked?.fixes ?? [];
  if (!proposals) throw new Error('Nothing was asked.');
  reportOf(await desk.commands.applyFixes([proposals], ''));
  return desk;
}

const codesOf = ({ findings }: { findings: readonly { code: string }[] }) => findings.map((one) => one.code);

test('what was confirmed in one quarter is not asked in the next, nor of the file saved and opened again', async () => {
  const { commands, file } = await answered('Q1');
  reportOf(await commands.nextQuarter());
  const next = reportOf(await (await sitDown(openFile(file.save()))).commands.check());
  expect(next.quarter).toBe('Q2');
  expect(codesOf(next)).not.toContain(code);
  expect(next.rows.map(({ rag }) => rag)).toEqual(['Green', 'Red']);
});

test('what was confirmed in one year is kept for the next', async () => {
  const { commands, workbook } = await answered('Q4');
  reportOf(await commands.rollForward());
  const rules = sheetNamed(workbook, 'KPI rules');
  const headings = Array.from({ length: 20 }, (_, column) => String(rules.value(0, column) ?? ''));
  const goodIs = headings.findIndex((heading) => /good is/i.test(heading));
  expect([rules.value(1, goodIs), rules.value(2, goodIs)]).toEqual(['Higher', 'Lower']);
});
