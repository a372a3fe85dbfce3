import { invalidArgument, notImplemented, OfficeError } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import type { Sheet } from '../../../xlsx/model/sheet';
import { cellCount, holdsCell, intersect, isUnbounded, type SheetRange } from './area';
import { areaAddress } from '../../../grid/a1';
import { fireChanged } from './fireChanged';
import { isFormula, isPlaceless } from './formulaText';
import { parseInput, type Input } from './parseInput';
import { guardContents } from './protection';
import { growTables, roomsBelow } from './growTables';
import { takeCalculated } from './takeCalculated';
import { takeHeaders } from './takeHeaders';
import { takeTotals } from './takeTotals';

const wrongSize =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

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
