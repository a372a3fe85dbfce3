import type { Area } from '../../grid/area';
import { columnLetters } from '../../grid/a1';
import type { Palette } from '../../plan/details';
import { gridOf } from '../../plan/recognise/grid';
import type { RecognisedTable } from '../../plan/recognised';
import type { Field, TableKind } from '../../plan/tables/kinds';
import type { SheetSnapshot, TableSnapshot } from '../../plan/snapshot';
import type { SheetDescription } from '../description';
import { describeColumns } from './describeColumns';
import { formatSource, type FormatSource } from './formatSource';
import { newColumn } from './newColumn';
import { roomBeside } from './roomBeside';
import { tableRows } from './tableRows';
import { withColumns } from './withColumns';

/** Columns ready to be written at the right edge of a table. */
export interface ColumnsToWrite {
  /** The new cells: from the headings to the table's last row, a totals row included. */
  readonly area: Area;
  /** All of the table as it stands; null for a plain range. */
  readonly realTable: TableSnapshot | null;
  readonly headings: readonly string[];
  readonly description: SheetDescription;
  readonly looks: FormatSource;
}

export interface PlannedColumns extends ColumnsToWrite {
  /** The sheet as it will be. */
  readonly after: SheetSnapshot;
}

export type ColumnsPlan =
  { readonly ok: true; readonly plan: PlannedColumns } | ({ readonly ok: false } & Objection);

/** Plans columns for meanings that a table has none for yet, or says in words why they cannot be added. */
export function planColumns<K extends TableKind>(
  sheet: SheetSnapshot,
  table: RecognisedTable<K>,
  fields: readonly Field<K>[],
  palette: Palette,
): ColumnsPlan {
  const columns = fields.map((field) => newColumn(table.kind, field));
  const objection = objectionTo(sheet, table, columns);
  if (objection) return { ok: false, ...objection };

  const grid = gridOf(sheet);
  const realTable = sheet.tables.find(({ name }) => name === table.tableName) ?? null;
  const whole = realTable?.area ?? table.area;
  const area: Area = { ...whole, column: whole.column + whole.columns, columns: columns.length };
  const inTheWay = roomBeside(sheet, area, realTable?.showTotals === true);
  if (inTheWay) return { ok: false, code: 'place-taken', message: inTheWay };

  const rows = tableRows(grid, table, table.area);
  const description = describeColumns({ grid, table, columns, area, rows, palette });
  const plan: PlannedColumns = {
    area,
    realTable,
    headings: columns.map(({ heading }) => heading),
    description,
    looks: formatSource(sheet, table, whole),
    after: withColumns(sheet, area, description.blocks, table.tableName),
  };
  return { ok: true, plan };
}

/** Why columns cannot be added; the codes are those of refusals. */
interface Objection {
  readonly code: 'place-taken' | 'table-transposed' | 'column-there' | 'table-filtered';
  readonly message: string;
}

function objectionTo<K extends TableKind>(
  sheet: SheetSnapshot,
  table: RecognisedTable<K>,
  columns: readonly { readonly field: Field<K>; readonly heading: string }[],
): Objection | null {
  if (table.transposed)
    return {
      code: 'table-transposed',
      message: `The table on “${sheet.name}” has its headings down the side, so no column can be added to it. Write the row yourself, below the others.`,
    };
  for (const { field, heading } of columns) {
    const column: number | undefined = table.columns[field];
    if (column !== undefined)
      return {
        code: 'column-there',
        message: `The table on “${sheet.name}” has a column for “${heading}” already: column ${columnLetters(column)}.`,
      };
  }
  const isFiltered =
    sheet.filtered === true ||
    sheet.tables.some(({ name, filtered }) => name === table.tableName && filtered);
  if (isFiltered)
    return {
      code: 'table-filtered',
      message: `The table on “${sheet.name}” is filtered, and Excel would give the new column to only the rows that show. Clear the filter (Data, Clear), then try again.`,
    };
  return null;
}
