import { filledColumns, type Grid, gridOf, turnArea, turnGrid } from '../../grid/sheetGrid';
import type { SheetSnapshot, SourceCell } from '../../grid/snapshot';
import { range } from '../../words/lists';
import { isSameHeading } from '../recognise/readHeading';
import type { RecognisedTable } from '../recognise/recognised';
import { isNote } from '../recognise/tableEnd';
import { type Field, fields, type TableKind } from '../tables/kinds';
import { cellAt } from './cells';
import type { PlacedTable } from './tablesOfKind';

/**
 * What a row of a table is. `alone` has one cell, in the table's first column: a title or the name of a group.
 * `cells` is everything else, whole rows and rows that only continue the one above.
 */
type RowKind = 'empty' | 'headings' | 'note' | 'total' | 'alone' | 'cells';

/** Rows of a table below its headings, to its end. */
export const bodyRows = ({ headings, area }: RecognisedTable): number[] =>
  range(headings.row + headings.rows, area.row + area.rows);

/** What a row below the headings of a table is; columns from `area`. */
export function rowKind(grid: Grid, table: RecognisedTable, row: number): RowKind {
  const { area } = table;
  const filled = filledColumns(grid, row, area.column, area.column + area.columns);
  const [first] = filled;
  if (first === undefined) return 'empty';
  if (repeatsHeadings(grid, table, row, filled)) return 'headings';
  const text = grid.text(row, first);
  if (isTotal(text) && filled.length > 1) return 'total';
  if (filled.length > 1 || first !== area.column) return 'cells';
  return isNote(text) ? 'note' : 'alone';
}

/**
 * A row that stands alone and names what those below it belong to: "1. Priority objective: Safe", "Theme 2 – Homes",
 * "Adult Social Care:". An item that has only its name so far is none.
 */
export const isGroupName = (text: string): boolean =>
  /^(?:\d+(?:\.\d+)*[.):]?\s+)?(?:our |strategic |corporate |council |key |plan )*(?:priority|priorities|objectives?|outcomes?|aims?|themes?|goals?|pillars?|ambitions?|directorate|department|service area)\b.{0,80}$|^[^.]{1,60}:$/i.test(
    text,
  );

/** "Total", "Grand total", "Sub-total: local risk", "Totals £000"; "Net cost of services"; not "Total number of complaints". */
export const isTotal = (text: string): boolean =>
  /^net (?:cost(?: of services)?|(?:revenue )?expenditure|budget)$|^(?:grand |sub-?\s?|overall |net )?totals?\b(?!\s+(?:number|no\b|percent|%|of\b|amount|complaints|cost))/i.test(
    text,
  );

/** The same words again as in the last row of the headings, after a page break. */
function repeatsHeadings(
  grid: Grid,
  { headings, area }: RecognisedTable,
  row: number,
  filled: readonly number[],
): boolean {
  const last = headings.row + headings.rows;
  for (let heading = headings.row; heading < last; heading += 1) {
    const words = filledColumns(grid, heading, area.column, area.column + area.columns);
    if (
      words.length > 1 &&
      words.length === filled.length &&
      words.every((column) => isSameHeading(grid.text(heading, column), grid.text(row, column)))
    )
      return true;
  }
  return false;
}

/** Rows of a list that say something: without headings, notes, totals, titles and empty rows. */
export function listRows(grid: Grid, table: RecognisedTable): number[] {
  return bodyRows(table).filter((row) => {
    const kind = rowKind(grid, table, row);
    return kind === 'cells' || kind === 'alone';
  });
}

/** A row of a table as it stands, by the meanings of its columns. */
export type TableRow = Readonly<Partial<Record<string, SourceCell>>>;

/** The rows of a table, whatever its kind, as they stand; without totals, notes and names of groups. */
export function tableRows<K extends TableKind>(placed: PlacedTable<K>): TableRow[] {
  const { grid, table } = uprightView(placed.sheet, placed.table);
  const known: readonly Field<K>[] = fields[table.kind];
  return listRows(grid, table)
    .filter((row) => rowKind(grid, table, row) === 'cells')
    .map((row) =>
      Object.fromEntries(
        known.flatMap((field) => {
          const cell = cellAt(grid, row, table.columns[field]);
          return cell ? [[field, cell]] : [];
        }),
      ),
    );
}

/**
 * A table as if its records stood below one another: one that has them across is looked at on a turned sheet, where
 * its meanings' rows are columns. `cellAt` gives cells their places on the sheet as it is.
 */
export function uprightView<K extends TableKind>(
  sheet: SheetSnapshot,
  table: RecognisedTable<K>,
): { readonly grid: Grid; readonly table: RecognisedTable<K> } {
  const grid = gridOf(sheet);
  if (!table.transposed) return { grid, table };
  const area = turnArea(table.area);
  return { grid: turnGrid(grid), table: { ...table, area, headings: { row: area.row, rows: 1 } } };
}
