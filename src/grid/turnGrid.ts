import type { Area } from './area';
import type { Grid } from './sheetGrid';

/** The sheet on its side: rows are columns and columns rows, so that what reads downwards reads across. */
export function turnGrid(grid: Grid): Grid {
  return {
    sheet: grid.sheet,
    top: grid.left,
    left: grid.top,
    bottom: grid.right,
    right: grid.bottom,
    turned: !grid.turned,
    value: (row, column) => grid.value(column, row),
    text: (row, column) => grid.text(column, row),
    headingText: (row, column) => grid.headingText(column, row),
    mergeAt: (row, column) => {
      const area = grid.mergeAt(column, row);
      return area && turnArea(area);
    },
  };
}

/** The same cells on a sheet that is turned. */
export const turnArea = ({ row, column, rows, columns }: Area): Area => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});
