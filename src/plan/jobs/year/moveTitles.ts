import { sheetCell } from '../../../grid/a1';
import { overlaps } from '../../../grid/area';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import { rowKind } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { TableKind } from '../../tables/kinds';
import type { SheetSnapshot, SourceCell } from '../../../grid/snapshot';
import { moveYears, yearsNamed } from './movePeriods';
import type { HoldsFormula, Rolled, YearEdit } from './yearEdit';
import { shorten } from '../../../words/shorten';

/** Titles are no longer than that, and no sentences. */
const longestTitle = 120;

/**
 * The headings of tables that roll, a year on. A column that means nothing to the plan may be of an earlier year
 * ("2020/21" beside "2021/22"): its figures stay, and so does its heading; so does a column of `staying` ones.
 */
export function moveHeadings(
  { sheet, table }: PlacedTable<TableKind>,
  staying: ReadonlySet<number>,
  holdsFormula: HoldsFormula,
): YearEdit[] {
  if (table.transposed) return [];
  const grid = gridOf(sheet);
  const columns = [...new Set(Object.values(table.columns))].filter(
    (column): column is number => column !== undefined && !staying.has(column),
  );
  const rows = Array.from({ length: table.area.rows }, (_, offset) => table.area.row + offset).filter(
    (row) =>
      (row >= table.headings.row && row < table.headings.row + table.headings.rows) ||
      rowKind(grid, table, row) === 'headings',
  );
  return rows.flatMap((row) =>
    columns.flatMap((column) => movedText(grid, row, column, holdsFormula, moveYears)),
  );
}

/** A cell of text with other words, if it holds text that they change and no formula. */
export function movedText(
  grid: Grid,
  row: number,
  column: number,
  holdsFormula: HoldsFormula,
  move: (text: string) => string,
): YearEdit[] {
  const before = grid.value(row, column);
  if (typeof before !== 'string' || holdsFormula(grid.sheet.name, row, column)) return [];
  const value = move(before);
  return value === before ? [] : [{ sheet: grid.sheet.name, row, column, value }];
}

/** A cell that names a period, a year on. */
export function movedPeriod(cell: SourceCell | null, holdsFormula: HoldsFormula): YearEdit[] {
  if (!cell || typeof cell.value !== 'string' || holdsFormula(cell.sheet, cell.row, cell.column)) return [];
  const value = moveYears(cell.value);
  return value === cell.value ? [] : [{ sheet: cell.sheet, row: cell.row, column: cell.column, value }];
}

/**
 * Titles of a sheet that rolls, a year on, and findings of running text that names a year, which stays as it is written.
 * What stands in or over a table of another year is left alone.
 */
export function moveTitles(
  sheet: SheetSnapshot,
  rolled: readonly RecognisedTable[],
  others: readonly RecognisedTable[],
  {
    start,
    holdsFormula,
    isChanged,
  }: {
    readonly start: number;
    readonly holdsFormula: HoldsFormula;
    /** A cell that changes already. */
    readonly isChanged: (row: number, column: number) => boolean;
  },
): Rolled {
  const grid = gridOf(sheet);
  const edits: YearEdit[] = [];
  const findings: Finding[] = [];
  const near = (text: string): boolean => yearsNamed(text).some((year) => Math.abs(year - start) <= 1);
  for (let row = grid.top; row < grid.bottom; row += 1)
    for (let column = grid.left; column < grid.right; column += 1) {
      const value = grid.value(row, column);
      if (typeof value !== 'string' || moveYears(value) === value || isChanged(row, column)) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      const inside = rolled.some(({ area }) => overlaps(area, cell));
      const isOthers = others.some(({ area }) => overlaps(withTitles(area), cell));
      if (isOthers && !inside) continue;
      if (!inside && isTitle(grid, row, column) && (near(value) || yearsNamed(value).length === 0))
        edits.push(...movedText(grid, row, column, holdsFormula, moveYears));
      else if (near(value)) findings.push(yearInText(sheet.name, row, column, value));
    }
  return { edits, findings };
}

/** A short text with nothing beside it. */
function isTitle(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  const isAlone = grid.text(row, column - 1) === '' && grid.text(row, column + 1) === '';
  return isAlone && text.length <= longestTitle && !/[^.][.;]$/.test(text);
}

const withTitles = (area: RecognisedTable['area']): RecognisedTable['area'] => ({
  ...area,
  row: Math.max(0, area.row - 3),
  rows: area.rows + Math.min(3, area.row),
});

const yearInText = (sheet: string, row: number, column: number, text: string): Finding =>
  newFinding('year-in-text', {
    cell: sheetCell(sheet, row, column),
    message: `“${shorten(text, 80)}” names a year. It was left as it is written: change it where the new plan needs another.`,
  });
