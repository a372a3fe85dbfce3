import { tableKinds } from '../../../src/plan/tables/kinds';
import { openFile, newFile } from '../../../src/workbench/file/openFile';
import { openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

describe('add-table', () => {
  test.each(tableKinds)(
    '%s: a real table on a new sheet, there after saving and opening, and recognised',
    async (kind) => {
      const { commands, workbook, file } = await sitDown(openSample());
      const added = reportOf(await commands.addTable({ kind }));
      expect(sheetNamed(workbook, added.sheet).tables.map(({ name }) => name)).toEqual([added.name]);

      const reopened = openFile(file.save());
      const [table] = sheetNamed(reopened.workbook, added.sheet).tables;
      expect(table?.columns.map(({ name }) => name)).toEqual(
        sheetNamed(workbook, added.sheet).tables[0]?.columns.map(({ name }) => name),
      );
      const again = await sitDown(reopened);
      const { tables } = reportOf(await again.commands.listTables());
      expect(tables).toContainEqual(expect.objectContaining({ kind, sheet: added.sheet, name: added.name }));
    },
  );

  test('scores and ratings work without the add-in: 4 × 8 is 32, Red', async () => {
    const { commands, workbook } = await sitDown(newFile());
    const added = reportOf(await commands.addTable({ kind: 'risks' }));
    const sheet = sheetNamed(workbook, added.sheet);
    const column = (name: string) => sheet.tables[0]?.columns.findIndex((one) => one.name === name) ?? -1;
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(added.sheet);
      cells.getCell(1, column('Likelihood')).values = [[4]];
      cells.getCell(1, column('Impact')).values = [[8]];
      await context.sync();
    });
    expect(sheet.value(1, column('Risk score'))).toBe(32);
    expect(sheet.value(1, column('Current risk rating'))).toBe('Red');
  });

  test('a place that is taken is refused with the reason and a free place, which then works', async () => {
    const { commands } = await sitDown(openSample());
    const outcome = await commands.addTable({ kind: 'kpis', sheet: 'Appendix 1', at: 'B4' });
    const refusal = refusalOf(outcome);
    expect(refusal.code).toBe('place-taken');
    expect(outcome).toMatchObject({ refusal: { offer: { sheet: 'Appendix 1' } } });
    if (outcome.ok || !outcome.refusal.offer) throw new Error('No place was offered.');
    const added = reportOf(await commands.addTable({ kind: 'kpis', ...outcome.refusal.offer }));
    expect(added.sheet).toBe('Appendix 1');
  });

  test('beside an officer’s list nothing of theirs changes, not even a column’s width; Restore leaves no trace', async () => {
    const { commands, workbook } = await sitDown(
      workbookOf(
        [
          ['Team', 'Lead'],
          ['North', 'Amina'],
        ],
        'Teams',
      ),
    );
    const sheet = sheetNamed(workbook, 'Teams');
    const widths = () => [0, 1, 2, 3, 4, 5].map((column) => sheet.columnWidth(column));
    const before = widths();
    reportOf(await commands.addTable({ kind: 'complaints', sheet: 'Teams', at: 'A5' }));
    expect(widths().slice(0, 2)).toEqual(before.slice(0, 2));
    expect([sheet.value(0, 0), sheet.value(1, 1)]).toEqual(['Team', 'Amina']);
    reportOf(await commands.restore());
    expect(widths()).toEqual(before);
    expect(sheet.tables).toEqual([]);
    expect(sheet.usedArea()).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });

  test('the second table of a kind gets a name and a sheet of its own', async () => {
    const { commands } = await sitDown(newFile());
    const first = reportOf(await commands.addTable({ kind: 'kpis' }));
    const second = reportOf(await commands.addTable({ kind: 'kpis' }));
    expect(second.name).not.toBe(first.name);
    expect(second.sheet).not.toBe(first.sheet);
  });

  test('where the officer stands: the selection', async () => {
    const { commands } = await sitDown(newFile());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C3').select();
      await context.sync();
    });
    expect(reportOf(await commands.addTable({ kind: 'edi', at: 'selection' })).range).toMatch(/^C3:/);
  });

  test('a missing sheet, a bad address, a protected sheet and a protected workbook are refused in words', async () => {
    const { commands, workbook, file } = await sitDown(openSample());
    const before = Buffer.from(file.save());
    expect(refusalOf(await commands.addTable({ kind: 'kpis', sheet: 'Nope' })).message).toMatch(
      /There is no sheet .Nope./,
    );
    expect(refusalOf(await commands.addTable({ kind: 'kpis', sheet: 'Rota', at: 'Z' })).code).toBe(
      'no-such-cell',
    );
    sheetNamed(workbook, 'Rota').protected = true;
    expect(refusalOf(await commands.addTable({ kind: 'kpis', sheet: 'Rota', at: 'A90' })).code).toBe(
      'sheet-protected',
    );
    expect(Buffer.from(file.save()).equals(before)).toBe(true);
    // The protection itself is saved, so what was before is taken with it.
    workbook.structureProtected = true;
    const guarded = Buffer.from(file.save());
    expect(refusalOf(await commands.addTable({ kind: 'kpis' })).code).toBe('structure-protected');
    expect(Buffer.from(file.save()).equals(guarded)).toBe(true);
  });

  test.each([0, 5, 20, -1])(
    'if Excel stops at action %i of the write, the workbook is as it was',
    async (action) => {
      const { commands, workbook, host } = await sitDown(workbookOf([['Team'], ['North']], 'Teams'));
      host.faults.add({ batch: 3, action, code: 'GeneralException' });
      refusalOf(await commands.addTable({ kind: 'budgets', sheet: 'Teams', at: 'C1' }));
      const sheet = sheetNamed(workbook, 'Teams');
      expect(sheet.tables).toEqual([]);
      expect(sheet.usedArea()).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
      expect(sheet.conditionalFormats).toEqual([]);
      expect(sheet.validations).toEqual([]);
    },
  );
});
