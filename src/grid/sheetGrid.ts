import type { Area } from './area';
import type { CellValue, SheetSnapshot } from './snapshot';

/** A sheet's cells by their place on the sheet (rows and columns from 0); outside of what is used they are empty. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** First row and column, and the ones after the last, of what is used. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  value(row: number, column: number): CellValue;
  /** What the cell shows, without spaces at its ends. */
  text(row: number, column: number): string;
  /** The text of a heading: of a merged block every cell has the text of its first. */
  headingText(row: number, column: number): string;
  /** The merged block that a cell near the top of it belongs to. */
  mergeAt(row: number, column: number): Area | undefined;
  /** Rows are the sheet's columns, and columns its rows. */
  readonly turned?: boolean;
}

/** Makes a grid of a snapshot; merged blocks are indexed once, by row. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const { row: top, column: left, rows, columns } = sheet.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const mergesByRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    // Headings are never deeper than a few rows, and a merged column of 10,000 rows is no heading.
    for (let row = area.row; row < area.row + Math.min(area.rows, 5); row += 1)
      mergesByRow.set(row, [...(mergesByRow.get(row) ?? []), area]);
  }
  const value = (row: number, column: number): CellValue => sheet.values[row - top]?.[column - left] ?? '';
  // Every reader asks for the same cells several times.
  const trimmed: (readonly string[] | undefined)[] = [];
  const text = (row: number, column: number): string => {
    const texts = (trimmed[row - top] ??= sheet.text[row - top]?.map((each) => each.trim()));
    return texts?.[column - left] ?? '';
  };
  const mergeAt = (row: number, column: number): Area | undefined =>
    mergesByRow.get(row)?.find((area) => column >= area.column && column < area.column + area.columns);
  const headingText = (row: number, column: number): string => {
    const merged = mergeAt(row, column);
    return merged ? text(merged.row, merged.column) : text(row, column);
  };
  return { sheet, top, left, bottom: top + rows, right: left + columns, value, text, headingText, mergeAt };
}

/** Columns of a row, from `from` up to `to`, whose cells are not empty. */
export function filledColumns(grid: Grid, row: number, from: number, to: number): number[] {
  const filled: number[] = [];
  for (let column = from; column < to; column += 1) if (grid.text(row, column) !== '') filled.push(column);
  return filled;
}

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
