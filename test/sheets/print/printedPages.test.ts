import { usualFont } from '../../../src/grid/columnWidths';
import { emptySheet, noWords, plainPage, type SheetDescription } from '../../../src/sheets/description';
import {
  asPrinted,
  overWidth,
  pagesByDevice,
  printedPages,
  type SheetToPrint,
} from '../../../src/sheets/print/printedPages';

const sheet: SheetToPrint = {
  columns: [100, 100, 100],
  rows: [10, 10, 10, 10],
  paper: { width: 320, height: 60 },
  margins: { top: 5, bottom: 5, left: 10, right: 10 },
  size: { percent: 100 },
  breaksBefore: { rows: [], columns: [] },
};

const pagesOf = (change: Partial<SheetToPrint>) => {
  const { across, down, percent } = printedPages({ ...sheet, ...change });
  return [across, down, percent];
};

test('what fits to the last point is one page, and a point more is two', () => {
  expect(pagesOf({})).toEqual([1, 1, 100]);
  expect(pagesOf({ columns: [100, 100, 101] })).toEqual([2, 1, 100]);
  expect(pagesOf({ rows: [10, 10, 10, 10, 10, 1] })).toEqual([1, 2, 100]);
});

test('one page too wide makes of two pages four', () => {
  expect(
    printedPages({ ...sheet, columns: [150, 151], breaksBefore: { rows: [2], columns: [] } }).pages,
  ).toBe(4);
});

test('pages end at breaks, and rows of the title stand on each again', () => {
  expect(pagesOf({ breaksBefore: { rows: [1, 3], columns: [2] } })).toEqual([2, 3, 100]);
  const rows = [20, 20, 20, 20, 10];
  expect(pagesOf({ rows })).toEqual([1, 2, 100]);
  expect(pagesOf({ rows, titleRows: { row: 0, rows: 1 } })).toEqual([1, 3, 100]);
});

test('a row higher than a page has one of its own, hidden rows take none', () => {
  expect(pagesOf({ rows: [10, 90, 10] })).toEqual([1, 3, 100]);
  expect(pagesOf({ rows: [0, 0] })).toEqual([1, 0, 100]);
  expect(printedPages({ ...sheet, columns: [], rows: [] }).pages).toBe(0);
});

test('a scale makes room; fitting finds the largest, never enlarges, and passes breaks over', () => {
  expect(pagesOf({ columns: [200, 200], size: { percent: 75 } })).toEqual([1, 1, 75]);
  expect(pagesOf({ columns: [200, 200], size: { percent: 76 } })).toEqual([2, 1, 76]);
  expect(pagesOf({ columns: [200, 200], size: { across: 1, down: 1 } })).toEqual([1, 1, 75]);
  expect(pagesOf({ size: { across: 1, down: 1 } })).toEqual([1, 1, 100]);
  expect(pagesOf({ rows: Array(9).fill(10), size: { across: 1, down: null } })).toEqual([1, 2, 100]);
  expect(pagesOf({ size: { across: 1, down: 2 }, breaksBefore: { rows: [1], columns: [] } })).toEqual([
    1, 1, 100,
  ]);
});

test('what a page holds is told beside its room', () => {
  const { width, height, room } = printedPages({ ...sheet, breaksBefore: { rows: [3], columns: [] } });
  expect({ width, height, room }).toEqual({ width: 300, height: 30, room: { width: 300, height: 50 } });
});

test('a description is printed with the columns and rows that the device makes of it', () => {
  const description: SheetDescription = {
    ...emptySheet,
    columnWidths: [{ column: 0, columns: 2, width: 52.5 }],
    rowHeights: [{ row: 1, rows: 1, height: 25.5 }],
    page: {
      ...plainPage,
      orientation: 'Landscape',
      margins: { top: 20, bottom: 20, left: 18, right: 18, header: 0, footer: 0 },
      printArea: { row: 0, column: 0, rows: 3, columns: 3 },
      breaksBefore: [2],
      footer: noWords,
    },
  };
  const windows = asPrinted(description, 'windows', usualFont);
  expect(windows.columns).toEqual([52.5, 52.5, 48]);
  expect(windows.paper.width).toBe(841.9);
  const mac = asPrinted(description, 'mac', usualFont);
  expect(mac.columns).toEqual([60, 60, 55]);
  expect(mac.rows).toEqual([14, 23, 14]);
  expect(printedPages(mac).pages).toBe(2);
  expect(() => asPrinted(emptySheet, 'mac', usualFont)).toThrow('The sheet has no page.');
});

describe('the pages of a sheet on every device', () => {
  const wide = (width: number): SheetDescription => ({
    ...emptySheet,
    columnWidths: [{ column: 0, columns: 2, width }],
    page: {
      ...plainPage,
      orientation: 'Portrait',
      margins: { top: 20, bottom: 20, left: 18, right: 18, header: 0, footer: 0 },
      printArea: { row: 0, column: 0, rows: 2, columns: 2 },
      breaksBefore: [1],
      footer: noWords,
    },
  });
  const pages = (width: number, font = usualFont) =>
    pagesByDevice(wide(width), font).map((one) => [one.device, one.pages]);

  test('two on all, or four where columns are wider', () => {
    expect(pages(241.5)).toEqual([
      ['windows', 2],
      ['mac', 2],
      ['libreOffice', 2],
    ]);
    expect(overWidth(wide(241.5), usualFont)).toBe(0);
    expect(pages(252)).toEqual([
      ['windows', 2],
      ['mac', 4],
      ['libreOffice', 2],
    ]);
    expect(overWidth(wide(252), usualFont)).toBeCloseTo(2 * 288 - 559.3);
  });

  test('in digits that nobody measured, at their widest but on Windows', () => {
    expect(pages(241.5, { name: 'Gotham', size: 11 })).toEqual([
      ['windows', 2],
      ['mac', 4],
      ['libreOffice', 4],
    ]);
  });

  test('none of a sheet without a page', () => {
    expect(pagesByDevice(emptySheet, usualFont)).toEqual([]);
    expect(overWidth(emptySheet, usualFont)).toBe(0);
  });
});
