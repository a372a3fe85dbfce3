import type { Area } from '../../grid/area';
import type { Grid } from '../../grid/sheetGrid';

/** Whether a figure stands anywhere in the block. */
export function holdsFigure(grid: Grid, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (isFigure(grid, row, column)) return true;
  return false;
}

/** A number that is no year, typed as such or as text: 0.69, "69%", "<43", "(111)"; "£000" is a unit. */
export function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === 'number') return !(Number.isInteger(value) && value >= 1990 && value <= 2100);
  if (typeof value === 'boolean') return true;
  return /^[<>≤≥(£–-]*\d[\d.,]*\s*%?\)?$/.test(value) && !/^(?:20\d\d|£000)$/.test(value);
}
