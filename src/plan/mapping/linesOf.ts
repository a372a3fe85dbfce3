import type { Grid } from '../../grid/sheetGrid';
import type { Area } from '../../grid/area';
import { contentsOf } from './contentsOf';
import { type Contents } from './kept';
import { plainHeading } from './keptMapping';

/** A column of a table as it stands now; of a transposed table a row. */
export interface Line {
  /** Column on the sheet, from 0; the row of a transposed table. */
  readonly at: number;
  /** Texts of all heading rows, joined. */
  readonly heading: string;
  readonly contents: Contents;
}

/** Where a table stands: its cells and its headings. */
export interface TablePlace {
  readonly area: Area;
  readonly headings: { readonly row: number; readonly rows: number };
  readonly transposed: boolean;
}

/** All columns of a table from the left, those without a heading too; of a transposed table its rows. */
export function linesOf(grid: Grid, { area, headings, transposed }: TablePlace): Line[] {
  if (transposed) {
    return indices(area.row, area.rows).map((at) => ({
      at,
      heading: plainHeading(grid.text(at, area.column)),
      contents: contentsOf(
        indices(area.column + 1, area.columns - 1).map((column) => cell(grid, at, column)),
      ),
    }));
  }
  const first = headings.row + headings.rows;
  const rows = indices(first, area.row + area.rows - first);
  return indices(area.column, area.columns).map((at) => ({
    at,
    heading: columnHeading(grid, headings, at),
    contents: contentsOf(below(grid, rows, at)),
  }));
}

/** The words over a column, those of several rows joined, each once; a merged block stands over all its columns. */
export function columnHeading(grid: Grid, { row, rows }: TablePlace['headings'], column: number): string {
  const texts = indices(row, rows).map((at) => plainHeading(grid.headingText(at, column)));
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

function* below(grid: Grid, rows: readonly number[], column: number) {
  for (const row of rows) yield cell(grid, row, column);
}

const cell = (grid: Grid, row: number, column: number) => ({
  value: grid.value(row, column),
  text: grid.text(row, column),
});

const indices = (from: number, count: number): number[] =>
  Array.from({ length: Math.max(0, count) }, (_, offset) => from + offset);
