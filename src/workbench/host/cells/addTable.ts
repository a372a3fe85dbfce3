import type { Table } from '../../../xlsx/model/objects';
import { wholeWorkbook } from '../kernel/events';
import { invalidArgument, notImplemented, OfficeError } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { isUnbounded, type SheetRange } from './area';
import { guardSheet } from './protection';
import { textAt, uniqueHeaders } from './takeHeaders';
import { intersect } from '../../../grid/area';

/**
 * Makes a table of a range whose first row holds the headings; a range of one row gets an empty row. Refused over
 * another table, over merged cells, and without headings (Excel would move the cells below down).
 */
export function addTable(session: Session, { sheet, area }: SheetRange, hasHeaders: boolean): Table {
  guardSheet(sheet);
  if (isUnbounded(area)) throw invalidArgument();
  if (!hasHeaders) throw notImplemented('A table over cells without headings');
  const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
  if (sheet.tables.some((table) => intersect(table.area, whole)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersect(merge, whole)))
    throw new OfficeError('MergedRangeConflict', "A table can't overlap merged cells.");
  session.recalculate();
  const texts = Array.from({ length: area.columns }, (_, index) =>
    textAt(session, sheet, area.row, area.column + index),
  );
  const names = uniqueHeaders(texts);
  names.forEach((name, index) => {
    const column = area.column + index;
    if (sheet.value(area.row, column) !== name || sheet.cell(area.row, column)?.formula !== undefined)
      sheet.setCell(area.row, column, { value: name, formula: undefined });
  });
  const table: Table = {
    id: session.workbook.nextId('table'),
    name: freeTableName(session),
    area: whole,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButtons: true,
    filtered: false,
    columns: names.map((name, index) => ({ id: index + 1, name })),
  };
  sheet.tables.push(table);
  sheet.touch('tables');
  session.cellsChanged(sheet, { ...whole, rows: 1 });
  const details = { tableId: table.id, worksheetId: sheet.id, source: 'Local' };
  session.events.fire('tableAdded', [sheet.id, wholeWorkbook], details);
  return table;
}

function freeTableName(session: Session): string {
  let number = 1 + session.workbook.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  while (isTakenName(session, `Table${number}`)) number += 1;
  return `Table${number}`;
}

/** Tables and workbook-wide names share one list of names; capitals do not count. */
export function isTakenName({ workbook }: Session, name: string, own?: Table): boolean {
  const wanted = name.toLowerCase();
  return (
    workbook.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== own && table.name.toLowerCase() === wanted),
    ) || workbook.names.some((item) => item.sheet === '' && item.name.toLowerCase() === wanted)
  );
}
