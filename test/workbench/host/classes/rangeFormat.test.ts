import { codeOf, onSheet, start, stopAll } from '../withExcel';

afterAll(stopAll);

describe('formats of a range', () => {
  test('what is set is read again, and mixed formats read null', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.name = 'Arial';
      format.font.size = 9;
      format.font.color = '#123abc';
      format.fill.color = 'yellow';
      format.horizontalAlignment = 'CenterAcrossSelection';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      sheet.getRange('A1').format.font.bold = true;
      format.load('wrapText,horizontalAlignment,verticalAlignment,indentLevel');
      format.font.load('name,size,color,bold');
      format.fill.load('color');
      await context.sync();
      return {
        ...format.font.toJSON(),
        fill: format.fill.color,
        horizontal: format.horizontalAlignment,
        vertical: format.verticalAlignment,
        wrap: format.wrapText,
        indent: format.indentLevel,
      };
    });
    expect(read).toEqual({
      name: 'Arial',
      size: 9,
      color: '#123ABC',
      bold: null,
      fill: '#FFFF00',
      horizontal: 'CenterAcrossSelection',
      vertical: 'Top',
      wrap: true,
      indent: 2,
    });
  });

  test('a whole column is formatted as a column, with the cells that stand in it', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('B:C').format.font.italic = true;
      await context.sync();
    });
    const { activeSheet, styles } = office.workbook;
    expect(activeSheet.columnFormats.size).toBe(2);
    expect([...activeSheet.cells.keys()]).toEqual([1]);
    for (const row of [1, 900]) expect(styles.get(activeSheet.styleAt(row, 1)).font.italic).toBe(true);
  });

  test('widths and heights are points; those that differ read null', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 80;
      sheet.getRange('1:1').format.rowHeight = 30;
      const one = sheet.getRange('A1').load('format/columnWidth,format/rowHeight,height,width');
      const both = sheet.getRange('A1:B2').load('format/columnWidth,format/rowHeight');
      const next = sheet.getRange('B2').load('left,top');
      await context.sync();
      return [
        [one.format.columnWidth, one.format.rowHeight, one.width, one.height],
        [both.format.columnWidth, both.format.rowHeight],
        [next.left, next.top],
      ];
    });
    expect(read).toEqual([
      [80, 30, 80, 30],
      [null, null],
      [80, 30],
    ]);
  });

  test('hidden rows have no height', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      const range = sheet.getRange('A1:A3').load('rowHidden,height');
      const hidden = sheet.getRange('A2').load('hidden');
      await context.sync();
      return [range.rowHidden, range.height, hidden.hidden];
    });
    expect(read).toEqual([null, 30, true]);
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour that is none', (format) => (format.fill.color = 'reddish')],
    ['a size of 0', (format) => (format.font.size = 0)],
    ['a height over 409.5 points', (format) => (format.rowHeight = 410)],
    ['an alignment that is none', (format) => (format.horizontalAlignment = 'Middle' as 'Center')],
  ])('%s is refused', async (_what, set) => {
    const office = await start();
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        set(sheet.getRange('A1').format);
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('text widens its column, and wrapped text its row', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['A heading of some length', 'words '.repeat(40)]];
      sheet.getRange('B1').format.wrapText = true;
      sheet.getRange('A:B').format.autofitColumns();
      sheet.getRange('1:1').format.autofitRows();
      const first = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
      const second = sheet.getRange('B1').load('format/columnWidth');
      await context.sync();
      return [first.format.columnWidth, second.format.columnWidth, first.format.rowHeight];
    });
    expect(read[0]).toBeGreaterThan(90);
    expect(read[1]).toBe(48);
    expect(read[2]).toBeGreaterThan(100);
  });
});

describe('borders', () => {
  test('the edges and the lines between the rows of a block', async () => {
    const office = await start();
    await onSheet(office, async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of ['EdgeTop', 'InsideHorizontal'] as const) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.weight = 'Medium';
        border.color = '#444444';
      }
      await context.sync();
    });
    const { activeSheet, styles } = office.workbook;
    const of = (row: number, column: number) => styles.get(activeSheet.styleAt(row, column)).borders;
    const line = { style: 'medium', color: '#444444' };
    expect(of(1, 1)).toEqual({ top: line, bottom: line, left: null, right: null });
    expect(of(2, 2)).toEqual({ top: null, bottom: null, left: null, right: null });
  });

  test('a line is read from either side, and the last one drawn holds', async () => {
    const office = await start();
    const read = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double';
      const below = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      const before = below.style;
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
      const above = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return [before, above.style];
    });
    expect(read).toEqual(['Double', 'None']);
  });
});
