import { tableLook } from '../../../src/workbench/page/grid/cellCss';
import type { Table } from '../../../src/xlsx/model/objects';
import { makeSheet } from './makeSheet';

const table = (change: Partial<Table> = {}): Table => ({
  id: '{1}',
  name: 'KPIs',
  area: { row: 2, column: 1, rows: 5, columns: 3 },
  showHeaders: true,
  showTotals: true,
  style: 'TableStyleMedium2',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButtons: true,
  filtered: false,
  columns: [],
  ...change,
});

function sheetWith(change?: Partial<Table>) {
  const { sheet } = makeSheet([]);
  sheet.tables.push(table(change));
  return sheet;
}

test('the header is strong, every other row banded, the totals row ruled', () => {
  const sheet = sheetWith();
  expect(tableLook(sheet, 2, 1)).toEqual({ fill: '#4472C4', color: '#FFFFFF', bold: true, line: '#8EA9DB' });
  expect(tableLook(sheet, 3, 2)).toEqual({ fill: '#D9E1F2', line: '#8EA9DB' });
  expect(tableLook(sheet, 4, 2)).toEqual({ line: '#8EA9DB' });
  expect(tableLook(sheet, 6, 3)).toEqual({ bold: true, line: '#4472C4' });
});

test('cells outside have nothing of it', () => {
  const sheet = sheetWith();
  for (const [row, column] of [
    [1, 1],
    [7, 1],
    [3, 0],
    [3, 4],
  ] as const)
    expect(tableLook(sheet, row, column)).toBeNull();
});

test('without a header row the first row is a body row', () => {
  expect(tableLook(sheetWith({ showHeaders: false, showTotals: false }), 2, 1)).toMatchObject({
    fill: '#D9E1F2',
  });
});

test('a table without a style lends nothing, nor does one of an unknown style', () => {
  expect(tableLook(sheetWith({ style: null }), 2, 1)).toBeNull();
  expect(tableLook(sheetWith({ style: 'My own style' }), 2, 1)).toBeNull();
});

test('a light style has a header without a fill', () => {
  expect(tableLook(sheetWith({ style: 'TableStyleLight9' }), 2, 1)?.fill).toBeUndefined();
});

test('a first column in bold', () => {
  const sheet = sheetWith({ firstColumn: true });
  expect(tableLook(sheet, 3, 1)?.bold).toBe(true);
  expect(tableLook(sheet, 3, 2)?.bold).toBeUndefined();
});
