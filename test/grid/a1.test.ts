import {
  absoluteAddress,
  absoluteReference,
  areaAddress,
  areasAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  parseArea,
  parseAreas,
  parseReference,
  quoteSheet,
  sheetArea,
  sheetCell,
  shiftFormula,
} from '../../src/grid/a1';
import { overlaps } from '../../src/grid/area';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('columns', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
    expect(columnIndex(letters.toLowerCase())).toBe(column);
  });

  test.each(['', 'XFE', 'AAAA', 'A1', 'É', '-'])('%j is no column', (letters) => {
    expect(columnIndex(letters)).toBe(-1);
  });
});

describe('blocks', () => {
  test.each([
    ['B2', cell(1, 1)],
    ['$A$1:B3', { row: 0, column: 0, rows: 3, columns: 2 }],
    ['B3:A1', { row: 0, column: 0, rows: 3, columns: 2 }],
    ['a3:b1', { row: 0, column: 0, rows: 3, columns: 2 }],
    ['C:D', { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
    ['$2:$3', { row: 1, column: 0, rows: 2, columns: 16_384 }],
    ['XFD1048576', cell(1_048_575, 16_383)],
    [' E12 ', cell(11, 4)],
  ])('%s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:C', '1:C', 'A:2', 'Hello', 'A1:B2:C3', '$', ':'])(
    '%j is none',
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test('a block gives the address that it was made of', () => {
    for (const text of ['B2', 'A1:B3', 'C:D', '2:3', 'XFD1048576'])
      expect(parseAreas(text).map(areaAddress)).toEqual([text]);
    expect(areasAddress(parseAreas('A1:B2 nothing D4'))).toBe('A1:B2 D4');
    expect(absoluteAddress({ row: 2, column: 0, rows: 38, columns: 6 })).toBe('$A$3:$F$40');
    expect(cellAddress(11, 4)).toBe('E12');
  });

  test('two blocks share a cell, or none', () => {
    expect(overlaps({ row: 0, column: 0, rows: 3, columns: 3 }, cell(2, 2))).toBe(true);
    expect(overlaps({ row: 0, column: 0, rows: 3, columns: 3 }, cell(2, 3))).toBe(false);
  });
});

/** Names of sheets, and how Excel writes them before "!". */
const sheets = [
  ['Budgets', 'Budgets'],
  ['Appendix 1', "'Appendix 1'"],
  ["O'Neil", "'O''Neil'"],
  ['Übersicht', 'Übersicht'],
  ['R', "'R'"],
  ['c', "'c'"],
  ['RC', "'RC'"],
  ['R1C1', "'R1C1'"],
  ['TRUE', "'TRUE'"],
  ['false', "'false'"],
  ['2024', "'2024'"],
  ['Q1', "'Q1'"],
  ['Q1_2', 'Q1_2'],
  ['A-B', "'A-B'"],
  ['日本', '日本'],
] as const;

describe.each(sheets)('a sheet called %s', (name, quoted) => {
  test('stands in a reference as %s, and is read from it', () => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(sheetArea(name, cell(11, 4))).toBe(`${quoted}!E12`);
    expect(sheetCell(name, 11, 4)).toBe(`${quoted}!E12`);
    expect(absoluteReference(name, { row: 2, column: 0, rows: 9, columns: 7 })).toBe(`${quoted}!$A$3:$G$11`);
    expect(parseReference(`${quoted}!E12`)).toEqual({ sheet: name, area: cell(11, 4) });
    expect(parseReference(`=${quoted}!$E$12`)).toEqual({ sheet: name, area: cell(11, 4) });
  });
});

describe('references', () => {
  test.each([
    ['E12', null],
    ['$E$12', null],
    ['Q1!E12', 'Q1'],
    ['Appendix 1!E12', 'Appendix 1'],
  ])('%s: also as people write it', (text, sheet) => {
    expect(parseReference(text)).toEqual({ sheet, area: cell(11, 4) });
  });

  test.each([
    '',
    'KPIs',
    'KPIs!',
    '!A1',
    'KPIs!A0',
    '[1]Plan!A1',
    "'[Book.xlsx]Plan'!A1",
    'Jan:Mar!A1',
    "O'Neil!A1",
  ])('%j is none', (text) => {
    expect(parseReference(text)).toBeNull();
  });
});

describe('shift formula', () => {
  test.each([
    ['$E4>A$1', { row: 3, column: 0 }, { row: 4, column: 1 }, '$E5>B$1'],
    ['SUM(B2:B3)', { row: 3, column: 1 }, { row: 3, column: 2 }, 'SUM(C2:C3)'],
    ['A1', { row: 0, column: 0 }, { row: 0, column: 0 }, 'A1'],
    ['A1', { row: 1, column: 0 }, { row: 0, column: 0 }, '#REF!'],
  ])('%s copied from %o to %o reads %s', (formula, from, to, expected) => {
    expect(shiftFormula(formula, from, to)).toBe(expected);
  });
});
