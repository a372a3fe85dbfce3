import { areaAddress } from '../../../grid/a1';
import { intersect, type Area } from '../../../grid/area';
import type { ConditionalFormat } from '../../../xlsx/model/objects';
import { type SheetRange, isUnbounded, subtract } from '../cells/area';
import { asBoolean, oneOf, optional } from '../cells/asArgument';
import { clearCells, clearKinds, removeConditionalFormats } from '../cells/clearCells';
import { fireChanged } from '../cells/fireChanged';
import { guardSheet } from '../cells/protection';
import { checkSize, guardReadLimit } from '../cells/writeContents';
import { wholeWorkbook } from '../kernel/events';
import type { Method } from '../kernel/officeClass';
import { notImplemented, OfficeError, invalidArgument } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asRange } from './ranges';

/** The names that getRowProperties or getColumnProperties is asked for. */
type Wanted = Readonly<Record<string, true>>;

const isFiltered = ({ sheet, area }: SheetRange): boolean => {
  const hidden = [...sheet.rowFormats].some(
    ([row, format]) => format.hidden && row >= area.row && row < area.row + area.rows,
  );
  return hidden && (sheet.filtered || sheet.tables.some((one) => one.filtered && intersect(one.area, area)));
};

const isWithin = (area: Area, areas: readonly Area[]): boolean =>
  areas.reduce<Area[]>((rest, each) => rest.flatMap((piece) => subtract(piece, each)), [area]).length === 0;

/** Methods of a range that do something, or tell of its rows. Inserting and deleting cells is not among them: nothing shifts here. */
export const rangeActions: Readonly<Record<string, Method<SheetRange>>> = {
  Clear: {
    call: (range, [applyTo], session) =>
      clearCells(
        session,
        range,
        optional(applyTo, (value) => oneOf(value, clearKinds), 'All'),
      ),
  },
  Merge: {
    call: (range, [across], session) => mergeCells(session, range, optional(across, asBoolean, false)),
  },
  Unmerge: { call: (range, _args, session) => unmergeCells(session, range) },
  CopyFrom: {
    call: (range, [source, kind, skipBlanks, transpose], session) => {
      if (kind !== 'Formats' || skipBlanks === true || transpose === true)
        throw notImplemented('Copying anything but formats');
      copyFormats(session, range, asRange(source, session, range.sheet));
    },
  },
  GetRowProperties: { call: (range, [wanted]) => rowProperties(range, wanted) },
  GetColumnProperties: { call: (range, [wanted]) => columnProperties(range, wanted) },
  Select: { call: (range, _args, session) => select(session, range) },
  Calculate: { call: (_range, _args, session) => session.recalculateNow() },
  _ValidateArraySize: { call: (range, [rows, columns]) => checkSize(range, rows, columns) },
};

function select(session: Session, { sheet, area }: SheetRange): void {
  session.workbook.activeSheet = sheet;
  sheet.selection = area;
  sheet.touch('view');
  session.selectionChanged();
  session.events.fire('worksheetSelectionChanged', [sheet.id, wholeWorkbook], {
    address: areaAddress(area),
    worksheetId: sheet.id,
  });
}

/**
 * Merges a range into one cell, or each of its rows into one (`across`). Only the first content in reading order
 * survives, in the top left cell. A table's cells cannot be merged.
 */
function mergeCells(session: Session, { sheet, area }: SheetRange, across: boolean): void {
  guardSheet(sheet);
  if (sheet.tables.some((table) => intersect(table.area, area)))
    throw new OfficeError('InvalidOperation', 'Cells of a table cannot be merged.');
  const blocks = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const block of blocks) {
    if (block.rows * block.columns === 1) continue;
    sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, block)), block];
    keepFirst(session, { sheet, area: block });
  }
  session.touch(sheet, 'merges');
}

function keepFirst(session: Session, { sheet, area }: SheetRange): void {
  let kept = false;
  let lost = false;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if (!cell || (cell.value === null && cell.formula === undefined)) continue;
      const isFirst = row === area.row && column === area.column;
      if (!kept && !isFirst)
        sheet.setCell(area.row, area.column, {
          value: cell.value,
          formula: cell.formula,
          intersects: cell.intersects,
        });
      if (!isFirst) {
        sheet.setCell(row, column, { value: null, formula: undefined });
        lost = true;
      }
      kept = true;
    }
  if (!lost) return;
  session.cellsChanged(sheet, area);
  fireChanged(session, { sheet, area });
}

