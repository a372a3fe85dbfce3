import { parseStructRef } from '@borgar/fx';
import { sameArea, type Area, boundingArea, holdsCell, intersect } from '../../../grid/area';
import type { Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import { wholeWorkbook } from '../kernel/events';
import { invalidArgument, notImplemented, OfficeError } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import {
  type SheetRange,
  absoluteSheetAddress,
  totalsArea,
  type SheetTable,
  bodyArea,
  columnOf,
  headerArea,
} from './area';
import { clearCells, clearContents } from './clearCells';
import { guardSheet } from './protection';
import { freeName, nameColumn, textAt } from './takeHeaders';
import { columnLetters } from '../../../grid/a1';
import type { Workbook } from '../../../xlsx/model/workbook';
import { rewriteFormulas, type Place } from './rewriteFormulas';

/** Gives a table other cells. The header row stays where it is; columns beyond the old ones take their headings. */
export function resizeTable(session: Session, { sheet, table }: SheetTable, range: SheetRange): void {
  guardSheet(sheet);
  const { area } = range;
  const isKept = range.sheet === sheet && area.row === table.area.row && intersect(area, table.area) !== null;
  const least = 1 + (table.showHeaders ? 1 : 0);
  if (!isKept || area.rows < least || area.column !== table.area.column) throw invalidArgument();
  if (sheet.tables.some((other) => other !== table && intersect(other.area, area)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersect(merge, area)))
    throw new OfficeError('MergedRangeConflict', "A table can't overlap merged cells.");
  if (table.showTotals && !sameArea(area, table.area))
    throw notImplemented('Resizing a table that shows its totals');
  const texts = Array.from({ length: area.columns }, (_, index) =>
    textAt(session, sheet, area.row, area.column + index),
  );
  table.area = area;
  table.columns = table.columns.slice(0, area.columns);
  for (let index = table.columns.length; index < area.columns; index++) {
    const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.push({ id, name: freeName(`Column${index + 1}`, taken) });
    if (table.showHeaders) nameColumn(session, sheet, table, index, texts[index] ?? '');
  }
  session.touch(sheet, 'tables');
}

/** Shows a row of totals below, with "Total" in its first cell, or takes it away with its contents. */
export function showTotals(session: Session, { sheet, table }: SheetTable, show: boolean): void {
  guardSheet(sheet);
  if (show === table.showTotals) return;
  if (show) addTotals(session, sheet, table);
  else removeTotals(session, sheet, table);
  session.touch(sheet, 'tables');
}

function addTotals(session: Session, sheet: Sheet, table: Table): void {
  const below: Area = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  const isTaken =
    sheet.merges.some((merge) => intersect(merge, below)) ||
    sheet.tables.some((other) => intersect(other.area, below)) ||
    sheet.usedArea(false, below) !== null;
  // Excel would move the cells below down.
  if (isTaken) throw notImplemented('A totals row over cells that are not empty');
  table.area = { ...table.area, rows: table.area.rows + 1 };
  table.showTotals = true;
  table.columns.forEach((column, index) => {
    const at = table.area.column + index;
    if (column.totalsFormula !== undefined) sheet.setCell(below.row, at, { formula: column.totalsFormula });
    else if (column.totalsLabel !== undefined) sheet.setCell(below.row, at, { value: column.totalsLabel });
    else if (index === 0) {
      column.totalsLabel = 'Total';
      sheet.setCell(below.row, at, { value: 'Total' });
    }
  });
  session.cellsChanged(sheet, below);
}

function removeTotals(session: Session, sheet: Sheet, table: Table): void {
  const totals = totalsArea(table);
  table.showTotals = false;
  table.area = { ...table.area, rows: table.area.rows - 1 };
  if (totals) clearContents(session, { sheet, area: totals });
}

/** The table becomes plain cells, which keep their contents and formats; formulas name these cells from then on. */
export function convertToRange(session: Session, self: SheetTable): Area {
  const { sheet, table } = self;
  guardSheet(sheet);
  plainReferences(session.workbook, self);
  remove(session, sheet, table);
  return table.area;
}

/** Structured references to a table become cell references, as Excel writes them when a table becomes plain cells. */
function plainReferences(workbook: Workbook, { sheet, table }: SheetTable): void {
  rewriteFormulas(
    workbook,
    () => true,
    ({ type, value }, place) => {
      const inside = place?.sheet === sheet && holdsCell(table.area, place.row, place.column);
      const isTable = (name: string | undefined): boolean => name?.toLowerCase() === table.name.toLowerCase();
      if (type === 'range_named' && isTable(value))
        return absoluteSheetAddress({ sheet, area: bodyArea(table) });
      const reference = type === 'structured' ? parseStructRef(value) : undefined;
      if (!reference || !(isTable(reference.table) || (!reference.table && inside))) return null;
      const columns = columnsOf(table, reference.columns ?? []);
      const sections = reference.sections ?? [];
      if (sections.includes('this row')) return columns && inRow(columns, place, { sheet, table });
      const rows = rowsOf(table, sections);
      if (!columns || !rows) return '#REF!';
      return absoluteSheetAddress({
        sheet,
        area: { ...rows, column: columns.column, columns: columns.columns },
      });
    },
  );
}

/** From the first named column to the last; all for none; null if there is no such column. */
function columnsOf(table: Table, names: readonly string[]): Area | null {
  if (names.length === 0) return table.area;
  const areas = names.map((name) => {
    const index = table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
    return index < 0 ? null : columnOf(table.area, index);
  });
  return areas.reduce((whole, area) => whole && area && boundingArea(whole, area));
}

/** The rows of the sections, which lie side by side; null if the table shows none of them. */
function rowsOf(table: Table, sections: readonly string[]): Area | null {
  if (sections.includes('all')) return table.area;
  const parts = [
    ...(sections.includes('headers') ? [headerArea(table)] : []),
    ...(sections.length === 0 || sections.includes('data') ? [bodyArea(table)] : []),
    ...(sections.includes('totals') ? [totalsArea(table)] : []),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((whole, part) => boundingArea(whole, part));
}

/** "$B2" or "$B2:$D2": the row goes along with the formula. Outside the table's sheet there is no such row. */
function inRow({ column, columns }: Area, place: Place | null, { sheet }: SheetTable): string {
  if (place?.sheet !== sheet) return '#VALUE!';
  const cell = (at: number) => `$${columnLetters(at)}${place.row + 1}`;
  return columns === 1 ? cell(column) : `${cell(column)}:${cell(column + columns - 1)}`;
}

/** The table goes with its contents; other cells stay where they are. */
export function deleteTable(session: Session, { sheet, table }: SheetTable): void {
  guardSheet(sheet);
  remove(session, sheet, table);
  clearCells(session, { sheet, area: table.area }, 'All');
}

function remove(session: Session, sheet: Sheet, table: Table): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  session.touch(sheet, 'tables');
  session.events.fire('tableDeleted', [sheet.id, wholeWorkbook], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
    source: 'Local',
  });
}
