import { moveYears } from './movePeriods';
import { sheetCell } from '../../../grid/a1';
import { budgetRecords } from '../../read/budgets/budgetRecords';
import { allMoneyColumns } from '../../read/budgets/moneyColumns';
import { cellAt, textAt } from '../../read/cells';
import { bodyRows, isTotal, rowKind } from '../../read/rowKind';
import { type PlacedTable, tablesOfKind } from '../../read/tablesOfKind';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import { readPeriod } from '../../recognise/readHeading';
import type { RecognisedTable } from '../../recognise/recognised';
import { emptiedIn, type TableKind, schemas, tableKinds } from '../../tables/kinds';
import { clearCells, toFillIn, type HoldsFormula, type Rolled, type YearEdit, changedText } from './yearEdit';
import { columnHeading } from '../../read/headingsOf';
import type { WorkbookSnapshot } from '../../../grid/snapshot';
import { range } from '../../../words/lists';

/** A figure that is emptied for a new year: its line, the heading of its column, and what it showed. */
export interface LastFigure {
  readonly line: string;
  readonly heading: string;
  readonly text: string;
}

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
  const columns = allMoneyColumns(grid, table);
  return budgetRecords(grid, table, columns).flatMap(({ cellOf }) =>
    columns.flatMap((column): YearEdit[] => {
      const cell = cellOf(column);
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
    ...rows.flatMap((row) => changedText(cellAt(grid, row, columns.year), holdsFormula, moveYears)),
  ];
}

function figureRows(grid: Grid, table: RecognisedTable): number[] {
  return bodyRows(table).filter((row) => {
    const kind = rowKind(grid, table, row);
    return kind === 'cells' || kind === 'total' || (kind === 'alone' && isTotal(grid.text(row, 0)));
  });
}

/**
 * What edits empty in tables of money, scores, counts and KPI rules, so that a record of it can be kept. A line has the
 * name that stands first in it, beside what is emptied: the service, wherever its column stands.
 */
export function lastFigures(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  edits: readonly YearEdit[],
): LastFigure[] {
  const emptied = new Set(
    edits.flatMap(({ sheet, row, column, value }) => (value === '' ? [`${row} ${column} ${sheet}`] : [])),
  );
  const recorded = tableKinds.filter((kind) => schemas[kind].newYear?.recorded);
  return recorded.flatMap((kind) =>
    tablesOfKind<TableKind>(workbook, tables, kind).flatMap((placed) => {
      const { sheet, table } = placed;
      const grid = gridOf(sheet);
      const found: LastFigure[] = [];
      const isEmptied = (row: number, column: number) => emptied.has(`${row} ${column} ${sheet.name}`);
      const rows = range(table.area.row, table.area.row + table.area.rows);
      const columns = range(table.area.column, table.area.column + table.area.columns);
      const nameRow = rows.find((row) => !columns.some((column) => isEmptied(row, column))) ?? table.area.row;
      const nameColumn =
        columns.find((column) => !rows.some((row) => isEmptied(row, column))) ?? table.area.column;
      for (const row of rows)
        for (const column of columns) {
          if (!isEmptied(row, column)) continue;
          const [line, heading] = table.transposed
            ? [grid.headingText(nameRow, column), grid.text(row, nameColumn)]
            : [grid.text(row, nameColumn), columnHeading(placed, column)];
          found.push({ line, heading, text: grid.text(row, column) });
        }
      return found;
    }),
  );
}
