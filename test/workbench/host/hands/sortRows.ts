import { contains, type Area, intersect } from '../../../../src/grid/area';
import { isError, type Cell, type Scalar } from '../../../../src/xlsx/model/cell';
import type { Sheet } from '../../../../src/xlsx/model/sheet';
import { shiftFormula } from '../../../../src/grid/a1';
import { tellFormulas, HandRefused } from './shift';

/** Which column decides, counted from 0 on the sheet, and which way. */
export interface SortKey {
  readonly column: number;
  readonly descending?: boolean;
}

/**
 * Sorts the rows of a block by a column, as a co-author does it: numbers before texts before true and false before
 * errors, empty cells always last, what is equal in its order of before. Cells move with their looks, and a formula as
 * a copied one: its relative references go along. Heights, conditional formats, lists and what refers to the cells from
 * elsewhere stay with the places, as in Excel. The block is without headings. Throws HandRefused for a protected sheet,
 * merged cells in the block, and a block that takes in a table's headings or totals, or only a part of its rows.
 *
 * Example: sortRows(sheet, { row: 1, column: 0, rows: 2, columns: 2 }, { column: 1 }) with 7 above 3 in B: 3 above 7.
 */
export function sortRows(sheet: Sheet, area: Area, key: SortKey): void {
  guard(sheet, area);
  const lines = Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    return { row, cells: cellsIn(sheet, row, area), key: sheet.value(row, key.column) };
  });
  const sorted = [...lines].sort((a, b) => compare(a.key, b.key, key.descending === true) || a.row - b.row);
  sorted.forEach(({ row: from, cells }, index) => {
    const to = area.row + index;
    if (from === to) return;
    const line = sheet.cells.get(to) ?? new Map<number, Cell>();
    for (const [column] of cellsIn(sheet, to, area)) line.delete(column);
    for (const [column, cell] of cells) line.set(column, copied(cell, column, from, to));
    sheet.cells.set(to, line);
    sheet.changedRows.add(to);
  });
  tellFormulas(sheet);
}

function guard(sheet: Sheet, area: Area): void {
  if (sheet.protected) throw new HandRefused(`The sheet “${sheet.name}” is protected. Nothing was sorted.`);
  if (sheet.merges.some((merge) => intersect(merge, area)))
    throw new HandRefused(`On the sheet “${sheet.name}” cells are merged in the rows. Nothing was sorted.`);
  for (let row = area.row; row < area.row + area.rows; row += 1)
    if (sheet.rowFormats.get(row)?.hidden === true)
      throw new HandRefused(`On the sheet “${sheet.name}” row ${row + 1} is hidden. Nothing was sorted.`);
  for (const table of sheet.tables) {
    if (!intersect(table.area, area)) continue;
    const above = table.showHeaders ? 1 : 0;
    const body = {
      ...table.area,
      row: table.area.row + above,
      rows: table.area.rows - above - (table.showTotals ? 1 : 0),
    };
    if (!contains(body, area) && !(contains(area, body) && area.row >= body.row && area.rows === body.rows))
      throw new HandRefused(
        `The block reaches beyond the rows of the table “${table.name}”. Nothing was sorted.`,
      );
  }
}

const cellsIn = (sheet: Sheet, row: number, { column, columns }: Area): [number, Cell][] =>
  [...(sheet.cells.get(row) ?? [])].filter(([at]) => at >= column && at < column + columns);

function copied(cell: Cell, column: number, from: number, to: number): Cell {
  if (cell.formula === undefined) return cell;
  return {
    ...cell,
    formula: shiftFormula(cell.formula, { row: from, column }, { row: to, column }),
  };
}

const rank = (value: Scalar): number =>
  value === null
    ? 4
    : isError(value)
      ? 3
      : typeof value === 'boolean'
        ? 2
        : typeof value === 'string'
          ? 1
          : 0;

function compare(a: Scalar, b: Scalar, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ascending =
    rank(a) - rank(b) ||
    (typeof a === 'string' && typeof b === 'string'
      ? a.localeCompare(b, 'en', { sensitivity: 'accent' })
      : isError(a) || isError(b)
        ? 0
        : Number(a) - Number(b));
  return descending ? -ascending : ascending;
}
