import { insertRows } from '../../workbench/host/hands/rows';
import { openFile, type WorkbookFile } from '../../../src/workbench/file/openFile';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import { fill, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const rows = [
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
  ['1. Safe'],
  ['1.1', 'Share of cases closed in time', '80%', '76%', 'Amber'],
  ['1.2', 'Calls answered within a minute', '90%', '95%', 'Green'],
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
  ['1.3', 'Repairs finished at the first visit', '85%', '60%', 'Red'],
];

/** A council's list in plain cells: bold headings on blue, a grey group row merged across, thin lines. */
function councilList(): WorkbookFile {
  const file = workbookOf(rows, 'Q1');
  const { styles } = file.workbook;
  const sheet = sheetNamed(file.workbook, 'Q1');
  const line = { style: 'thin', color: '#808080' };
  const cell = styles.derive(0, {
    font: { name: 'Gill Sans', size: 9 },
    borders: { top: line, bottom: line, left: line, right: line },
  });
  const heading = styles.derive(cell, { font: { bold: true, color: '#FFFFFF' }, fill: '#003366' });
  rows.forEach((_, row) => {
    for (let column = 0; column < 5; column += 1)
      sheet.setCell(row, column, { style: row === 0 || row === 4 ? heading : cell });
  });
  for (let column = 0; column < 5; column += 1)
    sheet.setCell(1, column, { style: styles.derive(cell, { font: { bold: true }, fill: '#DDDDDD' }) });
  sheet.merges.push({ row: 1, column: 0, rows: 1, columns: 5 });
  sheet.changedParts.add('merges');
  return openFile(file.save());
}

const cellsOf = (sheet: Sheet, columns: number) =>
  [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].filter(([column]) => column < columns).map(([column, cell]) => [row, column, { ...cell }]),
  );

