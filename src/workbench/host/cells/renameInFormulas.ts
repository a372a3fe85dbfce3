import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef } from '@borgar/fx';
import type { Table } from '../../../xlsx/model/objects';
import type { Workbook } from '../../../xlsx/model/workbook';
import { mentioning, rewriteFormulas, type Part } from './rewriteFormulas';
import { holdsCell } from '../../../grid/area';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** References to a sheet take its new name, in cells, names, charts, conditional formats and validations. */
export function renameSheet(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, mentioning(from), (part) => rewriteSheet(part, from, to));
}

/** References to a sheet that is gone become #REF!. */
export function removeSheet(workbook: Workbook, name: string): void {
  rewriteFormulas(workbook, mentioning(name), (part) => rewriteSheet(part, name, null));
}

/** Structured references take a table's new name. */
export function renameTable(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, mentioning(from), (part) => rewriteTable(part, from, to));
}

/** The new text of a part of a formula that names a table; null for one that does not. */
export function rewriteTable({ type, value }: Part, from: string, to: string): string | null {
  if (type === 'range_named') return same(value, from) ? to : null;
  const reference = type === 'structured' ? parseStructRef(value) : undefined;
  return reference?.table && same(reference.table, from)
    ? stringifyStructRef({ ...reference, table: to })
    : null;
}

/** Structured references take a column's new name; within the table they may stand without the table's. */
export function renameColumn(workbook: Workbook, table: Table, from: string, to: string): void {
  rewriteFormulas(workbook, mentioning(from), ({ type, value }, place) => {
    const reference = type === 'structured' ? parseStructRef(value) : undefined;
    if (!reference?.columns?.some((column) => same(column, from))) return null;
    const isMeant = reference.table
      ? same(reference.table, table.name)
      : place !== null &&
        place.sheet.tables.includes(table) &&
        holdsCell(table.area, place.row, place.column);
    if (!isMeant) return null;
    const columns = reference.columns.map((column) => (same(column, from) ? to : column));
    return stringifyStructRef({ ...reference, columns });
  });
}

function rewriteSheet({ type, value }: Part, from: string, to: string | null): string | null {
  if (!type.startsWith('range')) return null;
  const reference = parseA1Ref(value);
  if (!reference?.context?.some((name) => same(name, from))) return null;
  if (to === null) return '#REF!';
  return stringifyA1Ref({
    ...reference,
    context: reference.context.map((name) => (same(name, from) ? to : name)),
  });
}
