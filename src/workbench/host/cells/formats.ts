import { isEntireColumns, isEntireRows, cellCount } from '../../../grid/area';
import type { CellStyle, StylePatch } from '../../../xlsx/model/styles';
import type { Session } from '../kernel/session';
import type { SheetRange } from './area';
import { guardSheet } from './protection';
import type { RowFormat, ColumnFormat } from '../../../xlsx/model/sheet';

/** Above this many cells a range is looked at by what it holds, not cell by cell. */
const manyCells = 100_000;

/** One aspect of the format of a range; null if its cells differ (Excel's answer to a mixed format). */
export function uniformFormat<Value>(
  session: Session,
  range: SheetRange,
  pick: (style: CellStyle) => Value,
): Value | null {
  let found: { value: Value } | null = null;
  for (const index of stylesIn(range)) {
    const value = pick(session.workbook.styles.get(index));
    if (found && found.value !== value) return null;
    found = { value };
  }
  return found?.value ?? null;
}

/** Styles that occur in a range, each once, empty cells' included. */
function stylesIn({ sheet, area }: SheetRange): Set<number> {
  const styles = new Set<number>();
  const { row, column, rows, columns } = area;
  if (cellCount(area) <= manyCells) {
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) styles.add(sheet.styleAt(r, c));
    return styles;
  }
  let plainRows = rows;
  for (const [r, cells] of sheet.cells) {
    if (r < row || r >= row + rows) continue;
    for (const [c, cell] of cells) if (c >= column && c < column + columns) styles.add(cell.style);
  }
  for (const [r, format] of sheet.rowFormats) {
    if (r < row || r >= row + rows || format.style === undefined) continue;
    styles.add(format.style);
    plainRows -= 1;
  }
  if (plainRows > 0)
    for (let c = column; c < column + columns; c++) styles.add(sheet.columnFormats.get(c)?.style ?? 0);
  return styles;
}

/** A change of format: a patch, or what to patch depending on the style and place of a cell. */
type FormatChange = StylePatch | ((style: CellStyle, row: number, column: number) => StylePatch);

/**
 * Formats the cells of a range. Whole columns and rows are formatted as such, together with the cells that stand in
 * them; for these `row` or `column` of the change is the first of the range.
 */
export function changeFormat(session: Session, range: SheetRange, change: FormatChange): void {
  const { sheet, area } = range;
  guardSheet(sheet);
  const derive = deriving(session, change);
  if (isEntireColumns(area)) formatColumns(range, derive);
  else if (isEntireRows(area)) formatRows(range, derive);
  else
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        formatCell(range, row, column, derive);
  session.touch();
}

type Derive = (style: number, row: number, column: number) => number;

/** Equal styles with an equal patch are derived once: a range has many cells and few styles. */
function deriving(session: Session, change: FormatChange): Derive {
  const { styles } = session.workbook;
  if (typeof change === 'function')
    return (style, row, column) => styles.derive(style, change(styles.get(style), row, column));
  const known = new Map<number, number>();
  return (style) => {
    let derived = known.get(style);
    if (derived === undefined) known.set(style, (derived = styles.derive(style, change)));
    return derived;
  };
}

function formatCell({ sheet }: SheetRange, row: number, column: number, derive: Derive): void {
  const before = sheet.styleAt(row, column);
  const style = derive(before, row, column);
  if (style !== before) sheet.setCell(row, column, { style });
}

function formatColumns(range: SheetRange, derive: Derive): void {
  const { sheet, area } = range;
  const last = area.column + area.columns;
  for (let column = area.column; column < last; column++) {
    const before = sheet.columnFormats.get(column)?.style ?? 0;
    sheet.setColumn(column, { style: derive(before, area.row, column) });
  }
  for (const [row, cells] of [...sheet.cells])
    for (const column of [...cells.keys()])
      if (column >= area.column && column < last) formatCell(range, row, column, derive);
  // A row's own style would hide the column's.
  for (const [row, format] of sheet.rowFormats)
    if (format.style !== undefined && area.columns < 1000)
      for (let column = area.column; column < last; column++)
        if (!sheet.cell(row, column)) formatCell(range, row, column, derive);
}

function formatRows(range: SheetRange, derive: Derive): void {
  const { sheet, area } = range;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const column of [...(sheet.cells.get(row)?.keys() ?? [])]) formatCell(range, row, column, derive);
    for (const [column, format] of sheet.columnFormats)
      if (format.style !== undefined && !sheet.cell(row, column)) formatCell(range, row, column, derive);
    sheet.setRow(row, { style: derive(sheet.rowFormats.get(row)?.style ?? 0, row, area.column) });
  }
}

/** Changes the size or hiding of each row of a range. What is to change is read behind the guard; null is nothing. */
export function changeRows(
  session: Session,
  { sheet, area }: SheetRange,
  read: () => Partial<RowFormat> | null,
): void {
  guardSheet(sheet);
  const change = read();
  if (!change) return;
  for (let row = area.row; row < area.row + area.rows; row++) sheet.setRow(row, change);
  session.touch();
}

export function changeColumns(
  session: Session,
  { sheet, area }: SheetRange,
  read: () => Partial<ColumnFormat> | null,
): void {
  guardSheet(sheet);
  const change = read();
  if (!change) return;
  for (let column = area.column; column < area.column + area.columns; column++)
    sheet.setColumn(column, change);
  session.touch();
}
