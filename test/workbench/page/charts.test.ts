import {
  axesOf,
  chartConfig,
  readReference,
  chartKind,
} from '../../../src/workbench/page/charts/chartConfig';
import type { Chart, ChartSeries } from '../../../src/xlsx/model/objects';
import { makeSheet, restyle } from './makeSheet';

const series = (change: Partial<ChartSeries> = {}): ChartSeries => ({
  name: 'Risks',
  nameRef: null,
  valuesRef: 'Plan!$B$2:$B$4',
  categoriesRef: 'Plan!$A$2:$A$4',
  color: null,
  pointColors: new Map(),
  dataLabels: false,
  ...change,
});

const chart = (change: Partial<Chart> = {}): Chart => ({
  id: '{1}',
  name: 'Chart 1',
  type: 'ColumnClustered',
  left: 0,
  top: 0,
  width: 200,
  height: 100,
  title: 'Key risks',
  legend: 'Bottom',
  series: [series()],
  holeSize: 60,
  gapWidth: 100,
  fontName: null,
  fontSize: null,
  titleSize: null,
  valueAxis: { visible: true, gridlines: true, level: true, numberFormat: null },
  categoryLabels: 'NextToAxis',
  namesAll: false,
  border: true,
  altText: '',
  ...change,
});

const plan = () =>
  makeSheet([
    ['Rating', 'Risks', 'Last year'],
    ['Red', 0, 1],
    ['Amber', 12, 9],
    ['Green', 2, 10],
  ]);

test('a column chart has its categories, figures and title', () => {
  const { data, options, type } = chartConfig(plan().workbook, chart());
  expect(type).toBe('bar');
  expect(data.labels).toEqual(['Red', 'Amber', 'Green']);
  expect(data.datasets[0]).toMatchObject({ label: 'Risks', data: [0, 12, 2] });
  expect(options?.plugins?.title).toMatchObject({ display: true, text: 'Key risks' });
});

test('a doughnut has its hole and the colours of its points', () => {
  const pointColors = new Map([
    [0, '#D55E00'],
    [1, '#F0E442'],
    [2, '#009E73'],
  ]);
  const { type, data } = chartConfig(
    plan().workbook,
    chart({ type: 'Doughnut', series: [series({ pointColors })] }),
  );
  expect(type).toBe('doughnut');
  expect(data.datasets[0]).toMatchObject({
    cutout: '60%',
    backgroundColor: ['#D55E00', '#F0E442', '#009E73'],
  });
});

test('the figures are those of the cells now', () => {
  const { workbook, sheet } = plan();
  sheet.setCell(2, 1, { value: 11 });
  expect(chartConfig(workbook, chart()).data.datasets[0]?.data).toEqual([0, 11, 2]);
});

test('a cell without a figure leaves a gap, never a nought', () => {
  const { workbook, sheet } = plan();
  sheet.setCell(1, 1, { value: 'tbc' });
  expect(chartConfig(workbook, chart()).data.datasets[0]?.data).toEqual([null, 12, 2]);
});

test('labels wear the number format of the figures', () => {
  const { workbook, sheet } = plan();
  for (const row of [1, 2, 3]) restyle(workbook, sheet, row, 1, { numberFormat: '£#,##0' });
  const { data } = chartConfig(workbook, chart({ series: [series({ dataLabels: true })] }));
  expect(data.datasets[0]).toMatchObject({ pointLabels: ['£0', '£12', '£2'] });
});

test('stacked to 100%, each figure is its share', () => {
  const both = [series(), series({ valuesRef: 'Plan!$C$2:$C$4' })];
  const { data } = chartConfig(plan().workbook, chart({ type: 'ColumnStacked100', series: both }));
  expect(data.datasets.map((dataset) => dataset.data.map((value) => Math.round(Number(value))))).toEqual([
    [0, 57, 17],
    [100, 43, 83],
  ]);
});

test.each([
  ['BarStacked', { type: 'bar', lying: true, stacked: true }],
  ['ColumnClustered', { type: 'bar', lying: false, stacked: false }],
  ['Pie', { type: 'pie' }],
  ['LineMarkers', { type: 'line', filled: false }],
  ['AreaStacked', { type: 'line', filled: true, stacked: true }],
  ['LineStacked100', { type: 'line', filled: false, stacked: true, shares: true }],
  ['BarStacked100', { type: 'bar', lying: true, stacked: true, shares: true }],
  ['3DLine', { type: 'line', filled: false }],
  ['PieOfPie', { type: 'pie' }],
  ['Bubble', { type: 'scatter' }],
  ['Waterfall', { type: 'bar' }],
])('%s is drawn in its own kind', (name, kind) => {
  expect(chartKind(name)).toMatchObject(kind);
});

test('references to several blocks, quoted sheets and sheets that are gone', () => {
  const { workbook, sheet } = plan();
  sheet.name = "Year's plan, 2022";
  expect(readReference(workbook, "('Year''s plan, 2022'!$B$2,'Year''s plan, 2022'!$B$4)").values).toEqual([
    0, 2,
  ]);
  expect(readReference(workbook, 'Gone!$A$1:$A$3').values).toEqual([]);
  expect(readReference(workbook, '#REF!').values).toEqual([]);
  expect(readReference(workbook, null).values).toEqual([]);
});

describe('the labels of lying bars', () => {
  const label = (text: string, width: number): string => {
    const { y } = axesOf(chartKind('BarClustered'), {
      labelled: false,
      values: { visible: true, gridlines: true },
      font: { family: 'Arial', size: 10 },
      width,
    });
    if (!('callback' in y.ticks)) throw new Error('Lying bars shorten their labels.');
    return y.ticks.callback.call({ getLabelForValue: () => text }, 0);
  };

  test('stand in full where they have room', () => {
    expect(label('Commissioning and Partnership', 500)).toBe('Commissioning and Partnership');
  });

  test('are cut at their end where they have not', () => {
    expect(label('Commissioning and Partnership', 180)).toBe('Commissioni…');
  });
});

test('an axis of values that is hidden takes its numbers and lines with it', () => {
  const shown = (visible: boolean) =>
    axesOf(chartKind('BarClustered'), {
      labelled: true,
      values: { visible, gridlines: visible },
      font: { family: 'Arial', size: 10 },
      width: 300,
    }).x;
  expect(shown(false)).toMatchObject({ ticks: { display: false }, grid: { display: false } });
  expect(shown(true)).toMatchObject({ ticks: { display: true }, grid: { display: true } });
});
