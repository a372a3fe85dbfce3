import { ownMark } from '../../../src/sheets/ragFormats';
import { reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

test('a KPI table on its side is coloured along its row of RAGs, and its findings name the KPI’s own cells', async () => {
  const { commands, workbook } = await sitDown(
    workbookOf([
      ['Quarter 2', 'Calls answered', 'Visits', 'Complaints resolved'],
      ['Target', '80%', '12,000', '90%'],
      ['Actual', '82%', '11,500', '40%'],
      ['RAG', 'Green', 'Amber', 'Green'],
    ]),
  );
  const { coloured } = reportOf(await commands.colour());
  expect(coloured).toEqual(['KPIs!B4:D4']);
  const formats = sheetNamed(workbook, 'KPIs').conditionalFormats.filter(
    ({ rule }) => rule.type === 'custom' && rule.formula.includes(ownMark),
  );
  expect(formats).toHaveLength(3);
  const { findings } = reportOf(await commands.check());
  expect(findings.find(({ message }) => message.includes('40%'))?.cell).toBe('KPIs!D4');
});
