import { invalidArgument, notImplemented, OfficeError } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import type { Sheet } from '../../../xlsx/model/sheet';
import { isUnbounded, type SheetRange, bodyArea, columnOf, totalsArea } from './area';
import { areaAddress, shiftFormula } from '../../../grid/a1';
import { fireChanged } from './fireChanged';
import { isFormula, isPlaceless } from './rewriteFormulas';
import { parseInput, type Input } from './parseInput';
import { guardContents } from './protection';
import { takeHeaders } from './takeHeaders';
import { type Area, cellCount, holdsCell, contains, intersect } from '../../../grid/area';
import type { Table } from '../../../xlsx/model/objects';

const wrongSize =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A table with an empty row beneath it, which typing there would make part of the table. */
interface Room {
  readonly table: Table;
}

/**
 * Writes values or formulas into a range, as typed. `input` is one value for all cells, or rows of the range's size;
 * null leaves a cell, '' clears it. Everything is read before anything is written, so that a refused input changes
 * nothing. In a merged block only the top left cell takes content.
 */
export function writeContents(session: Session, range: SheetRange, input: unknown): void {
  const { sheet, area } = range;
  if (isUnbounded(area)) throw invalidArgument();
  guardContents(session, range);
  const inputs = readInputs(session, range, input);
  const rooms = roomsBelow(sheet, area);
  const isHidden = hiddenByMerge(range);
  inputs.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (cell && !isHidden(area.row + r, area.column + c))
        put(session, sheet, area.row + r, area.column + c, cell);
    });
  });
  session.cellsChanged(sheet, area);
  takeHeaders(session, range);
  takeTotals(range);
  takeCalculated(session, range);
  growTables(session, range, rooms);
  fireChanged(session, range);
}

function readInputs(session: Session, { sheet, area }: SheetRange, input: unknown): (Input | null)[][] {
  const rows = asRows(input, area.rows, area.columns);
  return rows.map((cells, r) =>
    cells.map((content: unknown, c): Input | null => {
      if (content === null) return null;
      if (typeof content !== 'string' && typeof content !== 'number' && typeof content !== 'boolean')
        throw invalidArgument();
      const style = session.workbook.styles.get(sheet.styleAt(area.row + r, area.column + c));
      const parsed = parseInput(content, style.numberFormat, session.currentYear);
      if (typeof parsed.value === 'string' && parsed.value.length > 32_767) throw invalidArgument();
      if (parsed.formula !== undefined && !isFormula(parsed.formula)) throw invalidArgument();
      if (parsed.formula !== undefined && !Array.isArray(input) && cellCount(area) > 1)
        guardFill(parsed.formula);
      return parsed;
    }),
  );
}

/** Whether Excel moves relative references along when one formula is set for many cells is not known for certain. */
function guardFill(formula: string): void {
  if (!isPlaceless(formula))
    throw notImplemented('Setting one formula with relative references for many cells');
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
function roomsBelow(sheet: Sheet, area: Area): Room[] {
  return sheet.tables
    .filter(
      (table) => !table.showTotals && intersect(rowBelow(table), area) && isEmpty(sheet, rowBelow(table)),
    )
    .map((table) => ({ table }));
}

/** After cells are written: tables take in the filled rows directly below them, as Excel does while typing. */
function growTables(session: Session, { sheet, area }: SheetRange, rooms: readonly Room[]): void {
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

/** What was typed into a totals row becomes what the table keeps of it. */
function takeTotals({ sheet, area }: SheetRange): void {
  for (const table of sheet.tables) {
    const totals = totalsArea(table);
    if (!totals || !intersect(totals, area)) continue;
    table.columns.forEach((column, index) => {
      const cell = sheet.cell(totals.row, table.area.column + index);
      column.totalsFormula = cell?.formula;
      column.totalsLabel =
        cell?.formula === undefined && typeof cell?.value === 'string' ? cell.value : undefined;
    });
    sheet.touch('tables');
  }
}

/**
 * After cells are written: a column whose whole body was given one formula is a calculated column, which new rows
 * take over. Of formulas that read otherwise in each row (A2, A3 …) it is not told; Excel would see through these too.
 */
function takeCalculated(session: Session, { sheet, area }: SheetRange): void {
  for (const table of sheet.tables) {
    if (!intersect(table.area, area)) continue;
    table.columns.forEach((column, index) => {
      const body = columnOf(bodyArea(table), index);
      if (!contains(area, body)) return;
      const formula = sheet.cell(body.row, body.column)?.formula;
      let isCalculated = formula !== undefined && isPlaceless(formula);
      for (let row = body.row + 1; isCalculated && row < body.row + body.rows; row++)
        isCalculated = sheet.cell(row, body.column)?.formula === formula;
      const calculated = isCalculated ? formula : undefined;
      if (column.calculated === calculated) return;
      column.calculated = calculated;
      session.touch(sheet, 'tables');
    });
  }
}

/** Rows of a range from what was sent: an array of its size, or one value for all. */
export function asRows(input: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(input))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => input));
  const given: unknown[] = input;
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument(wrongSize);
  return given as unknown[][];
}

export function checkSize({ area }: SheetRange, rows: unknown, columns: unknown): void {
  if (rows !== area.rows || columns !== area.columns) throw invalidArgument(wrongSize);
}

function put(session: Session, sheet: Sheet, row: number, column: number, input: Input): void {
  const { value, formula, numberFormat } = input;
  const before = sheet.cell(row, column);
  if (!before && value === null && formula === undefined) return;
  const cell = sheet.setCell(row, column, { value, formula, unevaluated: undefined, intersects: undefined });
  const { styles } = session.workbook;
  if (numberFormat !== null && styles.get(cell.style).numberFormat === 'General')
    cell.style = styles.derive(cell.style, { numberFormat });
}

/** Whether a cell lies under a merged block, behind its top left cell. */
function hiddenByMerge({ sheet, area }: SheetRange): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  return (row, column) =>
    merges.some((merge) => holdsCell(merge, row, column) && (merge.row !== row || merge.column !== column));
}

const readLimit = 5_000_000;

/** Excel hands over at most five million cells at once. */
export function guardReadLimit({ area }: SheetRange): void {
  if (cellCount(area) > readLimit)
    throw new OfficeError(
      'RangeExceedsLimit',
      `The range ${areaAddress(area)} has more than ${readLimit} cells.`,
    );
}
