import { openFile } from '../../../src/workbench/file/openFile';
import { openSample, reportOf, sheetNamed, sitDown } from '../onWorkbook';

test('a footer of an officer’s stays through every refresh, and Restore leaves it too', async () => {
  const { commands, workbook } = await sitDown(openSample());
  reportOf(await commands.reconcile());
  const { headersFooters } = sheetNamed(workbook, 'Reconciliation').page;
  headersFooters.leftFooter = 'Draft for Finance';
  for (let time = 0; time < 3; time += 1) {
    const { refreshed, findings } = reportOf(await commands.reconcile());
    expect(refreshed).toBe(true);
    expect(findings.map(({ code }) => code)).toContain('manager-page-kept');
    expect(headersFooters.leftFooter).toBe('Draft for Finance');
  }
  reportOf(await commands.restore());
  expect(headersFooters.leftFooter).toBe('Draft for Finance');
});

test('of two sheets of a kind the one that can be seen is refreshed', async () => {
  const { commands, workbook } = await sitDown(openSample());
  reportOf(await commands.reconcile());
  const first = sheetNamed(workbook, 'Reconciliation');
  first.setCell(0, 12, { value: 'Agreed' });
  expect(reportOf(await commands.reconcile()).sheet).toBe('Reconciliation (2)');
  first.setCell(0, 12, { value: null });
  first.visibility = 'Hidden';
  workbook.activeSheet = sheetNamed(workbook, 'Rota');
  expect(reportOf(await commands.reconcile())).toMatchObject({
    sheet: 'Reconciliation (2)',
    refreshed: true,
  });
});

test('where what is remembered of one sheet is damaged, the others are refreshed all the same', async () => {
  const desk = await sitDown(openSample());
  reportOf(await desk.commands.reconcile());
  reportOf(await desk.commands.thread());
  const part = desk.workbook.customXml.find(
    ({ xml }) => xml.startsWith('<summary') && xml.includes('key="1"'),
  );
  if (!part) throw new Error('Nothing is remembered of the reconciliation.');
  const damaged = part.xml.replace('"cells":', '"cell":');
  part.xml = damaged;
  const { commands, workbook } = await sitDown(openFile(desk.file.save()));
  const { sheet, findings } = reportOf(await commands.reconcile());
  expect(sheet).toBe('Reconciliation (2)');
  expect(findings.map(({ code }) => code).filter((code) => code === 'sheet-left')).toHaveLength(1);
  expect(reportOf(await commands.thread())).toMatchObject({ sheet: 'Golden thread', refreshed: true });
  expect(workbook.customXml.map(({ xml }) => xml)).toContain(damaged);
});
