import type { Grid } from '../recognise/grid';
import { cellAt } from '../read/cells';
import type { HoldsFormula, YearEdit } from './yearEdit';

/** Empties the cells of some columns in some rows, save formulas and what is empty already. */
export function clearCells(
  grid: Grid,
  rows: readonly number[],
  columns: readonly (number | undefined)[],
  holdsFormula: HoldsFormula,
): YearEdit[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): YearEdit[] => {
      const cell = cellAt(grid, row, column);
      if (!cell || cell.value === '' || holdsFormula(cell.sheet, cell.row, cell.column)) return [];
      return [{ sheet: cell.sheet, row: cell.row, column: cell.column, value: '' }];
    }),
  );
}
