import { type Area, cellCount } from '../../../grid/area';
import { displayText } from '../../../xlsx/shown/displayText';
import { currentValue, isError, type Cell, type Scalar } from '../../../xlsx/model/cell';
import type { Session } from '../kernel/session';
import { isUnbounded, type SheetRange } from './area';
import { guardReadLimit } from './writeContents';

/** Rows of something about each cell; null for whole rows and columns, as Excel answers. */
function grid<Item>(
  session: Session,
  range: SheetRange,
  item: (cell: Cell | undefined, row: number, column: number) => Item,
): Item[][] | null {
  const { sheet, area } = range;
  if (isUnbounded(area)) return null;
  guardReadLimit(range);
  // Nothing is made of an answer that will not get through.
  if (!session.expectAnswer(leastAnswer(range))) return null;
  return rowsOf(area).map((row) => {
    const cells = sheet.cells.get(row);
    const items: Item[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      items.push(item(cells?.get(column), row, column));
    return items;
  });
}

/** Characters that the answer has at least: two for each cell, three for an empty one ("",). */
function leastAnswer({ sheet, area }: SheetRange): number {
  let filled = 0;
  for (const [row, cells] of sheet.cells)
    if (row >= area.row && row < area.row + area.rows) filled += cells.size;
  const cells = cellCount(area);
  return 3 * cells - Math.min(filled, cells);
}

const rowsOf = ({ row, rows }: Area): number[] => Array.from({ length: rows }, (_, index) => row + index);

/** A value as Excel hands it over: '' for an empty cell, errors as their names. */
export const asValue = (value: Scalar): string | number | boolean =>
  value === null ? '' : isError(value) ? value.error : value;

export function readValues(session: Session, range: SheetRange): unknown {
  session.recalculate();
  return grid(session, range, (cell) => asValue(currentValue(cell)));
}

/** Formulas with their "=", constants as they are. */
export function readFormulas(session: Session, range: SheetRange): unknown {
  return grid(session, range, (cell) =>
    cell?.formula === undefined ? asValue(cell?.value ?? null) : `=${cell.formula}`,
  );
}

/** What the cells show, as if all columns were wide enough. */
export function readText(session: Session, range: SheetRange): unknown {
  session.recalculate();
  const { styles, date1904 } = session.workbook;
  const options = { date1904 };
  return grid(session, range, (cell) => {
    const value = currentValue(cell);
    if (!cell || value === null) return '';
    return displayText(value, styles.get(cell.style).numberFormat, options);
  });
}

export function readValueTypes(session: Session, range: SheetRange): unknown {
  session.recalculate();
  return grid(session, range, (cell) => {
    const value = currentValue(cell);
    if (value === null) return 'Empty';
    if (isError(value)) return 'Error';
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  });
}

export function readNumberFormats(session: Session, range: SheetRange): unknown {
  const { styles } = session.workbook;
  return grid(
    session,
    range,
    (cell, row, column) => styles.get(cell?.style ?? range.sheet.styleAt(row, column)).numberFormat,
  );
}
