import type { Area } from '../../grid/area';
import { parseStructRef, type ReferenceStructXlsx } from '@borgar/fx/xlsx';
import type { CellError } from '../../xlsx/model/cell';
import type { Table } from '../../xlsx/model/objects';
import type { Context } from './context';
import { errors, reference, Unevaluable, type Block, type Reference } from './values';

/**
 * Cells of a structured reference: Table1[Col], [@Col], Table1[[#Headers],[a]:[b]], Table1[#Totals], Table1[#All],
 * Table1[[#This Row],[Col]]. #REF! for a column, header row or totals row that is not there, #VALUE! for "this
 * row" in a row that the table does not have, #NAME? for an unknown table.
 */
export function resolveTable(text: string, context: Context): Reference | CellError {
  const parsed = parseStructRef(text);
  if (!parsed) throw new Unevaluable(`the reference ${text} cannot be read`);
  if (parsed.workbookName) throw new Unevaluable('a link to another workbook');
  const found = parsed.table ? context.workbook.findTable(parsed.table) : tableAround(context);
  if (!found) return errors.name;
  const { table, sheet } = found;
  const columns = columnsOf(parsed, table);
  const rows = rowsOf(parsed.sections ?? [], table, context);
  if (!columns) return errors.ref;
  if ('error' in rows) return rows;
  return reference(sheet, { ...rows, ...columns });
}

/** The table that a cell stands in: [@Col] names none. */
function tableAround({ sheet, row, column }: Context): { table: Table; sheet: Block['sheet'] } | undefined {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return table && { table, sheet };
}

function columnsOf(
  { columns = [] }: ReferenceStructXlsx,
  { area, columns: tableColumns }: Table,
): Pick<Area, 'column' | 'columns'> | null {
  const [first, last = first] = columns;
  if (first === undefined || last === undefined) return { column: area.column, columns: area.columns };
  const places = [first, last].map((name) => tableColumns.findIndex((column) => sameName(column.name, name)));
  const left = Math.min(...places);
  if (left < 0) return null;
  return { column: area.column + left, columns: Math.max(...places) - left + 1 };
}

/** A line break in a heading stands as such in the file, and a reference may show it as a space. */
const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);
const plainName = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

function rowsOf(
  sections: readonly string[],
  { area, showHeaders, showTotals }: Table,
  { row }: Context,
): Pick<Area, 'row' | 'rows'> | CellError {
  const first = area.row + (showHeaders ? 1 : 0);
  const end = area.row + area.rows - (showTotals ? 1 : 0);
  const wanted = sections.length > 0 ? sections.map((section) => section.toLowerCase()) : ['data'];
  if (wanted.includes('all')) return { row: area.row, rows: area.rows };
  if (wanted.includes('this row')) {
    return row >= first && row < end ? { row, rows: 1 } : errors.value;
  }
  // Of several sections, those that are not shown are passed over.
  const shown = wanted.filter(
    (section) =>
      section === 'data' || (section === 'headers' ? showHeaders : section === 'totals' && showTotals),
  );
  if (shown.length === 0) return errors.ref;
  const top = shown.includes('headers') ? area.row : shown.includes('data') ? first : end;
  const bottom = shown.includes('totals') ? area.row + area.rows : shown.includes('data') ? end : first;
  return { row: top, rows: bottom - top };
}