function unmergeCells(session: Session, { sheet, area }: SheetRange): void {
  guardSheet(sheet);
  const merges = sheet.merges.filter((merge) => !intersect(merge, area));
  if (merges.length === sheet.merges.length) return;
  sheet.merges = merges;
  session.touch(sheet, 'merges');
}

/** Properties of each row of a range. Formats are not among those that the workbench tells by row. */
function rowProperties(range: SheetRange, wanted: unknown): Record<string, unknown>[] {
  const { sheet, area } = range;
  const { rowHidden, rowIndex } = asked(wanted, ['rowHidden', 'rowIndex']);
  guardReadLimit({ sheet, area: { ...area, columns: 1 } });
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    return {
      ...(rowHidden && { rowHidden: sheet.rowFormats.get(row)?.hidden ?? false }),
      ...(rowIndex && { rowIndex: row }),
    };
  });
}

function columnProperties(range: SheetRange, wanted: unknown): Record<string, unknown>[] {
  const { sheet, area } = range;
  const { columnHidden, columnIndex } = asked(wanted, ['columnHidden', 'columnIndex']);
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.column + index;
    return {
      ...(columnHidden && { columnHidden: sheet.columnFormats.get(column)?.hidden ?? false }),
      ...(columnIndex && { columnIndex: column }),
    };
  });
}

function asked(wanted: unknown, known: readonly string[]): Wanted {
  if (typeof wanted !== 'object' || wanted === null) throw invalidArgument();
  const names = Object.entries(wanted).flatMap(([name, value]) => (value === false ? [] : [name]));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw notImplemented(`The property ${unknown} by row or column`);
  return Object.fromEntries(names.map((name) => [name, true]));
}

/**
 * Range.copyFrom with "Formats": cells take the styles of the source's, and its conditional formats reach over them
 * too. The source is repeated to the right where the goal has more columns. Merged cells and rows under a filter are
 * not copied here: what Excel makes of them (merges move along, filtered rows are left out) is not known well enough.
 */
function copyFormats(session: Session, goal: SheetRange, source: SheetRange): void {
  guardSheet(goal.sheet);
  if (isUnbounded(goal.area) || isUnbounded(source.area))
    throw notImplemented('Copying whole rows or columns');
  const { sheet, area } = source;
  if (area.rows !== goal.area.rows || goal.area.columns % area.columns !== 0)
    throw invalidArgument('The shapes of the two ranges do not fit.');
  if (sheet !== goal.sheet) throw notImplemented('Copying formats between sheets');
  for (const { area: own, sheet: home } of [source, goal])
    if (home.merges.some((merge) => intersect(merge, own))) throw notImplemented('Copying merged cells');
  if (isFiltered(source)) throw notImplemented('Copying rows under a filter');

  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < goal.area.columns; column += 1) {
      const style = sheet.styleAt(area.row + row, area.column + (column % area.columns));
      const [r, c] = [goal.area.row + row, goal.area.column + column];
      if (sheet.styleAt(r, c) !== style) sheet.setCell(r, c, { style });
    }
  copyConditionalFormats(session, goal, source);
  session.touch();
}

function copyConditionalFormats(session: Session, goal: SheetRange, { sheet, area }: SheetRange): void {
  // What lies over both already stays in one piece.
  const stays = new Set(
    sheet.conditionalFormats.filter(({ areas }) => [area, goal.area].every((each) => isWithin(each, areas))),
  );
  const copied = sheet.conditionalFormats.map((format) => ({
    format,
    areas: stays.has(format) ? [] : reached(format, area, goal.area),
  }));
  removeConditionalFormats(session, goal, stays);
  for (const { format, areas } of copied)
    if (areas.length > 0) {
      format.areas = [...format.areas, ...areas];
      sheet.touch('conditionalFormats');
    }
}

/** Where a conditional format that covers part of the source comes to lie in the goal. */
function reached({ areas }: ConditionalFormat, source: Area, goal: Area): Area[] {
  const found: Area[] = [];
  for (let column = goal.column; column < goal.column + goal.columns; column += source.columns)
    for (const area of areas) {
      const hit = intersect(area, source);
      if (hit)
        found.push({
          ...hit,
          row: hit.row - source.row + goal.row,
          column: hit.column - source.column + column,
        });
    }
  return found;
}
