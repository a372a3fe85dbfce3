import { codeOf, onSheet, start, stopAll, type Started } from '../withExcel';

afterAll(stopAll);

const kpis = [
  ['Ref', 'Target', 'Measure'],
  ['1.5', 0.75, 0.69],
  ['1.6', 43, 46],
];

/** A workbook with the KPIs in a table at A1:C3 of Sheet1. */
async function withTable(): Promise<Started> {
  const office = await start();
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:C3').values = kpis;
    sheet.tables.add('A1:C3', true).name = 'KPIs';
    await context.sync();
  });
  return office;
}

const table = (office: Started) => {
  const found = office.workbook.findTable('KPIs')?.table;
  if (!found) throw new Error('There is no table KPIs.');
  return found;
};

describe('adding a table', () => {
  test('headings become unique texts', async () => {
    const office = await start();
    const names = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:D1').values = [['RAG', 'RAG', '', 2026]];
      const { columns } = sheet.tables.add('A1:D3', true);
      columns.load('items/name,items/index,count');
      const header = sheet.getRange('A1:D1').load('values,valueTypes');
      await context.sync();
      return [columns.items.map(({ name }) => name), header.values, header.valueTypes[0]?.[3]];
    });
    const expected = ['RAG', 'RAG2', 'Column3', '2026'];
    expect(names).toEqual([expected, [expected], 'String']);
  });

  test('over another table or merged cells it is refused, and so is a second of the same name', async () => {
    const office = await withTable();
    const add = (address: string, name?: string) =>
      onSheet(office, async (sheet, context) => {
        const added = sheet.tables.add(address, true);
        if (name !== undefined) added.name = name;
        await context.sync();
      });
    expect(await codeOf(add('C3:D5'))).toBe('InvalidArgument');
    office.workbook.activeSheet.merges = [{ row: 9, column: 0, rows: 1, columns: 2 }];
    expect(await codeOf(add('A10:B12'))).toBe('MergedRangeConflict');
    expect(await codeOf(add('E1:F2', 'kpis'))).toBe('InvalidArgument');
    expect(await codeOf(add('H1:I2', 'Not a name'))).toBe('InvalidArgument');
  });

  test('its parts are ranges', async () => {
    const office = await withTable();
    const addresses = await onSheet(office, async (sheet, context) => {
      const found = sheet.tables.getItem('KPIs');
      const column = found.columns.getItem('Measure');
      const ranges = [
        found.getRange(),
        found.getHeaderRowRange(),
        found.getDataBodyRange(),
        column.getDataBodyRange(),
        column.getHeaderRowRange(),
      ].map((range) => range.load('address'));
      const count = found.rows.getCount();
      await context.sync();
      return [ranges.map(({ address }) => address.replace('Sheet1!', '')), count.value];
    });
    expect(addresses).toEqual([['A1:C3', 'A1:C1', 'A2:C3', 'C2:C3', 'C1'], 2]);
  });

  test('it is found from the workbook, from a range, and by id', async () => {
    const office = await withTable();
    const found = await office.Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/id,items/name,items/worksheet/name,items/showHeaders,items/showTotals');
      const touched = context.workbook.worksheets.getItem('Sheet1').getRange('C3:D9').getTables(false);
      touched.load('items/name');
      await context.sync();
      const [first] = tables.items;
      const again = tables.getItem(first?.id ?? '').load('name');
      const none = tables.getItemOrNullObject('Risks').load('name');
      await context.sync();
      return [first?.worksheet.name, touched.items.map(({ name }) => name), again.name, none.isNullObject];
    });
    expect(found).toEqual(['Sheet1', ['KPIs'], 'KPIs', true]);
  });
});

