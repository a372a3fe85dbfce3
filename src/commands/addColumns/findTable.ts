import { type Outcome, done, refuse } from '../../excel/refusal';
import { areaAddress, parseCells } from '../../grid/a1';
import { overlaps } from '../../grid/area';
import { type RecognisedTable } from '../../plan/recognised';
import { fieldName, fields, type Field, type TableKind } from '../../plan/tables/kinds';
import type { WorkbookSnapshot } from '../../plan/snapshot';
import { findField } from '../../sheets/columns/newColumn';
import { sameName } from '../../words/names';
import { findSheet, noSuchSheet } from '../shared/sheets';
import type { AddColumnsRequest } from './request';

/** The one table that a request means, and the meanings that it names there; refused in words if that is unclear. */
export function findTable(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
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
  fields[kind].map((field) => `${field} (${fieldName(kind, field)})`).join(', ');
