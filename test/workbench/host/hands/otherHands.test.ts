import type { Sheet } from '../../../../src/xlsx/model/sheet';
import { Workbook } from '../../../../src/xlsx/model/workbook';
import { editCell } from './editCell';
import { moveColumn } from './moveColumn';
import { addByHand, deleteByHand, protectByHand, renameByHand } from './sheets';
import { sortRows } from './sortRows';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

function made(rows: readonly (readonly (string | number)[])[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  return { workbook, sheet: addByHand(workbook, 'Plan', rows) };
}

const column = (sheet: Sheet, at: number, count: number) =>
  Array.from({ length: count }, (_, row) => sheet.value(row, at));

describe('rows sorted by a second hand', () => {
  it('put numbers before texts and empty cells last, both ways', () => {
    const { sheet } = made([['b'], [2], ['A'], [1]]);
    sheet.setCell(4, 1, { value: 'x' });
    sortRows(sheet, area(0, 0, 5, 2), { column: 0 });
    expect(column(sheet, 0, 5)).toEqual([1, 2, 'A', 'b', null]);
    sortRows(sheet, area(0, 0, 5, 2), { column: 0, descending: true });
    expect(column(sheet, 0, 5)).toEqual(['b', 'A', 2, 1, null]);
  });

  it('move a formula as a copy, with its look', () => {
    const { sheet } = made([
      [2, 5],
      [1, 7],
    ]);
    sheet.setCell(0, 2, { formula: 'A1+$B$1', style: 3 });
    sortRows(sheet, area(0, 0, 2, 3), { column: 0 });
    expect(sheet.cell(1, 2)).toMatchObject({ formula: 'A2+$B$1', style: 3 });
    expect(sheet.cell(0, 2)).toBeUndefined();
  });

  it('leave what stands beside the block', () => {
    const { sheet } = made([
      [2, 'x', 'first'],
      [1, 'y', 'second'],
    ]);
    sortRows(sheet, area(0, 0, 2, 2), { column: 0 });
    expect([column(sheet, 1, 2), column(sheet, 2, 2)]).toEqual([
      ['y', 'x'],
      ['first', 'second'],
    ]);
  });

  it('are refused over merged, hidden and protected cells', () => {
    const { sheet } = made([[2], [1]]);
    const block = area(0, 0, 2, 2);
    sheet.merges = [area(1, 0, 1, 2)];
    expect(() => sortRows(sheet, block, { column: 0 })).toThrow('cells are merged');
    sheet.merges = [];
    sheet.setRow(1, { hidden: true });
    expect(() => sortRows(sheet, block, { column: 0 })).toThrow('row 2 is hidden');
    sheet.setRow(1, { hidden: false });
    protectByHand(sheet, true);
    expect(() => sortRows(sheet, block, { column: 0 })).toThrow('is protected');
    expect(column(sheet, 0, 2)).toEqual([2, 1]);
  });
});

describe('a column moved by a second hand', () => {
  it('is followed by formulas, formats of the cells and widths', () => {
    const { workbook, sheet } = made([['Ref', 'KPI', 'Target', 'RAG']]);
    sheet.setColumn(3, { width: 99 });
    sheet.setCell(1, 0, { formula: 'D1&B1' });
    moveColumn(workbook, sheet, 3, 1);
    expect([0, 1, 2, 3].map((at) => sheet.value(0, at))).toEqual(['Ref', 'RAG', 'KPI', 'Target']);
    expect(sheet.columnWidth(1)).toBe(99);
    expect(sheet.cell(1, 0)?.formula).toBe('B1&C1');
  });

  it('is refused where a merge would be torn apart', () => {
    const { workbook, sheet } = made([['a', 'b', 'c']]);
    sheet.merges = [area(4, 1, 1, 2)];
    expect(() => moveColumn(workbook, sheet, 0, 1)).toThrow('Nothing was moved.');
    expect(sheet.value(0, 0)).toBe('a');
  });
});

describe('sheets and cells by a second hand', () => {
  it('renames and deletes sheets with the formulas that name them', () => {
    const { workbook, sheet } = made([[1]]);
    const other = addByHand(workbook, 'Other');
    other.setCell(0, 0, { formula: 'Plan!A1' });
    renameByHand(workbook, sheet, 'Plan 2');
    expect(other.cell(0, 0)?.formula).toBe("'Plan 2'!A1");
    deleteByHand(workbook, sheet);
    expect(other.cell(0, 0)?.formula).toBe('#REF!');
    expect(() => deleteByHand(workbook, other)).toThrow('the only sheet that is shown');
    expect(() => addByHand(workbook, 'other')).toThrow('cannot be called “other”');
  });

  it('writes a value or a formula, and refuses locked cells', () => {
    const { workbook, sheet } = made([[1]]);
    editCell(workbook, sheet, 0, 0, { formula: 'B1' });
    editCell(workbook, sheet, 0, 1, { value: 'x' });
    expect([sheet.cell(0, 0)?.formula, sheet.value(0, 1)]).toEqual(['B1', 'x']);
    protectByHand(sheet, true);
    expect(() => editCell(workbook, sheet, 0, 1, { value: 'y' })).toThrow('is protected');
    expect(sheet.value(0, 1)).toBe('x');
  });
});
