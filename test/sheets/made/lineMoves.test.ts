import { contentsOfBlock } from '../../../src/sheets/made/expectedContents';
import { lineMoves, placeNow } from '../../../src/sheets/made/lineMoves';

const before = contentsOfBlock([
  ['Title', ''],
  ['', ''],
  ['KPI', 'Figure'],
  ['Calls', 0.76],
  ['Visits', { formula: '=B4+1' }],
]);
const lines = (...rows: (string | number | { formula: string })[][]) => contentsOfBlock(rows);

test('a row inserted at the top moves all rows down by one', () => {
  const now = lines([], ['Title'], [], ['KPI', 'Figure'], ['Calls', 0.76], ['Visits', { formula: '=B5+1' }]);
  expect(lineMoves(before, now, 'row')).toEqual([{ before: 0, now: 1, count: Infinity }]);
});

test('two rows inserted in the middle: the rows above stay', () => {
  const now = lines(
    ['Title'],
    [],
    ['KPI', 'Figure'],
    [],
    [],
    ['Calls', 0.76],
    ['Visits', { formula: '=B6+1' }],
  );
  const moves = lineMoves(before, now, 'row') ?? [];
  expect([0, 1, 2, 3, 4, 9].map((row) => placeNow(moves, row))).toEqual([0, 1, 2, 5, 6, 11]);
});

test('a row that was taken out has no place', () => {
  const moves =
    lineMoves(before, lines(['Title'], [], ['KPI', 'Figure'], ['Visits', { formula: '=B3+1' }]), 'row') ?? [];
  expect([2, 3, 4].map((row) => placeNow(moves, row))).toEqual([2, null, 3]);
});

test('a cell that somebody typed into changes no place', () => {
  const now = lines(['Title'], [], ['KPI', 'Figure'], ['Calls', 0.5], ['Visits', { formula: '=B4+1' }]);
  expect(lineMoves(before, now, 'row')).toEqual([{ before: 0, now: 0, count: Infinity }]);
});

test('a column inserted between two', () => {
  const now = lines(
    ['Title'],
    [],
    ['KPI', '', 'Figure'],
    ['Calls', '', 0.76],
    ['Visits', '', { formula: '=C4+1' }],
  );
  const moves = lineMoves(before, now, 'column') ?? [];
  expect([0, 1].map((column) => placeNow(moves, column))).toEqual([0, 2]);
  expect(lineMoves(before, now, 'row')).toEqual([{ before: 0, now: 0, count: Infinity }]);
});

test('rows in another order, or nothing that is known again: that cannot be told', () => {
  expect(lineMoves(before, lines(['Visits', 2], ['KPI', 'Figure'], ['Title']), 'row')).toBeNull();
  expect(lineMoves(before, lines(['Other words']), 'row')).toBeNull();
});
