import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { microsoftErrors, validator } from '../../files/microsoft';
import { newFile, openFile, type WorkbookFile } from '../../../src/workbench/file/openFile';
import { chartForm, chartTypeOf, chartTypes, formToMake, isRound } from '../../../src/xlsx/chart/chartTypes';
import type { Chart } from '../../../src/xlsx/model/objects';

const made = Object.keys(chartTypes).filter((type) => formToMake(type));

const chart = (type: string): Chart => ({
  id: 'chart1',
  name: 'Chart 1',
  type,
  left: 100,
  top: 20,
  width: 300,
  height: 200,
  title: 'Spend',
  legend: null,
  series: ['B', 'C'].map((column) => ({
    name: column,
    nameRef: null,
    valuesRef: `Plan!$${column}$1:$${column}$2`,
    categoriesRef: 'Plan!$A$1:$A$2',
    color: null,
    pointColors: new Map(),
    dataLabels: false,
  })),
  holeSize: 60,
  gapWidth: 80,
  fontName: null,
  fontSize: null,
  titleSize: null,
  valueAxis: { visible: true, gridlines: true, level: false, numberFormat: null },
  categoryLabels: 'NextToAxis',
  namesAll: false,
  border: true,
  altText: '',
});

function fileWith(...types: readonly string[]): WorkbookFile {
  const file = newFile();
  const [sheet] = file.workbook.sheets;
  if (!sheet) throw new Error('A new file has a sheet.');
  sheet.name = 'Plan';
  file.workbook.changed.add('sheets');
  [1, 2].forEach((value, row) => {
    sheet.setCell(row, 0, { value: `Team ${value}` });
    sheet.setCell(row, 1, { value });
    sheet.setCell(row, 2, { value: value * 2 });
  });
  types.forEach((type, index) =>
    sheet.charts.push({ ...chart(type), id: `chart${index}`, name: `Chart ${index}` }),
  );
  sheet.touch('charts');
  return file;
}

test.each(made)('%s: a chart of it is of the same type after saving and opening', (type) => {
  const [read] = openFile(fileWith(type).save()).workbook.sheets[0]?.charts ?? [];
  expect(read?.type).toBe(type);
  expect(read?.series.map(({ valuesRef }) => valuesRef)).toEqual(['Plan!$B$1:$B$2', 'Plan!$C$1:$C$2']);
});

test.each(made)('%s: put in the place of a pie, it is there after saving and opening', (type) => {
  const file = openFile(fileWith('Pie').save());
  const [sheet] = file.workbook.sheets;
  const [pie] = sheet?.charts ?? [];
  if (!sheet || !pie) throw new Error('There is a chart.');
  pie.type = type;
  sheet.touch('charts');
  expect(openFile(file.save()).workbook.sheets[0]?.charts[0]?.type).toBe(type);
});

const validated = validator === null ? test.skip : test;
validated('Microsoft’s validator takes charts of all types', async () => {
  expect(await microsoftErrors(fileWith(...made).save(), 'xlsx')).toEqual([]);
});

test('types that are only read are known by their element, and not made', () => {
  expect(chartTypeOf({ element: 'bar3DChart', grouping: 'clustered', markers: false })).toBe(
    '3DColumnClustered',
  );
  expect(formToMake('3DColumnClustered')).toBeUndefined();
  expect(isRound(chartForm('3DPie'))).toBe(true);
});

test('an element that nobody knows keeps its own name', () => {
  expect(chartTypeOf({ element: 'funnelChart' })).toBe('funnelChart');
  expect(chartForm('funnelChart')).toBeUndefined();
  expect(chartForm('constructor')).toBeUndefined();
});

test('a type is named in the table alone: reader, writer, host and page look it up', () => {
  const src = join(__dirname, '../../../src');
  const files = ['xlsx', 'workbench'].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const names = Object.keys(chartTypes).filter((type) => !['Line', 'Area'].includes(type));
  const naming = files.filter((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    return names.some((name) => text.includes(`'${name}'`) || text.includes(`\n  ${name}: `));
  });
  expect(naming).toEqual(['xlsx/chart/chartTypes.ts']);
});
