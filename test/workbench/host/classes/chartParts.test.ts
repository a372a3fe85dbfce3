import { strFromU8, unzipSync } from 'fflate';
import { newFile, openFile } from '../../../../src/workbench/file/openFile';
import { codeOf, onSheet, start, stopAll } from '../withExcel';

afterAll(stopAll);

const figures = [
  ['Service', 'Net, £000'],
  ['Housing', -970],
  ['People', 7550],
];

test('a bar chart without its axis of values, lines and border; names keep clear of negative bars', async () => {
  const office = await start();
  const read = await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B3').values = figures;
    const { axes, format } = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
    axes.valueAxis.visible = false;
    axes.valueAxis.majorGridlines.visible = false;
    axes.categoryAxis.tickLabelPosition = 'Low';
    axes.categoryAxis.tickLabelSpacing = 1;
    format.border.lineStyle = 'None';
    axes.valueAxis.load('visible');
    axes.valueAxis.majorGridlines.load('visible');
    axes.categoryAxis.load('tickLabelPosition,tickLabelSpacing');
    format.border.load('lineStyle');
    await context.sync();
    const { valueAxis, categoryAxis } = axes;
    return [
      valueAxis.visible,
      valueAxis.majorGridlines.visible,
      categoryAxis.tickLabelPosition,
      categoryAxis.tickLabelSpacing,
      format.border.lineStyle,
    ];
  });
  expect(read).toEqual([false, false, 'Low', 1, 'None']);
});

test('numbers of an axis take a format of their own, which an empty text is not', async () => {
  const office = await start();
  const read = await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B3').values = figures;
    const { valueAxis } = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns').axes;
    valueAxis.load('numberFormat');
    await context.sync();
    const usual = valueAxis.numberFormat;
    valueAxis.numberFormat = '#,##0';
    valueAxis.load('numberFormat');
    await context.sync();
    return [usual, valueAxis.numberFormat];
  });
  expect(read).toEqual(['General', '#,##0']);
  const empty = onSheet(office, async (sheet, context) => {
    sheet.charts.getItemAt(0).axes.valueAxis.numberFormat = '';
    await context.sync();
  });
  expect(await codeOf(empty)).toBe('InvalidArgument');
});

test('a ring has no axes', async () => {
  const office = await start();
  const code = await codeOf(
    onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:B3').values = figures;
      sheet.charts.add('Doughnut', sheet.getRange('A1:B3'), 'Columns').axes.valueAxis.visible = false;
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('axes and border come back from the file, and can be changed there', () => {
  const file = newFile();
  const [sheet] = file.workbook.sheets;
  if (!sheet) throw new Error('A new file has a sheet.');
  figures.forEach((line, row) => line.forEach((value, column) => sheet.setCell(row, column, { value })));
  sheet.charts.push({
    id: 'new',
    name: 'Net',
    type: 'BarClustered',
    left: 0,
    top: 100,
    width: 200,
    height: 100,
    title: null,
    legend: null,
    series: [
      {
        name: 'Net, £000',
        nameRef: `${sheet.name}!$B$1`,
        valuesRef: `${sheet.name}!$B$2:$B$3`,
        categoriesRef: `${sheet.name}!$A$2:$A$3`,
        color: '#2A4A66',
        pointColors: new Map(),
        dataLabels: true,
      },
    ],
    holeSize: 50,
    gapWidth: 60,
    fontName: 'Arial',
    fontSize: 8,
    titleSize: null,
    valueAxis: { visible: false, gridlines: false, level: false, numberFormat: null },
    categoryLabels: 'Low',
    namesAll: true,
    border: false,
    altText: '',
  });
  sheet.touch('charts');
  const again = openFile(file.save());
  const [saved] = again.workbook.sheets[0]?.charts ?? [];
  expect(saved).toMatchObject({
    valueAxis: { visible: false, gridlines: false, level: false, numberFormat: null },
    categoryLabels: 'Low',
    namesAll: true,
    border: false,
  });

  Object.assign(saved ?? {}, {
    valueAxis: { visible: true, gridlines: true, level: true, numberFormat: '#,##0' },
    categoryLabels: 'NextToAxis',
    namesAll: false,
    border: true,
  });
  again.workbook.sheets[0]?.touch('charts');
  const bytes = again.save();
  expect(openFile(bytes).workbook.sheets[0]?.charts[0]).toMatchObject({
    valueAxis: { visible: true, gridlines: true, level: true, numberFormat: '#,##0' },
    categoryLabels: 'NextToAxis',
    namesAll: false,
    border: true,
  });
  const part = Object.entries(unzipSync(bytes)).find(([path]) => path.includes('charts/chart'))?.[1];
  expect(strFromU8(part ?? new Uint8Array())).toMatch(
    /<c:valAx>.*<c:majorGridlines>.*<c:numFmt formatCode="#,##0" sourceLinked="0"/s,
  );
});
