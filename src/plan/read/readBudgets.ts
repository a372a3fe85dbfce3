import type { BudgetLine } from '../plan';
import { gridOf, type Grid } from '../recognise/grid';
import { titlesAbove } from '../recognise/titles';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot } from '../snapshot';
import { cellAt } from './cells';
import { moneyUnit, readThousands } from './readThousands';
import { isTotal, listRows } from './rowKind';

const figures = ['localBudget', 'localProjected', 'centralBudget', 'centralProjected'] as const;

/**
 * The services' budgets in £000, from a table with the services downwards or, turned on its side, across. Totals are
 * left out. The unit is the one that the heading of the figure, the first heading or the title states; £000 if none.
 */
export function readBudgets(sheet: SheetSnapshot, table: RecognisedTable<'budgets'>): BudgetLine[] {
  const grid = gridOf(sheet);
  return table.transposed ? readAcross(grid, table) : readDown(grid, table);
}

function readDown(grid: Grid, table: RecognisedTable<'budgets'>): BudgetLine[] {
  const { columns, headings } = table;
  return listRows(grid, table).flatMap((row) =>
    lineOf(
      grid,
      table,
      columns.service,
      (field) => {
        const column = columns[field];
        return column === undefined ? null : { row, column, label: headingText(grid, headings, column) };
      },
      row,
    ),
  );
}

function readAcross(grid: Grid, table: RecognisedTable<'budgets'>): BudgetLine[] {
  const { area, columns } = table;
  const services = Array.from({ length: area.columns - 1 }, (_, offset) => area.column + 1 + offset);
  return services.flatMap((column) =>
    lineOf(
      grid,
      table,
      column,
      (field) => {
        const row = columns[field];
        return row === undefined ? null : { row, column, label: grid.text(row, area.column) };
      },
      columns.service ?? area.row,
    ),
  );
}

type Place = { readonly row: number; readonly column: number; readonly label: string };

function lineOf(
  grid: Grid,
  { area }: RecognisedTable<'budgets'>,
  serviceColumn: number | undefined,
  placeOf: (field: (typeof figures)[number]) => Place | null,
  serviceRow: number,
): BudgetLine[] {
  const cell = cellAt(grid, serviceRow, serviceColumn);
  if (!cell || cell.text === '' || isTotal(cell.text)) return [];
  const titles = [
    grid.text(area.row, area.column),
    ...titlesAbove(grid, area.row, area.column, area.column + area.columns),
  ];
  const amount = (field: (typeof figures)[number]): number | null => {
    const place = placeOf(field);
    if (!place) return null;
    const { row, column, label } = place;
    return readThousands(grid.value(row, column), grid.text(row, column), moneyUnit([label, ...titles]));
  };
  const line = {
    service: cell.text,
    localBudget: amount('localBudget'),
    localProjected: amount('localProjected'),
    centralBudget: amount('centralBudget'),
    centralProjected: amount('centralProjected'),
    cell,
  };
  // The name of a group of services has no figures.
  return figures.some((field) => line[field] !== null) ? [line] : [];
}

function headingText(grid: Grid, { row, rows }: { row: number; rows: number }, column: number): string {
  return Array.from({ length: rows }, (_, offset) => grid.headingText(row + offset, column)).join(' ');
}
