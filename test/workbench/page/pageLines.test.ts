import { pageLines } from '../../../src/workbench/page/grid/pageLines';
import { maxRows } from '../../../src/grid/area';
import { plainPage } from '../../../src/xlsx/model/objects';
import { makeSheet } from './makeSheet';

/** 120 rows of 15 points in 10 columns of 48: 1800 points tall, 480 wide. */
function tallSheet() {
  const { sheet } = makeSheet(Array.from({ length: 120 }, () => Array.from({ length: 10 }, () => 1)));
  return sheet;
}

test('a sheet that nobody set up for printing shows no pages', () => {
  expect(pageLines(tallSheet())).toBeNull();
});

test('an empty sheet shows none either', () => {
  const { sheet } = makeSheet([]);
  sheet.page = { ...plainPage(), fit: { wide: 1, tall: 1 } };
  expect(pageLines(sheet)).toBeNull();
});

test('pages end where the paper does: 48 rows of 15 points go on upright A4', () => {
  const sheet = tallSheet();
  sheet.page = { ...plainPage(), printArea: [{ row: 0, column: 0, rows: 120, columns: 10 }] };
  expect(pageLines(sheet)).toMatchObject({ rows: [48, 96], columns: [] });
});

test('a break set by hand ends a page early, and counting begins again', () => {
  const sheet = tallSheet();
  sheet.page = { ...plainPage(), rowBreaks: [30] };
  expect(pageLines(sheet)?.rows).toEqual([30, 78]);
});

test('fitted to one page wide and two tall, a sheet has two pages', () => {
  const sheet = tallSheet();
  sheet.page = { ...plainPage(), fit: { wide: 1, tall: 2 } };
  expect(pageLines(sheet)?.rows).toEqual([60]);
});

test('wide sheets are cut beside each other; hidden columns take no room', () => {
  const sheet = tallSheet();
  sheet.defaultColumnWidth = 100;
  sheet.page = { ...plainPage(), printArea: [{ row: 0, column: 0, rows: 10, columns: 10 }] };
  expect(pageLines(sheet)?.columns).toEqual([4, 8]);
  sheet.setColumn(0, { hidden: true });
  expect(pageLines(sheet)?.columns).toEqual([5, 9]);
});

test('landscape turns the paper', () => {
  const sheet = tallSheet();
  sheet.page = {
    ...plainPage(),
    orientation: 'Landscape',
    printArea: [{ row: 0, column: 0, rows: 120, columns: 10 }],
  };
  expect(pageLines(sheet)?.rows).toEqual([32, 64, 96]);
});

test('a print area of whole columns goes as far down as the sheet is used', () => {
  const sheet = tallSheet();
  sheet.page = { ...plainPage(), printArea: [{ row: 0, column: 0, rows: maxRows, columns: 6 }] };
  expect(pageLines(sheet)).toEqual({
    area: { row: 0, column: 0, rows: 120, columns: 6 },
    rows: [48, 96],
    columns: [],
  });
});