describe('a table as its cells change', () => {
  const write = (office: Started, address: string, formulas: unknown[][]) =>
    onSheet(office, async (sheet, context) => {
      sheet.getRange(address).formulas = formulas;
      await context.sync();
    });

  test('typing below makes it grow, row after row', async () => {
    const office = await withTable();
    await write(office, 'A4:A5', [['1.8'], ['2.1']]);
    expect(table(office).area.rows).toBe(5);
    await write(office, 'A7', [['a note']]);
    expect(table(office).area.rows).toBe(5);
  });

  test('a calculated column goes on in new rows', async () => {
    const office = await withTable();
    await write(office, 'C2:C3', [['=[@Target]*2'], ['=[@Target]*2']]);
    expect(table(office).columns[2]?.calculated).toBe('[@Target]*2');
    await write(office, 'A4:B4', [['1.8', 10]]);
    const sheet = office.workbook.activeSheet;
    expect(sheet.cell(3, 2)).toMatchObject({ formula: '[@Target]*2', value: 20 });
  });

  test('typing in the header renames the column, and formulas follow', async () => {
    const office = await withTable();
    await write(office, 'E2', [['=SUM(KPIs[Measure])']]);
    await write(office, 'C1', [['Q1 measure']]);
    expect(table(office).columns.map(({ name }) => name)).toEqual(['Ref', 'Target', 'Q1 measure']);
    expect(office.workbook.activeSheet.cell(1, 4)).toMatchObject({
      formula: 'SUM(KPIs[Q1 measure])',
      value: 46.69,
    });
    await write(office, 'C1', [['target']]);
    expect(office.workbook.activeSheet.value(0, 2)).toBe('target2');
  });

  test('renaming the table renames it in formulas', async () => {
    const office = await withTable();
    await write(office, 'E2', [['=ROWS(KPIs)+COUNT(KPIs[Target])']]);
    await onSheet(office, async (sheet, context) => {
      sheet.tables.getItem('KPIs').name = 'Indicators';
      await context.sync();
    });
    expect(office.workbook.activeSheet.cell(1, 4)?.formula).toBe(
      'ROWS(Indicators)+COUNT(Indicators[Target])',
    );
  });

  test('a totals row takes formulas and stops the growing', async () => {
    const office = await withTable();
    await onSheet(office, async (sheet, context) => {
      const found = sheet.tables.getItem('KPIs');
      found.showTotals = true;
      found.getTotalRowRange().formulas = [['Total', '=SUBTOTAL(109,[Target])', '']];
      await context.sync();
    });
    expect(table(office)).toMatchObject({ showTotals: true, area: { rows: 4 } });
    expect(
      table(office).columns.map(({ totalsFormula, totalsLabel }) => totalsFormula ?? totalsLabel),
    ).toEqual(['Total', 'SUBTOTAL(109,[Target])', undefined]);
    expect(office.workbook.activeSheet.value(3, 1)).toBe(43.75);
    await write(office, 'A5', [['x']]);
    expect(table(office).area.rows).toBe(4);
  });

  test('a totals row over filled cells is refused: nothing moves down here', async () => {
    const office = await withTable();
    office.workbook.activeSheet.setCell(3, 1, { value: 'note' });
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.tables.getItem('KPIs').showTotals = true;
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
  });
});

describe('changing a table', () => {
  test('its style and switches', async () => {
    const office = await withTable();
    await onSheet(office, async (sheet, context) => {
      const found = sheet.tables.getItem('KPIs');
      found.style = 'TableStyleLight9';
      found.showBandedRows = false;
      found.showFilterButton = false;
      await context.sync();
    });
    expect(table(office)).toMatchObject({
      style: 'TableStyleLight9',
      bandedRows: false,
      filterButtons: false,
    });
  });

  test('resizing adds columns with headings of their own', async () => {
    const office = await withTable();
    await onSheet(office, async (sheet, context) => {
      sheet.tables.getItem('KPIs').resize('A1:D6');
      await context.sync();
    });
    expect(table(office).columns.map(({ name }) => name)).toEqual(['Ref', 'Target', 'Measure', 'Column4']);
    expect(office.workbook.activeSheet.value(0, 3)).toBe('Column4');
  });

  test('a table that becomes plain cells keeps them, a deleted one does not', async () => {
    const office = await withTable();
    await onSheet(office, async (sheet, context) => {
      sheet.tables.getItem('KPIs').convertToRange();
      sheet.tables.add('A1:B3', true).delete();
      await context.sync();
    });
    const sheet = office.workbook.activeSheet;
    expect(sheet.tables).toEqual([]);
    expect([sheet.value(1, 0), sheet.value(1, 2)]).toEqual([null, 0.69]);
  });

  test('formulas name the cells of a table that has become plain cells', async () => {
    const office = await withTable();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('C2:C3').formulas = [['=[@Target]*2'], ['=[@Target]*2']];
      sheet.getRange('E1:E3').formulas = [
        ['=SUM(KPIs[Measure])'],
        ['=SUM(KPIs[[#All],[Target]:[Measure]])'],
        ['=KPIs[[#Headers],[Ref]]'],
      ];
      sheet.tables.getItem('KPIs').convertToRange();
      await context.sync();
    });
    const sheet = office.workbook.activeSheet;
    const formulas = [sheet.cell(2, 2), ...[0, 1, 2].map((row) => sheet.cell(row, 4))];
    expect(formulas.map((cell) => cell?.formula)).toEqual([
      '$B3*2',
      'SUM(Sheet1!$C$2:$C$3)',
      'SUM(Sheet1!$B$1:$C$3)',
      'Sheet1!$A$1',
    ]);
  });

  test('a filtered table says so', async () => {
    const office = await withTable();
    table(office).filtered = true;
    const filtered = await onSheet(office, async (sheet, context) => {
      const { autoFilter } = sheet.tables.getItem('KPIs');
      autoFilter.load('isDataFiltered');
      await context.sync();
      return autoFilter.isDataFiltered;
    });
    expect(filtered).toBe(true);
  });
});
