import { filledColumns, type Grid } from '../../grid/sheetGrid';
import { rowKind } from '../../plan/read/rowKind';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import type { Area } from '../../grid/area';

/** Rows below each other: the first, counted from 0 on the sheet, and how many. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
}

export interface TableRows {
  /** The headings, and where they stand again after a page break; each as deep as the first. */
  readonly headings: readonly Rows[];
  /** What stands between them: rows, group names, titles, totals. */
  readonly bodies: readonly Rows[];
}

/** Tells the headings of a table, repeated ones too, from what stands between; `area` is all of the table. */
export function tableRows(grid: Grid, table: RecognisedTable, area: Area): TableRows {
  const depth = table.headings.rows;
  const first = table.headings.row;
  const end = area.row + area.rows;
  const headings: Rows[] = [{ row: first, rows: depth }];
  const bodies: Rows[] = [];
  let start = first + depth;
  for (let row = start; row < end; row += 1) {
    if (rowKind(grid, table, row) !== 'headings') continue;
    const top = Math.max(start, row - headingLike(grid, table, row));
    if (top > start) bodies.push({ row: start, rows: top - start });
    headings.push({ row: top, rows: Math.min(depth, end - top) });
    start = top + depth;
    row = start - 1;
  }
  if (start < end) bodies.push({ row: start, rows: end - start });
  return { headings, bodies };
}

/** Which of the heading rows a row repeats, counted from the first of them. */
function headingLike(grid: Grid, { headings, area }: RecognisedTable, row: number): number {
  const words = (at: number): string =>
    filledColumns(grid, at, area.column, area.column + area.columns)
      .map((column) => `${column} ${grid.text(at, column)}`)
      .join('\n');
  const wanted = words(row);
  for (let offset = 0; offset < headings.rows; offset += 1)
    if (words(headings.row + offset) === wanted) return offset;
  return headings.rows - 1;
}
