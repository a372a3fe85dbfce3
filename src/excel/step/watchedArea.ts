import { maxColumns, maxRows, type Area, holdsCell } from '../../grid/area';
import { sheetCell } from '../../grid/a1';
import type { CellValue, SheetSnapshot } from '../../grid/snapshot';
import type { CellContent } from '../../sheets/description';
import { cellKey, contentOf, isFormula, sameContent } from '../../sheets/made/expectedContents';
import { rangeOf } from '../rangeOf';
import { reachOfColumns } from './anchors';

/** So many cells are asked for in the request that writes; of more, those that are written alone. */
export const mostCells = 60_000;
/** Rows that are so near each other are read as one block. */
const bridged = 40;

export interface WatchedArea {
  holds(row: number, column: number): boolean;
  at(row: number, column: number): CellContent;
  /** The values of one of its rows, the first of which stands in `column`; null where not the whole row was read. */
  line(row: number): { readonly values: readonly CellValue[]; readonly column: number } | null;
  /** Cells that hold something else; `before` tells of single cells what they held. */
  moved(before: ReadonlyMap<string, CellContent>): string[];
}

/** What was read of a sheet, as far as its areas are compared with it. */
export type ReadSheet = Pick<SheetSnapshot, 'name' | 'used' | 'values'>;

/** Queues reading areas of a sheet again, to hold them against what was read before. */
export function watch(sheet: Excel.Worksheet, snapshot: ReadSheet, areas: readonly Area[]): WatchedArea[] {
  const { used } = snapshot;
  return areas.map((area): WatchedArea => {
    const isWhole =
      !used || (area.column <= used.column && area.column + area.columns >= used.column + used.columns);
    const range = rangeOf(sheet, area).load('formulas,values');
    const at = (row: number, column: number): CellContent =>
      contentOf(
        (range.formulas as unknown[][])[row - area.row]?.[column - area.column],
        (range.values as unknown[][])[row - area.row]?.[column - area.column],
      );
    return {
      holds: (row, column) => holdsCell(area, row, column),
      at,
      line: (row) =>
        isWhole
          ? { values: (range.values as CellValue[][])[row - area.row] ?? [], column: area.column }
          : null,
      moved(before) {
        const found: string[] = [];
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            const now = at(row, column);
            const was = before.get(cellKey(row, column));
            // What a formula gives may change at any moment; only another formula is a change, where that is known.
            const isSame =
              was === undefined
                ? isFormula(now) || sameContent(now, valueOf(snapshot, row, column))
                : sameContent(now, was);
            if (!isSame) found.push(sheetCell(snapshot.name, row, column));
          }
        return found;
      },
    };
  });
}

const valueOf = ({ used, values }: ReadSheet, row: number, column: number): CellValue =>
  (used && values[row - used.row]?.[column - used.column]) ?? '';

/** The rows of blocks to which formulas refer, with the headings above them: a column that is moved shows there. */
export function rowsWithHeadings(snapshot: ReadSheet, blocks: readonly Area[]): Area[] {
  const first = blocks.reduce((least, { row }) => Math.min(least, row), Infinity);
  const top = Math.max(snapshot.used?.row ?? first, first - bridged);
  const [block] = blocks;
  return rowsOf(
    snapshot,
    block && top < first ? [{ ...block, row: top, rows: first - top }, ...blocks] : blocks,
  );
}

/** So many rows below cells are asked for, to know their columns again where nothing stands above them. */
const askedBelow = 4;

/** What stands above the first cells of columns that are written, and below the last: nothing of what is too much. */
export function areasBeside(
  { used }: ReadSheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): Area[] {
  if (!used) return [];
  const reach = [...reachOfColumns(cells).values()];
  const [first, last] = [reach.map((one) => one.first), reach.map((one) => one.last)];
  const spans = [
    { from: Math.max(used.row, Math.min(...first) - bridged), end: Math.max(...first) },
    // Also below what was filled: rows may have been inserted.
    { from: Math.min(...last) + 1, end: Math.min(maxRows, Math.max(...last) + 1 + askedBelow) },
  ];
  return spans
    .map(({ from, end }): Area => ({ ...used, row: from, rows: end - from }))
    .filter(({ rows, columns }) => rows > 0 && rows * columns <= mostCells);
}

/** Rows that are written, with all that the sheet held in them; of very many only the columns that are written. */
export const areasOf = (snapshot: ReadSheet, cells: readonly { row: number; column: number }[]): Area[] =>
  rowsOf(
    snapshot,
    cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
  );

/** The rows of some blocks, rows that are near each other as one block, as `areasOf` gives them. */
function rowsOf(snapshot: ReadSheet, blocks: readonly Area[]): Area[] {
  const inOrder = [...blocks].sort((a, b) => a.row - b.row);
  const left = blocks.reduce((least, { column }) => Math.min(least, column), maxColumns);
  const right = blocks.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const runs: Area[] = [];
  for (const { row, rows } of inOrder) {
    const run = runs.at(-1);
    if (run && row - (run.row + run.rows) <= bridged)
      runs[runs.length - 1] = { ...run, rows: Math.max(run.rows, row + rows - run.row) };
    else runs.push({ row, column: left, rows, columns: right - left });
  }
  return wholeRows(snapshot, runs);
}

/** Areas widened to all that the sheet holds in their rows, as far as that is not too much. */
export function wholeRows({ used }: ReadSheet, areas: readonly Area[]): Area[] {
  if (!used) return [...areas];
  const wide = areas.map((area): Area => {
    const column = Math.min(area.column, used.column);
    const end = Math.max(area.column + area.columns, used.column + used.columns);
    // Of rows from the first column to the last Excel tells nothing.
    return { ...area, column, columns: Math.min(end - column, maxColumns - 1) };
  });
  return cellsIn(wide) <= mostCells ? wide : cellsIn(areas) <= mostCells ? [...areas] : [];
}

const cellsIn = (areas: readonly Area[]): number =>
  areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
