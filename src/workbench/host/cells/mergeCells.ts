import { OfficeError } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { intersect, type SheetRange } from './area';
import { fireChanged } from './fireChanged';
import { guardSheet } from './protection';

/**
 * Merges a range into one cell, or each of its rows into one (`across`). Only the first content in reading order
 * survives, in the top left cell. A table's cells cannot be merged.
 */
export function mergeCells(session: Session, { sheet, area }: SheetRange, across: boolean): void {
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
  sheet.touch('merges');
  session.touch();
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

export function unmergeCells(session: Session, { sheet, area }: SheetRange): void {
  guardSheet(sheet);
  const merges = sheet.merges.filter((merge) => !intersect(merge, area));
  if (merges.length === sheet.merges.length) return;
  sheet.merges = merges;
  sheet.touch('merges');
  session.touch();
}
