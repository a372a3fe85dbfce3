import { type Area, maxColumns, overlaps } from '../../grid/area';
import { columnLetters, areaAddress, cellAddress } from '../../grid/a1';
import type { Palette } from '../../plan/details';
import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import { type Field, type TableKind, columnFor, fieldName, fieldOf, fields } from '../../plan/tables/kinds';
import type { SheetSnapshot, TableSnapshot, CellValue } from '../../grid/snapshot';
import type { SheetDescription, Block } from '../description';
import { describeColumns, formatSource, type FormatSource, tableRows } from './describeColumns';
import { cityGrid } from '../../plan/read/risks/riskGrid';
import type { Column } from '../../plan/tables/column';
import { wordKey } from '../../words/fold';

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

type ColumnsPlan =
  { readonly ok: true; readonly plan: PlannedColumns } | ({ readonly ok: false } & Objection);

const plainWidth = 80;

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

/** The column of a kind's table for a meaning: as our own table has it, else a plain one with a usual heading. */
function newColumn<K extends TableKind>(kind: K, field: Field<K>): Column<Field<K>> {
  const own = columnFor(kind, field, cityGrid);
  const heading = fieldOf(kind, field)?.heading ?? fieldName(kind, field);
  return own ?? { field, heading, width: plainWidth };
}

/** The meaning that a person or a program names: "goodIs", "Good is", "reasons for performance"; null for none. */
export function findField<K extends TableKind>(kind: K, words: string): Field<K> | null {
  const wanted = wordKey(words);
  const all: readonly Field<K>[] = fields[kind];
  return (
    all.find((field) => wordKey(field) === wanted) ??
    all.find((field) => wordKey(newColumn(kind, field).heading) === wanted) ??
    null
  );
}

/**
 * What stands in the way of columns at the right edge of a table, in words with what to do about it; null if nothing.
 * `area` is what they would take. `wholeRows`: nothing may stand further to the right either, because Excel would
 * move it.
 */
function roomBeside(sheet: SheetSnapshot, area: Area, wholeRows: boolean): string | null {
  if (area.column + area.columns > maxColumns) return 'The sheet ends at the right edge of the table.';
  const needed = wholeRows ? { ...area, columns: maxColumns - area.column } : area;
  const goal = `The new ${area.columns === 1 ? 'column' : 'columns'} would take ${areaAddress(area)}`;
  const table = sheet.tables.find((one) => overlaps(one.area, needed));
  if (table)
    return `${goal}, but the table “${table.name}” stands at ${areaAddress(table.area)}. ${advice(area)}`;
  const merged = sheet.merges.find((one) => overlaps(one, needed));
  if (merged) return `${goal}, but cells are merged at ${areaAddress(merged)}. Unmerge them, then try again.`;
  const filled = firstFilled(sheet, needed);
  if (filled) return `${goal}, but ${filled} is filled. ${advice(area)}`;
  const hidden = (sheet.hiddenColumns ?? []).find(
    (column) => column >= area.column && column < area.column + area.columns,
  );
  if (hidden !== undefined)
    return `${goal}, but column ${columnLetters(hidden)} is hidden. Unhide it, then try again.`;
  return null;
}

const advice = ({ column, columns }: Area): string =>
  columns === 1
    ? `Insert an empty column before column ${columnLetters(column)} (right click its letter, Insert), then try again.`
    : `Insert ${columns} empty columns before column ${columnLetters(column)} (right click its letter, Insert), then try again.`;

/** Address of the first filled cell of the area, row by row; null for none. */
function firstFilled({ used, values, text }: SheetSnapshot, area: Area): string | null {
  if (!used || !overlaps(used, area)) return null;
  const left = Math.max(used.column, area.column);
  const right = Math.min(used.column + used.columns, area.column + area.columns);
  const bottom = Math.min(used.row + used.rows, area.row + area.rows);
  for (let row = Math.max(used.row, area.row); row < bottom; row += 1)
    for (let column = left; column < right; column += 1) {
      const [r, c] = [row - used.row, column - used.column];
      if ((values[r]?.[c] ?? '') !== '' || (text[r]?.[c] ?? '') !== '') return cellAddress(row, column);
    }
  return null;
}

/**
 * A sheet as it will be once blocks are written and its real table `tableName` ('' for a plain range) takes in the
 * columns of `area`: to see whether the table will be recognised. Formulas are left empty.
 */
function withColumns(
  sheet: SheetSnapshot,
  area: Area,
  blocks: readonly Block[],
  tableName: string,
): SheetSnapshot {
  const { used } = sheet;
  if (!used) return sheet;
  const columns = Math.max(used.column + used.columns, area.column + area.columns) - used.column;
  const widen = <Cell>(rows: readonly (readonly Cell[])[], empty: Cell): Cell[][] =>
    rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => empty)]);
  const values: CellValue[][] = widen<CellValue>(sheet.values, '');
  const text = widen(sheet.text, '');
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) =>
      line.forEach((content, along) => {
        if (content === null || typeof content === 'object') return;
        const [r, c] = [row + down - used.row, column + along - used.column];
        if (values[r]) values[r][c] = content;
        if (text[r]) text[r][c] = String(content);
      }),
    );
  return {
    ...sheet,
    used: { ...used, columns },
    values,
    text,
    tables: sheet.tables.map((table) =>
      table.name === tableName
        ? { ...table, area: { ...table.area, columns: table.area.columns + area.columns } }
        : table,
    ),
  };
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
