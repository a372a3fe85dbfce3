import { sheetCell } from '../../../grid/a1';
import { budgetRecords } from '../../read/budgets/budgetRecords';
import { cellAt, textAt } from '../../read/cells';
import { isTotal, rowKind } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import { readPeriod } from '../../recognise/readPeriod';
import { type RecognisedTable } from '../../recognise/recognised';
import { emptiedIn, schemas, type TableKind } from '../../tables/kinds';
import type { SourceCell } from '../../../grid/snapshot';
import { clearCells, toFillIn, type HoldsFormula, type Rolled, type YearEdit } from './yearEdit';
import { moveYears } from './movePeriods';

/**
 * A table of money, scores, counts, KPI rules or commentary for a new year: lines and names stay, what its kind says is
 * emptied, totals that are formulas with it by themselves. Of a kind that empties nothing only the officer is told.
 * null for kinds that are rolled otherwise.
 */
export function rollFigures(
  placed: PlacedTable<TableKind>,
  holdsFormula: HoldsFormula,
  year: string,
): Rolled | null {
  const { table, sheet } = placed;
  const { told } = schemas[table.kind].newYear ?? {};
  if (!told) return null;
  const empties = emptiedIn('newYear', table.kind);
  const grid = gridOf(sheet);
  const edits =
    table.kind === 'budgets'
      ? budgetEdits(grid, table as RecognisedTable<'budgets'>, holdsFormula)
      : plainEdits(grid, table, empties, holdsFormula);
  if (edits.length === 0 && empties.length > 0) return { edits, findings: [] };
  const cell = sheetCell(sheet.name, table.area.row, table.area.column);
  return { edits, findings: [toFillIn(cell, told(`on “${sheet.name}”`, year))] };
}

function budgetEdits(grid: Grid, table: RecognisedTable<'budgets'>, holdsFormula: HoldsFormula): YearEdit[] {
  return budgetRecords(grid, table).flatMap(({ cellOf }) =>
    emptiedIn('newYear', 'budgets').flatMap((field): YearEdit[] => {
      const cell = field === 'service' ? null : cellOf(field);
      return !cell || cell.value === '' || holdsFormula(cell.sheet, cell.row, cell.column)
        ? []
        : [{ sheet: cell.sheet, row: cell.row, column: cell.column, value: '' }];
    }),
  );
}

function plainEdits(
  grid: Grid,
  table: RecognisedTable,
  empties: readonly string[],
  holdsFormula: HoldsFormula,
): YearEdit[] {
  const columns: Readonly<Partial<Record<string, number>>> = table.columns;
  const rows = figureRows(grid, table);
  const years = new Set(
    rows.map((row) => readPeriod(textAt(grid, row, columns.year)).year).filter((year) => year !== undefined),
  );
  // Lines of several years are a record of them: the new year's go below, and nothing is emptied.
  if (years.size > 1) return [];
  return [
    ...clearCells(
      grid,
      rows,
      empties.map((field) => columns[field]),
      holdsFormula,
    ),
    ...rows.flatMap((row) => movedCell(cellAt(grid, row, columns.year), holdsFormula)),
  ];
}

function figureRows(grid: Grid, table: RecognisedTable): number[] {
  const first = table.headings.row + table.headings.rows;
  const rows = Array.from(
    { length: table.area.row + table.area.rows - first },
    (_, offset) => first + offset,
  );
  return rows.filter((row) => {
    const kind = rowKind(grid, table, row);
    return kind === 'cells' || kind === 'total' || (kind === 'alone' && isTotal(grid.text(row, 0)));
  });
}

function movedCell(cell: SourceCell | null, holdsFormula: HoldsFormula): YearEdit[] {
  if (!cell || typeof cell.value !== 'string' || holdsFormula(cell.sheet, cell.row, cell.column)) return [];
  const value = moveYears(cell.value);
  return value === cell.value ? [] : [{ sheet: cell.sheet, row: cell.row, column: cell.column, value }];
}
