import { type Outcome, done, refuse } from '../../excel/refusals';
import { areaAddress, parseCells } from '../../grid/a1';
import { overlaps } from '../../grid/area';
import { type PlanBook, openBook } from '../../plan/book/planBook';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { fieldName, fields as fieldsOf, type Field, type TableKind } from '../../plan/tables/kinds';
import {
  findField,
  planColumns,
  type ColumnsToWrite,
  type PlannedColumns,
} from '../../sheets/columns/planColumns';
import { sameName } from '../../words/fold';
import { findSheet, noSuchSheet, sheetOf, sheetProtected } from '../shared/workbook';
import type { AddColumnsRequest } from './report';

/** The table, and the columns that it is given. */
interface DecidedColumns {
  readonly table: RecognisedTable;
  readonly fields: readonly Field<TableKind>[];
  readonly columns: ColumnsToWrite;
}

/** The columns that a table is given, as a decision. */
export function decideColumns(book: PlanBook, request: AddColumnsRequest): Outcome<DecidedColumns> {
  const { workbook } = book;
  const found = findTable(book, request);
  if (!found.ok) return found;
  const { table, fields } = found.report;
  const sheet = sheetOf(workbook, table);
  if (sheet.protected) return sheetProtected(sheet.name);
  const planned = planColumns(sheet, table, fields, book.details.palette);
  if (!planned.ok) return refuse(planned.code, planned.message);
  const { area, realTable, headings, description, looks } = planned.plan;
  return isUnderstood(workbook, table, fields, planned.plan)
    ? done({ table, fields, columns: { area, realTable, headings, description, looks } })
    : refuse(
        'column-not-understood',
        `The table on “${sheet.name}” would not be recognised with “${planned.plan.headings.join('”, “')}” beside it, so nothing was added. Add the column yourself and say in Tables what it means.`,
      );
}

/** Whether the table will be recognised with its new columns, all others as before. */
function isUnderstood(
  workbook: WorkbookSnapshot,
  table: RecognisedTable,
  fields: readonly Field<TableKind>[],
  { after, area }: PlannedColumns,
): boolean {
  const sheets = workbook.sheets.map((sheet) => (sheet.id === after.id ? after : sheet));
  const wanted: Readonly<Record<string, number>> = {
    ...table.columns,
    ...Object.fromEntries(fields.map((field, index) => [field, area.column + index])),
  };
  return openBook({ ...workbook, sheets }).tables.some(
    (one) =>
      one.sheet === table.sheet &&
      one.kind === table.kind &&
      Object.entries(wanted).every(
        ([field, column]) => (one.columns as Readonly<Record<string, number>>)[field] === column,
      ),
  );
}

/** The one table that a request means, and the meanings that it names there; refused in words if that is unclear. */
function findTable(
  { workbook, tables }: PlanBook,
  { kind, sheet, at, table, fields: names }: AddColumnsRequest,
): Outcome<{ table: RecognisedTable; fields: readonly Field<TableKind>[] }> {
  if (sheet !== undefined && !findSheet(workbook, sheet)) return noSuchSheet(workbook, sheet);
  const area = at === undefined ? undefined : parseCells(at);
  if (area === null) return refuse('no-such-cell', `“${at}” is not a cell. Name one such as A1 or H2.`);
  const fitting = tables.filter(
    (one) =>
      (kind === undefined || one.kind === kind) &&
      (sheet === undefined || sameName(one.sheet, sheet)) &&
      (table === undefined || sameName(one.tableName, table)) &&
      (area === undefined || overlaps(one.area, area)),
  );
  const [found, another] = fitting;
  if (!found)
    return refuse(
      'no-such-table',
      'No table of the plan was found there. See Tables for those that are recognised.',
    );
  if (another)
    return refuse(
      'which-table',
      `Several tables may be meant: ${fitting.map(placeOf).join(', ')}. Name the sheet, or a cell of the one.`,
    );
  const unknown = names.find((name) => findField(found.kind, name) === null);
  if (names.length === 0 || unknown !== undefined)
    return refuse(
      'no-such-column',
      `${unknown === undefined ? 'Name the column to add' : `A table of this kind has no column “${unknown}”`}: ${choices(found.kind)}.`,
    );
  return done({
    table: found,
    fields: [...new Set(names.flatMap((name) => findField(found.kind, name) ?? []))],
  });
}

const placeOf = ({ sheet, area }: RecognisedTable): string => `“${sheet}” ${areaAddress(area)}`;

const choices = (kind: TableKind): string =>
  fieldsOf[kind].map((field) => `${field} (${fieldName(kind, field)})`).join(', ');
