import type { Area } from '../../../grid/area';
import type { Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Session } from '../kernel/session';
import { intersect, type SheetRange } from './area';
import { shiftFormula } from '../../../grid/shiftFormula';

/** A table with an empty row beneath it, which typing there would make part of the table. */
interface Room {
  readonly table: Table;
}

const rowBelow = ({ area }: Table): Area => ({ ...area, row: area.row + area.rows, rows: 1 });

const isEmpty = (sheet: Sheet, { row, column, columns }: Area): boolean => {
  const cells = sheet.cells.get(row);
  if (!cells) return true;
  for (let c = column; c < column + columns; c++) {
    const cell = cells.get(c);
    if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
  }
  return true;
};

/** Before cells are written: the tables that will grow if their row below is filled. Those with totals do not. */
export function roomsBelow(sheet: Sheet, area: Area): Room[] {
  return sheet.tables
    .filter(
      (table) => !table.showTotals && intersect(rowBelow(table), area) && isEmpty(sheet, rowBelow(table)),
    )
    .map((table) => ({ table }));
}

/** After cells are written: tables take in the filled rows directly below them, as Excel does while typing. */
export function growTables(session: Session, { sheet, area }: SheetRange, rooms: readonly Room[]): void {
  for (const { table } of rooms) {
    for (
      let below = rowBelow(table);
      intersect(below, area) && !isEmpty(sheet, below);
      below = rowBelow(table)
    ) {
      if (isTaken(sheet, table, below)) break;
      table.area = { ...table.area, rows: table.area.rows + 1 };
      sheet.touch('tables');
      fillCalculated(session, sheet, table, below);
    }
  }
}

const isTaken = (sheet: Sheet, table: Table, area: Area): boolean =>
  sheet.merges.some((merge) => intersect(merge, area)) ||
  sheet.tables.some((other) => other !== table && intersect(other.area, area));

/** Calculated columns go on in a new row, with the formula of the row above. */
function fillCalculated(session: Session, sheet: Sheet, table: Table, { row }: Area): void {
  table.columns.forEach(({ calculated }, index) => {
    const column = table.area.column + index;
    const above = sheet.cell(row - 1, column)?.formula;
    const cell = sheet.cell(row, column);
    if (calculated === undefined || above === undefined || (cell && cell.value !== null)) return;
    sheet.setCell(row, column, {
      formula: shiftFormula(above, { row: row - 1, column }, { row, column }),
      value: null,
    });
    session.cellsChanged(sheet, { row, column, rows: 1, columns: 1 });
  });
}
