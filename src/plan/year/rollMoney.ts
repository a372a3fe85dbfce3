import { sheetCell } from '../../grid/a1';
import { budgetRecords } from '../read/budgetRecords';
import { cellAt, textAt } from '../read/cells';
import { isTotal, rowKind } from '../read/rowKind';
import type { PlacedTable } from '../read/tablesOfKind';
import { gridOf, type Grid } from '../recognise/grid';
import { readPeriod } from '../recognise/readPeriod';
import { type RecognisedTable } from '../recognised';
import { fields, type TableKind } from '../tables/kinds';
import type { SourceCell } from '../snapshot';
import { clearCells } from './clearCells';
import { moveYears } from './moveYears';
import { toFillIn, type HoldsFormula, type Rolled, type YearEdit } from './yearEdit';

/** Kinds of tables of which a new year empties figures; the lines they stand in are kept. */
type FigureKind = 'budgets' | 'funding' | 'edi' | 'complaints' | 'rules' | 'commentary';

const emptied = {
  funding: ['amount'],
  edi: ['score'],
  complaints: ['received', 'upheld', 'compliments'],
  rules: ['override', 'reason', 'by', 'on', 'figure'],
  commentary: ['quarter', 'wording', 'sentence', 'reasons', 'actions'],
} as const satisfies { readonly [K in Exclude<FigureKind, 'budgets'>]: readonly string[] };

const wanted: Readonly<Record<FigureKind, (year: string) => string>> = {
  budgets: (year) => `wait for the budgets of ${year} and what is projected.`,
  funding: (year) => `wait for the amounts of ${year}.`,
  edi: (year) => `wait for the self-assessment of ${year}.`,
  complaints: (year) => `are counted anew in ${year}.`,
  rules: (year) =>
    `keep their tolerances and profiles; overrides were of last year’s figures. Check the profiles against the targets of ${year}.`,
  commentary: (year) => `was of last year’s figures and is written anew in ${year}.`,
};

const subjects: Readonly<Record<FigureKind, string>> = {
  budgets: 'Budgets',
  funding: 'Money and spend',
  edi: 'Equality scores',
  complaints: 'Complaints',
  rules: 'KPI rules',
  commentary: 'Commentary',
};

/**
 * A table of money, scores, counts, KPI rules or commentary for a new year: lines and names stay, the year's figures
 * are emptied, totals that are formulas with them by themselves. Profiles and tolerances of KPI rules stay with the
 * targets; overrides go, for they were of figures that have gone.
 */
export function rollFigures(
  placed: PlacedTable<TableKind>,
  holdsFormula: HoldsFormula,
  year: string,
): Rolled | null {
  const { table, sheet } = placed;
  if (!isFigureKind(table.kind)) return null;
  const grid = gridOf(sheet);
  const edits =
    table.kind === 'budgets'
      ? budgetEdits(grid, table as RecognisedTable<'budgets'>, holdsFormula)
      : plainEdits(grid, table, table.kind, holdsFormula);
  if (edits.length === 0) return { edits, findings: [] };
  const cell = sheetCell(sheet.name, table.area.row, table.area.column);
  const message = `${subjects[table.kind]} on “${sheet.name}” ${wanted[table.kind](year)}`;
  return { edits, findings: [toFillIn(cell, message)] };
}

const isFigureKind = (kind: TableKind): kind is FigureKind => kind in wanted;

function budgetEdits(grid: Grid, table: RecognisedTable<'budgets'>, holdsFormula: HoldsFormula): YearEdit[] {
  return budgetRecords(grid, table).flatMap(({ cellOf }) =>
    fields.budgets.flatMap((field): YearEdit[] => {
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
  kind: Exclude<FigureKind, 'budgets'>,
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
      emptied[kind].map((field) => columns[field]),
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