describe('add-column on a plain list', () => {
  test('the column has a heading on each page, the look of the list and the list to choose from', async () => {
    const { commands, workbook } = await sitDown(councilList());
    const sheet = sheetNamed(workbook, 'Q1');
    const report = reportOf(await commands.addColumns({ fields: ['goodIs'] }));
    expect(report).toMatchObject({
      kind: 'kpis',
      sheet: 'Q1',
      range: 'A1:F6',
      added: [{ field: 'goodIs', heading: 'Good is', column: 'F' }],
    });
    expect([0, 1, 2, 3, 4, 5].map((row) => sheet.value(row, 5))).toEqual([
      'Good is',
      null,
      null,
      null,
      'Good is',
      null,
    ]);
    const look = (row: number, column: number) => workbook.styles.get(sheet.styleAt(row, column));
    for (const row of [0, 2, 4, 5]) {
      expect(look(row, 5).font).toEqual(look(row, 2).font);
      expect(look(row, 5).fill).toBe(look(row, 2).fill);
    }
    // Beside the group row a line stands on one side of the edge only, as Excel keeps it.
    for (const row of [3, 5]) expect(look(row, 5).borders).toEqual(look(row, 2).borders);
    expect(look(1, 5)).toMatchObject({ fill: '#DDDDDD', font: { bold: true, name: 'Gill Sans' } });
    expect(sheet.validations.map(({ areas, formula1 }) => [areas, formula1])).toEqual([
      [[{ row: 1, column: 5, rows: 3, columns: 1 }], '"Higher,Lower,On target"'],
      [[{ row: 5, column: 5, rows: 1, columns: 1 }], '"Higher,Lower,On target"'],
    ]);
    expect(sheet.columnWidth(5)).toBe(65);
  });

  test('nothing of theirs changes, and Restore takes it away', async () => {
    const file = councilList();
    const { commands, workbook } = await sitDown(file);
    const sheet = sheetNamed(workbook, 'Q1');
    const before = cellsOf(sheet, 5);
    const widths = [0, 1, 2, 3, 4, 5].map((column) => sheet.columnWidth(column));
    const merges = [...sheet.merges];
    reportOf(await commands.addColumns({ fields: ['Good is', 'Reasons for performance'], sheet: 'Q1' }));
    expect(cellsOf(sheet, 5)).toEqual(before);
    expect(sheet.merges).toEqual(merges);
    expect(reportOf(await commands.restore()).restored).toBe(
      'The columns at F1:G6 of “Q1” were removed again.',
    );
    expect(sheet.usedArea()).toEqual({ row: 0, column: 0, rows: 6, columns: 5 });
    expect(sheet.validations).toEqual([]);
    expect([0, 1, 2, 3, 4, 5].map((column) => sheet.columnWidth(column))).toEqual(widths);
  });

  test('what is chosen in it counts: lower is better turns Red to Green', async () => {
    const { commands, workbook, host } = await sitDown(
      workbookOf([
        ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
        ['1.1', 'Cases', '80', '60', ''],
        ['1.2', 'Letters', '90', '95', ''],
      ]),
    );
    reportOf(await commands.addColumns({ fields: ['goodIs'] }));
    const sheet = sheetNamed(workbook, 'KPIs');
    sheet.setCell(1, 5, { value: 'Lower' });
    sheet.setCell(2, 5, { value: 'Higher' });
    host.cellsEdited(sheet, { row: 1, column: 5, rows: 2, columns: 1 });
    expect(reportOf(await commands.check()).rows.map(({ rag }) => rag)).toEqual(['Green', 'Green']);
  });

  test('headings of two rows, merged down: the new one is too', async () => {
    const file = workbookOf([
      ['Ref', 'KPI', 'Target', 'Quarter 1', '', 'Owner'],
      ['', '', '', 'Measure', 'RAG', ''],
      ['1.1', 'Share of cases closed in time', '80%', '76%', 'Amber', 'Amina'],
      ['1.2', 'Calls answered within a minute', '90%', '95%', 'Green', 'Bo'],
    ]);
    const sheet = sheetNamed(file.workbook, 'KPIs');
    for (const column of [0, 1, 2, 5]) sheet.merges.push({ row: 0, column, rows: 2, columns: 1 });
    sheet.merges.push({ row: 0, column: 3, rows: 1, columns: 2 });
    const { commands } = await sitDown(file);
    reportOf(await commands.addColumns({ fields: ['reasons'] }));
    expect(sheet.value(0, 6)).toBe('Reasons for performance');
    expect(sheet.merges).toContainEqual({ row: 0, column: 6, rows: 2, columns: 1 });
  });

  test('a variance is calculated where its figures stand', async () => {
    const { commands, workbook } = await sitDown(
      workbookOf(
        [
          ['Service', 'Local risk budget £000', 'Local risk projected £000'],
          ['Homes', 120, 135],
          ['Roads', 80, ''],
          ['Total', 200, 135],
        ],
        'Budgets',
      ),
    );
    reportOf(await commands.addColumns({ fields: ['localVariance'] }));
    const sheet = sheetNamed(workbook, 'Budgets');
    expect([1, 2, 3].map((row) => sheet.value(row, 3))).toEqual([15, '', -65]);
    expect(sheet.cell(1, 3)?.formula).toContain('C2-B2');
  });

  test('10,000 rows cost the round trips of ten', async () => {
    const list = (count: number) => [
      [...(rows[0] ?? [])],
      ...Array.from({ length: count }, (_, index) => [
        `1.${index + 1}`,
        `Cases of team ${index + 1}`,
        '80%',
        '76%',
        '',
      ]),
    ];
    const trips = async (count: number) => {
      const desk = await sitDown(workbookOf(list(count)));
      return desk.roundTrips(async () => reportOf(await desk.commands.addColumns({ fields: ['owner'] })));
    };
    expect([await trips(10), await trips(10_000)]).toEqual([4, 4]);
  });
});

