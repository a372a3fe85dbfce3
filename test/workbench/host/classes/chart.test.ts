import { codeOf, onSheet, start, stopAll, type Started } from '../withExcel';

afterAll(stopAll);

async function withRisks(): Promise<Started> {
  const office = await start();
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['Rating', 'Risks'],
      ['Green', 2],
      ['Amber', 12],
      ['Red', 0],
    ];
    await context.sync();
  });
  return office;
}

describe('charts', () => {
  test('a doughnut of the risks, coloured point by point', async () => {
    const office = await withRisks();
    const read = await onSheet(office, async (sheet, context) => {
      const chart = sheet.charts.add('Doughnut', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'Key risks';
      chart.title.text = 'Key risks';
      chart.legend.position = 'Right';
      chart.setPosition('D1', 'G10');
      const series = chart.series.getItemAt(0);
      series.doughnutHoleSize = 60;
      series.hasDataLabels = true;
      series.points.getItemAt(1).format.fill.setSolidColor('#F0E442');
      series.load('name,doughnutHoleSize,hasDataLabels');
      const count = series.points.getCount();
      const point = series.points.getItemAt(1).load('value');
      chart.load('id,name,chartType,left,top,width,height');
      chart.legend.load('visible,position');
      await context.sync();
      const same = sheet.charts.getItem('Key risks').load('id');
      await context.sync();
      return [
        same.id === chart.id,
        [chart.chartType, chart.left, chart.top, chart.width, chart.height],
        [series.name, series.doughnutHoleSize, series.hasDataLabels, count.value, point.value],
        [chart.legend.visible, chart.legend.position],
      ];
    });
    expect(read).toEqual([true, ['Doughnut', 144, 0, 192, 150], ['Risks', 60, true, 3, 12], [true, 'Right']]);
    expect(office.workbook.activeSheet.charts).toMatchObject([
      {
        type: 'Doughnut',
        title: 'Key risks',
        series: [
          {
            name: 'Risks',
            nameRef: 'Sheet1!$B$1',
            valuesRef: 'Sheet1!$B$2:$B$4',
            categoriesRef: 'Sheet1!$A$2:$A$4',
            pointColors: new Map([[1, '#F0E442']]),
            dataLabels: true,
          },
        ],
      },
    ]);
  });

  test('fonts: the size of the chart is everything’s, a title set after it has its own', async () => {
    const office = await withRisks();
    await onSheet(office, async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.title.format.font.size = 12;
      chart.format.font.name = 'Arial';
      chart.format.font.size = 8;
      const { font } = chart.title.format;
      font.load('size,name');
      await context.sync();
      expect([font.size, font.name]).toEqual([8, 'Arial']);
      font.size = 9;
      await context.sync();
    });
    expect(office.workbook.activeSheet.charts[0]).toMatchObject({
      fontName: 'Arial',
      fontSize: 8,
      titleSize: 9,
    });
  });

  test('series are added, named, given values and taken away', async () => {
    const office = await withRisks();
    const names = await onSheet(office, async (sheet, context) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
      const added = chart.series.add('Last year');
      added.setValues(sheet.getRange('C2:C4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      added.gapWidth = 60;
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name,items/gapWidth');
      await context.sync();
      return chart.series.items.map(({ name, gapWidth }) => [name, gapWidth]);
    });
    expect(names).toEqual([['Last year', 60]]);
    expect(office.workbook.activeSheet.charts[0]?.series[0]?.valuesRef).toBe('Sheet1!$C$2:$C$4');
  });

  test('a title or a legend can be hidden and shown again', async () => {
    const office = await withRisks();
    const shown = await onSheet(office, async (sheet, context) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns');
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.title.load('visible');
      chart.legend.load('visible');
      await context.sync();
      const hidden = [chart.title.visible, chart.legend.visible];
      chart.title.visible = true;
      chart.title.load('text');
      await context.sync();
      return [hidden, chart.title.text];
    });
    expect(shown).toEqual([[false, false], 'Risks']);
  });

  test('a deleted chart is gone', async () => {
    const office = await withRisks();
    const isNull = await onSheet(office, async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'Gone';
      chart.delete();
      const found = sheet.charts.getItemOrNullObject('Gone').load('name');
      await context.sync();
      return found.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test.each<[string, (sheet: Excel.Worksheet, chart: Excel.Chart) => void]>([
    ['a kind that cannot be saved', (sheet) => sheet.charts.add('Waterfall', sheet.getRange('A1:B4'))],
    ['labels with percentages', (_sheet, chart) => (chart.dataLabels.showPercentage = true)],
    [
      'a legend in another size than the chart',
      (_sheet, chart) => {
        chart.format.font.size = 9;
        chart.legend.format.font.size = 12;
      },
    ],
  ])('%s is refused', async (_what, use) => {
    const office = await withRisks();
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        use(sheet, sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns'));
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
  });

  test('there are as many points as values', async () => {
    const office = await withRisks();
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns');
        chart.series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor('red');
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
  });
});
