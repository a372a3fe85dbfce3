import { parseA1Ref, type ReferenceA1Xlsx, parseStructRef, type ReferenceStructXlsx } from '@borgar/fx/xlsx';
import type { CellError } from '../../xlsx/model/cell';
import type { Context } from './context';
import { parseFormula, type Expression } from './parseFormula';
import { type Block, errors, type Reference, reference, Unevaluable } from './values';
import { maxColumns, maxRows, type Area, holdsCell } from '../../grid/area';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Table } from '../../xlsx/model/objects';

/** A defined name: what it stands for, to be evaluated in a context of its own. */
export interface NamedExpression {
  readonly expression: Expression;
  readonly context: Context;
}

const parsed = new Map<string, ReferenceA1Xlsx | null>();
const keptTexts = 50_000;

/**
 * What a name in a formula stands for: a name of the sheet, else of the workbook, else a table (its data). Relative
 * references in a name are written as seen from A1. #NAME? for an unknown name.
 */
export function resolveName(text: string, context: Context): NamedExpression | Reference | CellError {
  const [, prefix = '', name = text] = /^(?:(.*)!)?([^!]*)$/.exec(text) ?? [];
  const sheet = prefix ? resolveSheet(undefined, unquote(prefix), context) : context.sheet;
  const named = context.workbook.names.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
  const defined =
    named.find((candidate) => candidate.sheet !== '' && candidate.sheet === sheet?.id) ??
    named.find((candidate) => candidate.sheet === '');
  if (!defined) {
    if (prefix.includes('[')) throw new Unevaluable('a link to another workbook');
    return context.workbook.findTable(name) ? resolveTable(`${name}[]`, context) : errors.name;
  }
  const key = `${defined.sheet}!${defined.name}`;
  const expression = parseFormula(defined.formula);
  if (!expression) throw new Unevaluable(`the name ${name} cannot be read`);
  if (context.resolving.includes(key)) throw new Unevaluable(`the name ${name} stands for itself`);
  return {
    expression,
    context: {
      ...context,
      shift: { rows: context.row, columns: context.column },
      variables: new Map(),
      arrays: 'spread',
      resolving: [...context.resolving, key],
    },
  };
}

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
  const table = sheet.tables.find(({ area }) => holdsCell(area, row, column));
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

function parseRange(text: string): ReferenceA1Xlsx | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= keptTexts) parsed.clear();
  const read = parseA1Ref(text);
  const range = read && 'range' in read ? read : null;
  parsed.set(text, range);
  return range;
}

/**
 * Cells of an A1 reference as it stands in a formula: B2, $A$1:C3, A:A, 2:2, 'My Sheet'!A1. Relative parts move
 * by the context's shift. #REF! for a sheet that is not there or cells beyond the sheet's edge.
 */
export function resolveRange(text: string, context: Context): Reference | CellError {
  const found = parseRange(text);
  if (!found) return errors.ref;
  const sheet = resolveSheet(found.workbookName, found.sheetName, context);
  if (!sheet) return errors.ref;
  const { range } = found;
  const { rows, columns } = context.shift;
  const ends = {
    rows: [end(range.top, range.$top, rows, 0), end(range.bottom, range.$bottom, rows, maxRows - 1)],
    columns: [
      end(range.left, range.$left, columns, 0),
      end(range.right, range.$right, columns, maxColumns - 1),
    ],
  };
  const [top, left] = [Math.min(...ends.rows), Math.min(...ends.columns)];
  const [bottom, right] = [Math.max(...ends.rows), Math.max(...ends.columns)];
  if (top < 0 || left < 0 || bottom >= maxRows || right >= maxColumns) return errors.ref;
  return reference(sheet, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** An edge of a range: where it is written, moved unless it is fixed; the sheet's own in A:A and 2:2. */
function end(
  written: number | null | undefined,
  fixed: boolean | null | undefined,
  shift: number,
  edge: number,
): number {
  return typeof written === 'number' ? written + (fixed ? 0 : shift) : edge;
}

/** Sheet of a reference; its own for none. A link to another workbook or a row of sheets is beyond us. */
function resolveSheet(
  workbookName: string | undefined,
  sheetName: string | undefined,
  context: Context,
): Sheet | undefined {
  if (workbookName) throw new Unevaluable('a link to another workbook');
  if (!sheetName) return context.sheet;
  const sheet = context.workbook.findSheet(sheetName);
  if (!sheet && sheetName.includes(':')) throw new Unevaluable('a reference through several sheets');
  return sheet;
}

const unquote = (prefix: string): string => prefix.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
