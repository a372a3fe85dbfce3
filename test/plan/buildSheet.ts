import type { Area } from '../../src/grid/area';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/grid/snapshot';

/** A cell of a test sheet: what it holds, or what it holds and what it shows. null is empty. */
export type TestCell = CellValue | null | readonly [CellValue, string];

interface SheetOptions {
  /** Row and column of the first cell, from 0. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly merges?: readonly Area[];
  readonly tables?: readonly TableSnapshot[];
}

/** A sheet of rows as they would be read; rows may be of different lengths. */
export function buildSheet(
  name: string,
  rows: readonly (readonly TestCell[])[],
  { at = { row: 0, column: 0 }, merges = [], tables = [] }: SheetOptions = {},
): SheetSnapshot {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => pair(row[column] ?? null)));
  return {
    id: `{${name}}`,
    name,
    visible: true,
    protected: false,
    used: columns === 0 ? null : { ...at, rows: rows.length, columns },
    values: cells.map((row) => row.map(([value]) => value)),
    text: cells.map((row) => row.map(([, text]) => text)),
    merges,
    tables,
  };
}

function pair(cell: TestCell): readonly [CellValue, string] {
  if (cell === null) return ['', ''];
  return typeof cell === 'object' ? cell : [cell, String(cell)];
}

export const buildWorkbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  activeSheet: sheets[0]?.id ?? '',
  names: [],
});
