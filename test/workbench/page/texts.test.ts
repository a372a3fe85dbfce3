import { formulaText, statusText } from '../../../src/workbench/page/formulaBar';
import { maxRows } from '../../../src/grid/area';
import { makeSheet, restyle } from './makeSheet';

describe('the formula bar shows', () => {
  const { workbook, sheet } = makeSheet([[0.69, 43000, 1234.5, 'text', true, null, { error: '#N/A' }]]);
  restyle(workbook, sheet, 0, 0, { numberFormat: '0%' });
  restyle(workbook, sheet, 0, 1, { numberFormat: 'mmm yy' });
  restyle(workbook, sheet, 0, 2, { numberFormat: '[Red]#,##0' });
  sheet.setCell(1, 0, { formula: 'SUM(A1:C1)', value: 3 });
  const at = (row: number, column: number) => formulaText(workbook, sheet, row, column);

  test('a percentage as it is written', () => expect(at(0, 0)).toBe('69%'));
  test('a date in full, whatever the cell shows', () => expect(at(0, 1)).toBe('22/09/2017'));
  test('a number in full, whatever the cell shows', () => expect(at(0, 2)).toBe('1234.5'));
  test('text, logical values and errors as they stand', () =>
    expect([at(0, 3), at(0, 4), at(0, 6)]).toEqual(['text', 'TRUE', '#N/A']));
  test('nothing of an empty cell', () => expect([at(0, 5), at(9, 9)]).toEqual(['', '']));
  test('a formula with its equals sign', () => expect(at(1, 0)).toBe('=SUM(A1:C1)'));
});

describe('the status bar', () => {
  const { sheet } = makeSheet([[10, 20.5], ['text', 30], []]);
  const of = (row: number, column: number, rows: number, columns: number) => {
    sheet.selection = { row, column, rows, columns };
    return statusText(sheet);
  };

  test('is empty for one cell and for empty cells', () => {
    expect(of(0, 0, 1, 1)).toBe('');
    expect(of(5, 0, 3, 3)).toBe('');
  });
  test('counts, adds and averages figures', () =>
    expect(of(0, 0, 2, 2)).toBe('Average: 20.17   Count: 4   Sum: 60.5'));
  test('only counts where there are not two figures', () => expect(of(0, 0, 2, 1)).toBe('Count: 2'));
  test('goes through a whole column at once', () => expect(of(0, 1, maxRows, 1)).toContain('Sum: 50.5'));
});
