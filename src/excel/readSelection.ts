import type { Area } from '../grid/area';
import { errorCode } from './explainError';

/** The block of cells that is selected, and its sheet; null where several blocks, or no cells, are selected. */
export async function readSelection(
  context: Excel.RequestContext,
): Promise<{ readonly sheetId: string; readonly area: Area } | null> {
  try {
    const range = context.workbook
      .getSelectedRange()
      .load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheetId: range.worksheet.id, area: { row, column, rows, columns } };
  } catch (error) {
    if (['InvalidSelection', 'InvalidArgument', 'GeneralException'].includes(errorCode(error))) return null;
    throw error;
  }
}
