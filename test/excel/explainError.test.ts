import { errorCode, explainError } from '../../src/excel/explainError';
import { selectCell } from '../../src/excel/run';
import { openSample, refusalOf, reportOf, sheetNamed, sitDown } from '../commands/onWorkbook';

describe('explainError', () => {
  test.each([
    ['AccessDenied', 'excel-access-denied', /protected/],
    ['InvalidOperationInCellEditMode', 'excel-invalid-operation-in-cell-edit-mode', /Press Enter/],
    ['SomethingNew', 'excel-something-new', /refused the job/],
  ])('%s is said in words a person can act on', (code, ours, words) => {
    const refusal = explainError({ code, message: 'localised' });
    expect(refusal?.code).toBe(ours);
    expect(refusal?.message).toMatch(words);
    expect(refusal?.message).not.toMatch(/localised/);
  });

  test('an error of ours is no error of Excel’s', () => {
    expect(explainError(new TypeError('x is not a function'))).toBeNull();
    expect(errorCode(undefined)).toBe('');
  });
});

describe('selectCell', () => {
  test('brings the sheet to the front and selects the cell of a finding', async () => {
    const { workbook } = await sitDown(openSample());
    reportOf(await selectCell("'Appendix 3'!B4"));
    expect(workbook.activeSheet.name).toBe('Appendix 3');
    expect(workbook.activeSheet.selection).toEqual({ row: 3, column: 1, rows: 1, columns: 1 });
  });

  test('a sheet that is gone or hidden and a text that is no cell are refused in words', async () => {
    const { workbook } = await sitDown(openSample());
    sheetNamed(workbook, 'Rota').visibility = 'Hidden';
    expect(refusalOf(await selectCell('Rota!A1')).code).toBe('sheet-hidden');
    expect(refusalOf(await selectCell('Gone!A1')).code).toBe('no-such-sheet');
    expect(refusalOf(await selectCell('nowhere')).code).toBe('no-such-cell');
  });
});
