import { onSheet, start, stopAll } from '../withExcel';

afterAll(stopAll);

/** The usual column and one of 52.5 points on Windows, 10 characters, as Excel tells them. */
const told = async (device?: 'windows' | 'mac') => {
  const office = await start(device ? { device } : {});
  const sheet = office.workbook.sheets[0];
  sheet?.setColumn(1, { width: 52.5 });
  return onSheet(office, async (worksheet, context) => {
    worksheet.load('standardWidth');
    const [usual, wide] = ['A1', 'B1'].map((at) =>
      worksheet.getRange(at).load('left,width,format/columnWidth'),
    );
    await context.sync();
    if (!usual || !wide) throw new Error('There are two.');
    return [
      worksheet.standardWidth,
      usual.format.columnWidth,
      wide.left,
      wide.width,
      wide.format.columnWidth,
    ];
  });
};

test('Excel for Windows tells characters without the room at the sides, and widths in whole pixels', async () => {
  expect(await told()).toEqual([8.43, 48, 48, 52.5, 52.5]);
  expect(await told('windows')).toEqual(await told());
});

test('a Mac tells its own whole points', async () => {
  const [characters, usual, left = 0, width, wide] = await told('mac');
  expect([characters, usual, width, wide]).toEqual([9.17, 55, 60, 60]);
  expect(left).toBeCloseTo((48 * 6) / 5.25);
});

test('what is set in points of a Mac is as many characters, of columns and of charts', async () => {
  const office = await start({ device: 'mac' });
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A:A').format.columnWidth = 60;
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      ['c', 1],
    ];
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B2'), 'Columns');
    chart.left = 12;
    chart.width = 240;
    await context.sync();
    chart.load('left,width');
    await context.sync();
    expect([chart.left, chart.width]).toEqual([12, 240]);
  });
  const [sheet] = office.workbook.sheets;
  expect(sheet?.columnWidth(0)).toBe(52.5);
  expect(sheet?.charts.map(({ left, width }) => [left, width])).toEqual([[10.5, 210]]);
});
