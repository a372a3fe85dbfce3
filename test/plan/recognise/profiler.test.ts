import { gridOf } from '../../../src/grid/sheetGrid';
import { rowsToProfile } from '../../../src/plan/recognise/profiler';
import { buildSheet, type TestCell } from '../buildSheet';

const rowsOf = (cells: readonly (readonly TestCell[])[]): number[] => {
  const grid = gridOf(buildSheet('Sheet1', cells));
  return rowsToProfile(grid, 1, grid.bottom, grid.left, grid.right);
};

describe('rowsToProfile', () => {
  test('leaves out names of groups, empty rows and the headings again', () => {
    expect(
      rowsOf([
        ['KPI', 'Target', 'Actual'],
        ['Visits', 10, 11],
        ['People'],
        ['KPI', 'Target', 'Actual'],
        ['Loans', 12, 13],
        [],
        ['Calls', 12, 13],
      ]),
    ).toEqual([1, 4, 6]);
  });

  test('ends where other headings follow after a gap', () => {
    expect(
      rowsOf([
        ['KPI', 'Target', 'Actual'],
        ['Visits', 10, 11],
        [],
        ['Our risks'],
        ['Risk', 'Likelihood', 'Impact'],
        ['Fire', 1, 2],
      ]),
    ).toEqual([1]);
  });
});
