import { moveSelection } from '../../../src/workbench/page/grid/moveSelection';
import { maxRows } from '../../../src/grid/area';
import { makeSheet } from './makeSheet';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const key = (name: string, held: { ctrl?: boolean; shift?: boolean } = {}) => ({
  key: name,
  ctrlKey: held.ctrl ?? false,
  shiftKey: held.shift ?? false,
});
const { sheet } = makeSheet([
  ['Ref', 'KPI', 'Target'],
  ['1.1', 'Stays', '5%'],
  ['1.2', 'Checks', '75%'],
  [],
  ['2.1', 'Visits', 43],
]);

test('arrows move by a cell and stop at the edge of the sheet', () => {
  expect(moveSelection(sheet, cell(1, 1), key('ArrowDown'), 20)).toEqual(cell(2, 1));
  expect(moveSelection(sheet, cell(0, 0), key('ArrowUp'), 20)).toEqual(cell(0, 0));
  expect(moveSelection(sheet, cell(maxRows - 1, 0), key('PageDown'), 20)).toEqual(cell(maxRows - 1, 0));
});

test('Ctrl and an arrow go to the end of what is filled, then to the next filled cell', () => {
  expect(moveSelection(sheet, cell(0, 0), key('ArrowDown', { ctrl: true }), 20)).toEqual(cell(2, 0));
  expect(moveSelection(sheet, cell(2, 0), key('ArrowDown', { ctrl: true }), 20)).toEqual(cell(4, 0));
  expect(moveSelection(sheet, cell(0, 0), key('ArrowRight', { ctrl: true }), 20)).toEqual(cell(0, 2));
});

test('Shift and arrows stretch and shrink the selection, never to nothing', () => {
  const stretched = moveSelection(sheet, cell(1, 1), key('ArrowRight', { shift: true }), 20);
  expect(stretched).toEqual({ row: 1, column: 1, rows: 1, columns: 2 });
  expect(moveSelection(sheet, cell(1, 1), key('ArrowLeft', { shift: true }), 20)).toEqual(cell(1, 1));
});

test('Home, Ctrl+Home and Ctrl+End', () => {
  expect(moveSelection(sheet, cell(4, 2), key('Home'), 20)).toEqual(cell(4, 0));
  expect(moveSelection(sheet, cell(4, 2), key('Home', { ctrl: true }), 20)).toEqual(cell(0, 0));
  expect(moveSelection(sheet, cell(0, 0), key('End', { ctrl: true }), 20)).toEqual(cell(4, 2));
});

test('Enter goes down and Tab to the right, back with Shift', () => {
  expect(moveSelection(sheet, cell(1, 1), key('Enter'), 20)).toEqual(cell(2, 1));
  expect(moveSelection(sheet, cell(1, 1), key('Enter', { shift: true }), 20)).toEqual(cell(0, 1));
  expect(moveSelection(sheet, cell(1, 1), key('Tab'), 20)).toEqual(cell(1, 2));
  expect(moveSelection(sheet, cell(1, 1), key('Tab', { shift: true }), 20)).toEqual(cell(1, 0));
});

test('a merged block is entered and left as one', () => {
  const { sheet: merged } = makeSheet([['Safe', null, null, 'Red']]);
  merged.merges.push({ row: 0, column: 0, rows: 2, columns: 3 });
  const block = { row: 0, column: 0, rows: 2, columns: 3 };
  expect(moveSelection(merged, cell(2, 1), key('ArrowUp'), 20)).toEqual(block);
  expect(moveSelection(merged, block, key('ArrowRight'), 20)).toEqual(cell(0, 3));
  expect(moveSelection(merged, block, key('ArrowDown'), 20)).toEqual(cell(2, 0));
});

test('hidden lines are stepped over', () => {
  const { sheet: hiding } = makeSheet([['a', 'b', 'c']]);
  hiding.setColumn(1, { hidden: true });
  expect(moveSelection(hiding, cell(0, 0), key('ArrowRight'), 20)).toEqual(cell(0, 2));
  hiding.setRow(0, { hidden: true });
  expect(moveSelection(hiding, cell(1, 0), key('ArrowUp'), 20)).toEqual(cell(1, 0));
});

test('other keys move nothing', () => {
  expect(moveSelection(sheet, cell(1, 1), key('a'), 20)).toBeNull();
  expect(moveSelection(sheet, cell(1, 1), key('Escape'), 20)).toBeNull();
});
