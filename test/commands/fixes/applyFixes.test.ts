import type { Fix } from '../../../src/plan/findings/finding';
import { kpiHeadings, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const changeColour: Fix = {
  label: 'Change the colour to Amber',
  edits: [{ kind: 'cell', sheet: 'Appendix 1', row: 14, column: 4, value: 'Amber', was: 'Red' }],
};
const headline = (ref: string, value: string): Fix => ({
  label: `Judge by “${value}”`,
  edits: [{ kind: 'rule', ref, field: 'headline', value }],
});

describe('applyFixes', () => {
  test('a cell of the officer’s table gets the word; the check then agrees; Restore puts the old word back', async () => {
    const { commands, workbook } = await sitDown(openSample());
    const shown = () => sheetNamed(workbook, 'Appendix 1').value(14, 4);
    expect(reportOf(await commands.applyFixes([changeColour], '')).applied).toBe(1);
    expect(shown()).toBe('Amber');
    const row = reportOf(await commands.check()).rows.find(({ ref }) => ref === '1.5');
    expect(row?.findings).not.toContain('rag-differs');
    reportOf(await commands.restore());
    expect(shown()).toBe('Red');
  });

  test('a rule goes into a new table KPI rules, and the next check follows it', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.applyFixes([headline('2.8', 'excluding migrations')], ''));
    expect(workbook.findSheet('KPI rules')?.tables).toHaveLength(1);
    const row = reportOf(await commands.check()).rows.find(({ ref }) => ref === '2.8');
    expect(row?.rag).toBe('Green');
    reportOf(await commands.restore());
    expect(workbook.findSheet('KPI rules')).toBeUndefined();
  });

  test('rules for twelve KPIs fill the table of ten rows and make it longer; Restore makes it short again', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.addTable({ kind: 'rules' }));
    const table = () => sheetNamed(workbook, 'KPI rules').tables[0]?.area.rows;
    const before = table();
    const fixes = Array.from({ length: 12 }, (_, index) => headline(`9.${index + 1}`, 'all'));
    reportOf(await commands.applyFixes(fixes, ''));
    expect(table()).toBe(13);
    expect(sheetNamed(workbook, 'KPI rules').value(12, 0)).toBe('9.12');
    reportOf(await commands.restore());
    expect(table()).toBe(before);
    expect(sheetNamed(workbook, 'KPI rules').value(12, 0)).toBeNull();
  });

  test('a second fix for the same KPI goes into the same row', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.applyFixes([headline('2.8', 'all eligible')], ''));
    reportOf(await commands.applyFixes([headline('2.8', 'excluding migrations')], ''));
    const sheet = sheetNamed(workbook, 'KPI rules');
    expect([sheet.value(1, 0), sheet.value(2, 0)]).toEqual(['2.8', null]);
  });

  test('a cell that changed since the check stops all fixes', async () => {
    const { commands, workbook } = await sitDown(openSample());
    sheetNamed(workbook, 'Appendix 1').setCell(14, 4, { value: 'Green' });
    const { code, message } = refusalOf(await commands.applyFixes([changeColour, headline('2.8', 'x')], ''));
    expect(code).toBe('cell-changed');
    expect(message).toMatch(/'Appendix 1'!E15 has changed/);
    expect(workbook.findSheet('KPI rules')).toBeUndefined();
  });

  test('a rules table that has to grow over a filled cell is refused', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.addTable({ kind: 'rules' }));
    sheetNamed(workbook, 'KPI rules').setCell(11, 0, { value: 'Agreed on 3 July' });
    const fixes = Array.from({ length: 11 }, (_, index) => headline(`9.${index + 1}`, 'all'));
    const { code, message } = refusalOf(await commands.applyFixes(fixes, ''));
    expect([code, sheetNamed(workbook, 'KPI rules').value(1, 0)]).toEqual(['rules-table-full', null]);
    expect(message).toMatch(/'KPI rules'!A12 below it is filled/);
  });

  test('a cell that holds a formula is not overwritten', async () => {
    const { commands, workbook } = await sitDown(openSample());
    sheetNamed(workbook, 'Appendix 1').setCell(14, 4, { value: 'Red', formula: 'IF(1,"Red","")' });
    expect(refusalOf(await commands.applyFixes([changeColour], '')).code).toBe('cell-calculated');
    expect(sheetNamed(workbook, 'Appendix 1').cell(14, 4)?.formula).toBe('IF(1,"Red","")');
  });

  test('an override without a reason and a protected sheet are refused in words', async () => {
    const { commands, workbook } = await sitDown(openSample());
    const keep: Fix = {
      label: 'Keep Red',
      asks: 'reason',
      edits: [{ kind: 'rule', ref: '1.5', field: 'override', value: 'Red' }],
    };
    expect(refusalOf(await commands.applyFixes([keep], ' ')).code).toBe('reason-needed');
    sheetNamed(workbook, 'Appendix 1').protected = true;
    expect(refusalOf(await commands.applyFixes([changeColour], '')).code).toBe('sheet-protected');
  });

  test('many fixes cost the same round trips as one', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      `1.${index}`,
      `KPI ${index}`,
      '80%',
      '90%',
      'Red',
    ]);
    const { commands, roundTrips } = await sitDown(workbookOf([[...kpiHeadings], ...rows]));
    const fix = (index: number): Fix => ({
      label: 'Change the colour to Green',
      edits: [{ kind: 'cell', sheet: 'KPIs', row: index + 1, column: 4, value: 'Green', was: 'Red' }],
    });
    const one = await roundTrips(() => commands.applyFixes([fix(0)], ''));
    const many = await roundTrips(() =>
      commands.applyFixes(
        Array.from({ length: 39 }, (_, index) => fix(index + 1)),
        '',
      ),
    );
    expect(many).toBe(one);
  });
});
