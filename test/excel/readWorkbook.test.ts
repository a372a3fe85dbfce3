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
});
