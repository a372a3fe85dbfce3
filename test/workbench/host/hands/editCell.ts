import type { Cell } from '../../../../src/xlsx/model/cell';
import type { Sheet } from '../../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../../src/xlsx/model/workbook';
import { HandRefused } from './shift';
import { holdsCell } from '../../../../src/grid/area';

/**
 * A co-author writes into a cell: a value, or a formula without its "=". Counted from 0. Throws HandRefused for a locked
 * cell of a protected sheet, for the headings of a table (they would rename its columns) and for a cell that a merge hides.
 *
 * Example: editCell(workbook, sheet, 2, 3, { value: '80%' }) writes the text 80% into D3.
 */
export function editCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  content: Pick<Cell, 'value'> | { readonly formula: string },
): void {
  if (sheet.protected && workbook.styles.get(sheet.styleAt(row, column)).locked)
    throw new HandRefused(`The sheet “${sheet.name}” is protected. Nothing was written.`);
  if (
    sheet.tables.some(({ area, showHeaders }) => showHeaders && holdsCell({ ...area, rows: 1 }, row, column))
  )
    throw new HandRefused('The cell is the heading of a table. Nothing was written.');
  const merge = sheet.merges.find((one) => holdsCell(one, row, column));
  if (merge && (merge.row !== row || merge.column !== column))
    throw new HandRefused('The cell is hidden by merged cells. Nothing was written.');
  sheet.setCell(
    row,
    column,
    'formula' in content
      ? { formula: content.formula, value: null }
      : { value: content.value, formula: undefined, unevaluated: undefined },
  );
}
