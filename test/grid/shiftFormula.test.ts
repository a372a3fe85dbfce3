import { shiftFormula } from '../../src/grid/shiftFormula';

test.each([
  ['$E4>A$1', { row: 3, column: 0 }, { row: 4, column: 1 }, '$E5>B$1'],
  ['SUM(B2:B3)', { row: 3, column: 1 }, { row: 3, column: 2 }, 'SUM(C2:C3)'],
  ['A1', { row: 0, column: 0 }, { row: 0, column: 0 }, 'A1'],
  ['A1', { row: 1, column: 0 }, { row: 0, column: 0 }, '#REF!'],
])('%s copied from %o to %o reads %s', (formula, from, to, expected) => {
  expect(shiftFormula(formula, from, to)).toBe(expected);
});
