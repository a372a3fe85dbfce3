import { areaAddress } from '../../src/grid/a1';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { newFile } from '../../src/workbench/file/openFile';
import { snapshotOf } from '../snapshotOf';
import { fill, openSample, sheetNamed, sitDown, workbookOf } from '../commands/onWorkbook';

const read = () => Excel.run((context) => readWorkbook(context));

describe('readWorkbook', () => {
  test('reads the sample as it stands in the file: values, texts, merges', async () => {
    const { workbook } = await sitDown(openSample());
    const { sheets } = await read();
    const plain = snapshotOf(workbook).sheets;
    expect(sheets.map(({ name, used, values, text }) => ({ name, used, values, text }))).toEqual(
      plain.map(({ name, used, values, text }) => ({ name, used, values, text })),
    );
    expect(sheets.map(({ merges }) => merges.length)).toEqual(plain.map(({ merges }) => merges.length));
  });

  test('a percentage shows as one; an error is its text; an empty sheet has nothing used', async () => {
    const file = newFile();
    const { styles, activeSheet } = file.workbook;
    activeSheet.setCell(0, 0, { value: 0.69, style: styles.derive(0, { numberFormat: '0%' }) });
    activeSheet.setCell(0, 1, { value: { error: '#DIV/0!' } });
    file.workbook.addSheet('Empty');
    await sitDown(file);
    const [first, second] = (await read()).sheets;
    expect([first?.values, first?.text]).toEqual([[[0.69, '#DIV/0!']], [['69%', '#DIV/0!']]]);
    expect(second?.used).toBeNull();
  });

  test('the font of the style Normal is read with the rest, where Excel can be asked for it', async () => {
    const file = newFile();
    file.workbook.namedStyles = file.workbook.namedStyles.map((style) =>
      style.name === 'Normal' ? { ...style, font: { ...style.font, name: 'Verdana', size: 10 } } : style,
    );
    await sitDown(file);
    expect((await read()).normalFont).toEqual({ name: 'Verdana', size: 10 });
  });

  test('formulas that came without a value are calculated before the first answer', async () => {
    const file = newFile();
    file.workbook.activeSheet.setCell(0, 0, { formula: '45/60', value: null });
    await sitDown(file);
    expect((await read()).sheets[0]?.values).toEqual([[0.75]]);
  });

  test('a formula that cannot be calculated here, and what reads it, hands on no old value', async () => {
    const file = newFile();
    const { activeSheet } = file.workbook;
    activeSheet.setCell(0, 0, { formula: 'NOSUCH(1)', value: null });
    activeSheet.setCell(0, 1, { formula: 'A1+1', value: null });
    await sitDown(file);
    const [sheet] = (await read()).sheets;
    expect([sheet?.values, sheet?.text]).toEqual([[['#BUSY!', '#BUSY!']], [['#BUSY!', '#BUSY!']]]);
  });

  test.each([
    ['the last column', 4, 16_383, 'XFD5'],
    ['the last row', 1_048_575, 1, 'B1048576'],
    ['the last cell', 1_048_575, 16_383, 'XFD1048576'],
    ['the middle of nowhere', 300_000, 900, 'AHQ300001'],
  ])(
    'a cell in %s stops nothing: the plan is read as without it, and the cell is named',
    async (_, row, column, address) => {
      const plain = snapshotOf(openSample().workbook).sheets.find(({ name }) => name === 'Appendix 1');
      const file = openSample();
      sheetNamed(file.workbook, 'Appendix 1').setCell(row, column, { value: 'stray' });
      await sitDown(file);
      const found = (await read()).sheets.find(({ name }) => name === 'Appendix 1');
      expect(found?.used).toEqual(plain?.used);
      expect(found?.values).toEqual(plain?.values);
      expect(found?.text).toEqual(plain?.text);
      expect(found?.farAway?.map(areaAddress)).toEqual([address]);
    },
  );

  test('takes three round trips, however many sheets', async () => {
    const file = openSample();
    for (let number = 1; number <= 20; number += 1)
      fill(file.workbook.addSheet(`More ${number}`), [['a', 1]]);
    const desk = await sitDown(file);
    expect(await desk.roundTrips(read)).toBe(3);
  });

  test('more than Excel on the web hands over at once is read in blocks, and whole', async () => {
    const long = 'An update on the activity of this quarter, in some words. '.repeat(12);
    const rows = Array.from({ length: 9_000 }, (_, index) => [`${long}${index}`, index]);
    const desk = await sitDown(workbookOf(rows));
    const { sheets } = await read();
    const { values, text } = sheets[0] ?? { values: [], text: [] };
    expect(values).toHaveLength(9_000);
    expect([values[8_999]?.[1], text[8_999]?.[1], values[4_321]?.[0]]).toEqual([
      8_999,
      '8999',
      `${long}4321`,
    ]);
    expect(await desk.roundTrips(read)).toBeGreaterThan(3);
  });

  test('says which sheets are hidden or protected, and which tables stand where', async () => {
    const file = openSample();
    sheetNamed(file.workbook, 'Rota').protected = true;
    sheetNamed(file.workbook, 'Appendix 3').visibility = 'Hidden';
    const { commands } = await sitDown(file);
    await commands.addTable({ kind: 'edi' });
    const { sheets } = await read();
    expect(sheets.filter((sheet) => sheet.protected).map(({ name }) => name)).toEqual(['Rota']);
    expect(sheets.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual(['Appendix 3']);
    expect(sheets.flatMap(({ tables }) => tables).map(({ area }) => area.row)).toEqual([0]);
  });

  describe('what does not show', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [`Row ${index + 1}`, index, 'x']);

    test('hidden rows and columns are read like others and named, in no round trip more', async () => {
      const file = workbookOf(rows, 'Teams');
      const sheet = sheetNamed(file.workbook, 'Teams');
      sheet.setRow(2, { hidden: true });
      sheet.setRow(4, { hidden: true });
      sheet.setColumn(1, { hidden: true });
      sheet.filtered = true;
      const desk = await sitDown(file);
      let sheets: Awaited<ReturnType<typeof read>>['sheets'] = [];
      expect(await desk.roundTrips(async () => ({ sheets } = await read()))).toBe(3);
      expect(sheets[0]).toMatchObject({ hiddenRows: [2, 4], hiddenColumns: [1], filtered: true });
      expect(sheets[0]?.values[4]).toEqual(['Row 5', 4, 'x']);
    });

    test('a sheet without numbers, and one of which all columns are hidden', async () => {
      const file = workbookOf([['a'], ['b'], ['c']], 'Words');
      sheetNamed(file.workbook, 'Words').setRow(1, { hidden: true });
      const away = file.workbook.addSheet('Away');
      fill(away, [['x', 'y']]);
      for (const column of [0, 1]) away.setColumn(column, { hidden: true });
      await sitDown(file);
      const { sheets } = await read();
      expect(sheets.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
        [[1], []],
        [[], [0, 1]],
      ]);
    });

    test('100,000 rows under a filter, too many for one answer', async () => {
      const file = newFile();
      const { activeSheet } = file.workbook;
      for (let row = 0; row < 100_000; row += 1) {
        activeSheet.setCell(row, 0, { value: row });
        if (row % 2 === 1) activeSheet.setRow(row, { hidden: true });
      }
      await sitDown(file);
      const { sheets } = await read();
      expect(sheets[0]?.hiddenRows).toHaveLength(50_000);
      expect(sheets[0]?.hiddenRows?.at(-1)).toBe(99_999);
    });
  });
});
