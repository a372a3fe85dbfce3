import { onSheet, start, stopAll } from './withExcel';

afterAll(stopAll);

describe('values of a range', () => {
  test('what is written is read again', async () => {
    const office = await start();
    const values = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      range.values = [
        [1, 'two'],
        [true, ''],
      ];
      range.load('values,address,valueTypes');
      await context.sync();
      return [range.values, range.address, range.valueTypes];
    });
    expect(values).toEqual([
      [
        [1, 'two'],
        [true, ''],
      ],
      'Sheet1!B2:C3',
      [
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ],
    ]);
  });

  test('formulas are calculated before they are read in the same batch', async () => {
    const office = await start();
    const [values, formulas, text] = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:A3').formulas = [[0.5], [0.25], ['=SUM(A1:A2)']];
      sheet.getRange('A3').numberFormat = [['0%']];
      const range = sheet.getRange('A3').load('values,formulas,text');
      await context.sync();
      return [range.values, range.formulas, range.text];
    });
    expect(values).toEqual([[0.75]]);
    expect(formulas).toEqual([['=SUM(A1:A2)']]);
    expect(text).toEqual([['75%']]);
  });

  test('10,000 rows of 12 columns arrive, in chunks of the client', async () => {
    const office = await start();
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => row * 12 + column),
    );
    const read = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, 10_000, 12);
      range.values = rows;
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(rows);
  });
});