describe('add-column on a real Excel table', () => {
  async function realTable(showTotals: boolean) {
    const file = workbookOf(rows.slice(0, 1).concat(rows.slice(2, 4)), 'Q1');
    const desk = await sitDown(file);
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Q1').tables.add('A1:E3', true);
      table.name = 'Indicators';
      table.showTotals = showTotals;
      await context.sync();
    });
    return { ...desk, sheet: sheetNamed(desk.workbook, 'Q1') };
  }

  test.each([
    [false, 3],
    [true, 4],
  ])('grows by its own means, totals row %s, and shrinks on Restore', async (showTotals, height) => {
    const { commands, sheet, file } = await realTable(showTotals);
    const { range } = reportOf(
      await commands.addColumns({ fields: ['goodIs', 'reasons'], table: 'Indicators' }),
    );
    expect(range).toBe('A1:G3');
    expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: height, columns: 7 });
    const [reopened] = openFile(file.save()).workbook.findSheet('Q1')?.tables ?? [];
    expect(reopened?.columns.map(({ name }) => name).slice(5)).toEqual([
      'Good is',
      'Reasons for performance',
    ]);
    reportOf(await commands.restore());
    expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: height, columns: 5 });
    expect(sheet.usedArea()?.columns).toBe(5);
    expect(openFile(file.save()).workbook.findSheet('Q1')?.tables[0]?.columns).toHaveLength(5);
  });

  test.each([false, true])(
    'a row that was inserted since stays in the table on Restore, totals row %s',
    async (showTotals) => {
      const { commands, sheet, workbook } = await realTable(showTotals);
      reportOf(await commands.addColumns({ fields: ['goodIs', 'reasons'], table: 'Indicators' }));
      insertRows(workbook, sheet, 2);
      reportOf(await commands.restore());
      expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: showTotals ? 5 : 4, columns: 5 });
      const looks = [...sheet.cells.values()].map((cells) => (cells.get(5) ?? cells.get(6))?.style ?? 0);
      expect(looks.every((style) => style === 0)).toBe(true);
    },
  );

  test.each([0, 3, 6, -1])(
    'if Excel stops at action %i of the write, the table is as it was',
    async (action) => {
      const { commands, sheet, host } = await realTable(false);
      host.faults.add({ batch: 3, action, code: 'GeneralException' });
      refusalOf(await commands.addColumns({ fields: ['goodIs'] }));
      expect(sheet.tables[0]?.area.columns).toBe(5);
      expect(sheet.usedArea()?.columns).toBe(5);
      expect(sheet.validations).toEqual([]);
    },
  );
});

describe('add-column refuses in words', () => {
  const refusal = async (
    file: WorkbookFile,
    request: { fields: string[]; sheet?: string; kind?: 'kpis' },
  ) => {
    const before = Buffer.from(file.save());
    const { commands } = await sitDown(file);
    const found = refusalOf(await commands.addColumns(request));
    expect(Buffer.from(file.save()).equals(before)).toBe(true);
    return found;
  };

  test('what stands in the way is named, with what to do', async () => {
    const file = councilList();
    fill(sheetNamed(file.workbook, 'Q1'), [['See note 3']], 3, 6);
    expect(await refusal(file, { fields: ['reasons', 'actions'] })).toEqual({
      code: 'place-taken',
      message:
        'The new columns would take F1:G6, but G4 is filled. Insert 2 empty columns before column F (right click its letter, Insert), then try again.',
    });
  });

  test('a meaning that the table has already, or that there is not', async () => {
    expect((await refusal(councilList(), { fields: ['target'] })).message).toBe(
      'The table on “Q1” has a column for “Target” already: column C.',
    );
    const { code, message } = await refusal(councilList(), { fields: ['colour of the sky'] });
    expect([code, message.includes('goodIs')]).toEqual(['no-such-column', true]);
  });

  test('a filtered list, a protected sheet, no table, several tables', async () => {
    const filtered = councilList();
    sheetNamed(filtered.workbook, 'Q1').filtered = true;
    expect((await refusal(filtered, { fields: ['goodIs'] })).code).toBe('table-filtered');
    const shut = councilList();
    sheetNamed(shut.workbook, 'Q1').protected = true;
    expect((await refusal(shut, { fields: ['goodIs'] })).code).toBe('sheet-protected');
    expect((await refusal(workbookOf([['Name'], ['Amina']]), { fields: ['goodIs'] })).code).toBe(
      'no-such-table',
    );
    expect((await refusal(openSample(), { fields: ['owner'] })).code).toBe('which-table');
  });
});
