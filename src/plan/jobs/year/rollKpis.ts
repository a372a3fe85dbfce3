import { moveYears } from './movePeriods';
import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { readTarget } from '../../figures/readTarget';
import { quarters, quarterField } from '../../../words/quarters';
import type { Grid } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import { emptiedIn, type TableKind } from '../../tables/kinds';
import { cellAt } from '../../read/cells';
import { doubtfulColumns, leftAlone, sureColumns } from '../../read/doubtfulColumns';
import { columnsForGood, tableOfYear } from '../../read/tableOfYear';
import { columnHeading } from '../../read/headingsOf';
import { bodyRows, rowKind, uprightView } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import type { SourceCell } from '../../../grid/snapshot';
import { shownFormat } from './shownFormat';
import { clearCells, toFillIn, type HoldsFormula, type Rolled, type YearEdit, changedText } from './yearEdit';

type Table = RecognisedTable<'kpis'>;
const quarterFields = quarters.map(quarterField);
const emptied = emptiedIn('newYear', 'kpis');
const changed: ReadonlySet<string> = new Set([...emptied, 'direction', 'baseline', 'period']);

/**
 * A KPI table for the year after `year`: figures, colours and what was said of them are emptied, the year's last figure
 * goes into the column of last year's where there is one, targets stay. A column called just "Baseline" is of a
 * year that was once chosen, and stays too. Directions that are targets ("Maintain") are kept, those that are verdicts
 * ("Improved") emptied. Columns that the officer is still asked about are left alone, and the question is put. Columns that
 * a table has for each year stay as they are: those of the new year count then, and what it has none for is named.
 */
export function rollKpis(placed: PlacedTable<'kpis'>, holdsFormula: HoldsFormula, year: string): Rolled {
  const { grid, table: whole } = uprightView(placed.sheet, placed.table);
  const rows = kpiRows(grid, whole);
  const forGood = columnsForGood(whole);
  const columns = withoutColumns(sureColumns(placed, 'all'), forGood);
  const table = { ...whole, columns };
  const moved = takesLastYear(placed, table)
    ? rows.flatMap((row) => moveFigure(grid, table, row, holdsFormula))
    : [];
  const edits = [
    ...clearCells(
      grid,
      rows,
      emptied.map((field) => columns[field]),
      holdsFormula,
    ),
    ...clearCells(
      grid,
      rows.filter((row) => !isWanted(cellAt(grid, row, columns.direction))),
      [columns.direction],
      holdsFormula,
    ),
    ...moved,
    ...rows.flatMap((row) => changedText(cellAt(grid, row, columns.period), holdsFormula, moveYears)),
  ];
  const cell = sheetCell(placed.sheet.name, placed.table.area.row, placed.table.area.column);
  const [none] = emptied.filter((field) => columns[field] !== undefined);
  return {
    edits,
    findings: [
      ...doubtfulColumns(placed, 'all')
        .filter(({ field }) => changed.has(field))
        .map(leftAlone),
      ...(none
        ? [toFillIn(cell, `The KPIs on “${placed.sheet.name}” wait for the figures of ${year}.`)]
        : []),
      ...(columns.target === undefined
        ? []
        : [
            toFillIn(
              cell,
              `The targets on “${placed.sheet.name}” are last year’s. Confirm them for ${year}, or set new ones.`,
            ),
          ]),
      ...(forGood.size === 0 ? [] : ofNewYear(placed, year, cell)),
    ],
  };
}

/** What a table with columns for each year says of the new one. */
function ofNewYear({ sheet, table }: PlacedTable<'kpis'>, year: string, cell: string): Finding[] {
  const { yearDoubts = [], columns } = tableOfYear(table, { reported: year });
  const lacking = yearDoubts.map(({ field }) =>
    toFillIn(
      cell,
      `“${sheet.name}” has no column for the ${/target/i.test(field) ? 'target' : 'measure'} of ${year}. Add one beside those of the other years.`,
    ),
  );
  const counts = columns.target !== undefined && columns.target !== table.columns.target;
  return counts
    ? [toFillIn(cell, `The targets of ${year} on “${sheet.name}” count now. Confirm them.`), ...lacking]
    : lacking;
}

const withoutColumns = (columns: Table['columns'], left: ReadonlySet<number>): Table['columns'] =>
  Object.fromEntries(Object.entries(columns).filter(([, column]) => !left.has(column)));

/** Rows of a KPI table that hold KPIs, and those that go on below them; a ref that stands alone counts. */
export function kpiRows(grid: Grid, table: Table): number[] {
  return bodyRows(table).filter((row) => rowKind(grid, table, row) === 'cells');
}

/** Whether the column of earlier figures is of the year before, and not of a year that was once chosen. */
function takesLastYear(placed: PlacedTable<TableKind>, { columns }: Pick<Table, 'columns'>): boolean {
  if (columns.baseline === undefined || columnsForGood(placed.table).has(columns.baseline)) return false;
  const heading = columnHeading(placed, columns.baseline);
  // Beside targets for each year a "Baseline 2024/25" is what they all begin from.
  if (/\bbase\s?line\b/i.test(heading) && columnsForGood(placed.table).size > 0) return false;
  return /\b(?:last|previous|prior|outturn|actual|year end|annual)\b|\d\d\s*[/–-]\s*\d\d/i.test(heading);
}

/** The year's last figure becomes last year's; where there was none the cell is emptied, for what stands there is older. */
function moveFigure(grid: Grid, { columns }: Table, row: number, holdsFormula: HoldsFormula): YearEdit[] {
  const goal = cellAt(grid, row, columns.baseline);
  if (!goal || holdsFormula(goal.sheet, goal.row, goal.column)) return [];
  const last = lastFigure(grid, columns, row);
  const value = last?.value ?? '';
  if (value === goal.value) return [];
  const numberFormat = last ? shownFormat(last.value, last.text) : undefined;
  const { sheet, column } = goal;
  return [{ sheet, row: goal.row, column, value, ...(numberFormat && { numberFormat }) }];
}

/** The cell of the last quarter that has a figure, else that of the only column of figures. */
function lastFigure(grid: Grid, columns: Table['columns'], row: number): SourceCell | null {
  for (const field of [...quarterFields].reverse()) {
    const cell = cellAt(grid, row, columns[field]);
    if (cell && cell.text !== '') return cell;
  }
  const cell = cellAt(grid, row, columns.measure);
  return cell && cell.text !== '' ? cell : null;
}

/** "Maintain", "Increase": what is wanted, not what was found. */
const isWanted = (cell: SourceCell | null): boolean =>
  cell !== null && readTarget(cell).kind === 'direction' && !/ed\b|ing\b/i.test(cell.text);

/** Columns of which the figures stay, and so the year in their headings: those of a chosen year. */
export function stayingColumns({ sheet, table }: PlacedTable<TableKind>): ReadonlySet<number> {
  const forGood = columnsForGood(table);
  if (table.kind !== 'kpis') return forGood;
  const { baseline } = (table as Table).columns;
  const moves = takesLastYear({ sheet, table }, table as Table);
  return new Set([...forGood, ...(baseline === undefined || moves ? [] : [baseline])]);
}
