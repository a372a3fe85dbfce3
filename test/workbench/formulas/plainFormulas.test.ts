import { recalculate } from '../../../src/workbench/formulas/recalculate';
import type { Scalar } from '../../../src/xlsx/model/cell';
import { addTable, fill, placeOf, valueAt, workbookOf } from './workbookOf';

const figures = { A1: 1, B1: 10, A2: 2, B2: 20, A3: 3, B3: 30 };

/** What a formula comes to in D2, kept as a file keeps a plain formula or as a dynamic array formula. */
function inD2(formula: string, kept: 'plain' | 'array'): Scalar | 'unevaluated' {
  const workbook = workbookOf({ Sheet1: { ...figures, D2: `=${formula}` } });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet.');
  addTable(sheet, 'Rates', ['A1', 'B3']);
  const { row, column } = placeOf('D2');
  if (kept === 'plain') sheet.setCell(row, column, { intersects: true });
  recalculate(workbook);
  return sheet.cell(row, column)?.unevaluated ? 'unevaluated' : valueAt(workbook, 'D2');
}

describe('a plain formula of a file', () => {
  test.each([
    ['A1:A3*2', 4],
    ['-A1:A3', -2],
    ['+A1:A3', 2],
    ['A1:A3&"%"', '2%'],
    ['ABS(A1:A3)', 2],
    ['SUM(A1:A3*B1:B3)', 40],
    ['IF(A1:A3>1,"over","not")', 'over'],
    ['A1:A3', 2],
    ['INDEX(A1:B3,0,2)', 20],
    ['A1:B1*2', { error: '#VALUE!' }],
    ['MAX(A1:B3*1)', { error: '#VALUE!' }],
    ['Rates[1]*2', 4],
  ])('=%s takes the cell in its own row or column', (formula, value) => {
    expect(inD2(formula, 'plain')).toEqual(value);
  });

  test.each([
    ['SUM(A1:A3)', 6],
    ['SUMPRODUCT(A1:A3*B1:B3)', 140],
    ['SUMPRODUCT((A1:A3>1)*B1:B3)', 50],
    ['LOOKUP(2,1/(A1:A3<3),B1:B3)', 20],
    ['MATCH(1,INDEX((A1:A3=3)*(B1:B3=30),0),0)', 3],
    ['SUM({1,2,3}*2)', 12],
    ['{5,6}', 5],
    ['SUM(IF(TRUE,A1:A3,0))', 6],
    ['VLOOKUP(2,A1:B3,2,FALSE)', 20],
  ])('=%s takes its ranges whole', (formula, value) => {
    expect(inD2(formula, 'plain')).toEqual(value);
  });

  test.each([
    'SUM(SUMIF(A1:A3,A1:A3,B1:B3))',
    'SUMPRODUCT(IF(A1:A3>1,1,0))',
    'IF(A1:A3,1,0)',
    'SUM(FILTER(A1:A3,A1:A3>1))',
  ])('=%s is left to Excel rather than guessed', (formula) => {
    expect(inD2(formula, 'plain')).toBe('unevaluated');
  });

  test('a name is worked out as an array, and its range then met in one cell', () => {
    const workbook = workbookOf({ Sheet1: { ...figures, D2: '=SUM(Twice)', D3: '=Weights*2' } });
    const [sheet] = workbook.sheets;
    workbook.names.push(
      { name: 'Twice', formula: 'Sheet1!$A$1:$A$3*2', sheet: '', visible: true, comment: '' },
      { name: 'Weights', formula: 'Sheet1!$B$1:$B$3', sheet: '', visible: true, comment: '' },
    );
    for (const row of [1, 2]) sheet?.setCell(row, 3, { intersects: true });
    recalculate(workbook);
    expect(valueAt(workbook, 'D2')).toBe(12);
    expect(valueAt(workbook, 'D3')).toBe(60);
  });
});

describe('an array formula, and one typed today', () => {
  test.each([
    ['SUM(A1:A3*B1:B3)', 140],
    ['SUM(IF(A1:A3>1,B1:B3,0))', 50],
    ['SUM(FILTER(A1:A3,A1:A3>1))', 5],
    ['A1:A3*2', 'unevaluated'],
  ])('=%s works through its ranges, and does not spill here', (formula, value) => {
    expect(inD2(formula, 'array')).toEqual(value);
  });

  test('a plain formula that is typed anew is of today', () => {
    const workbook = workbookOf({ Sheet1: { ...figures, D2: '=SUM(A1:A3*B1:B3)' } });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('No sheet.');
    sheet.setCell(1, 3, { intersects: true });
    recalculate(workbook);
    expect(valueAt(workbook, 'D2')).toBe(40);
    sheet.setCell(1, 3, { intersects: undefined });
    fill(sheet, { A1: 2 });
    recalculate(workbook, [{ sheet, row: 0, column: 0 }]);
    expect(valueAt(workbook, 'D2')).toBe(150);
  });
});
