import type { Grid } from '../../../grid/sheetGrid';
import type { Area } from '../../../grid/area';

/** A sheet as a reader of tables of counts goes over it: as it stands, or turned on its side. */
export interface CountView {
  readonly rows: number;
  readonly columns: number;
  text(row: number, column: number): string;
  /** Of a merged block every cell has the text of its first. */
  label(row: number, column: number): string;
  /** Row and column on the sheet of a cell of the view. */
  place(row: number, column: number): { readonly row: number; readonly column: number };
}

/** The used cells of a grid but for those of tables that are read otherwise, as they stand or `turned`. */
export function countView(grid: Grid, taken: readonly Area[], turned: boolean): CountView {
  const { top, left, bottom, right } = grid;
  const place = (row: number, column: number) =>
    turned ? { row: top + column, column: left + row } : { row: top + row, column: left + column };
  const isTaken = (row: number, column: number): boolean =>
    taken.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  const read = (from: (row: number, column: number) => string) => (row: number, column: number) => {
    const cell = place(row, column);
    return isTaken(cell.row, cell.column) ? '' : from(cell.row, cell.column);
  };
  const down = bottom - top;
  const across = right - left;
  return {
    rows: turned ? across : down,
    columns: turned ? down : across,
    text: read(grid.text),
    label: read(grid.headingText),
    place,
  };
}
