import { parseReference } from '../grid/a1';
import type { Area } from '../grid/area';
import { rangeOf } from './rangeOf';
import { done, refuse, type Outcome } from './refusals';
import { run } from './run';
import { errorCode } from './explainError';

/** Queues bringing a cell to the front and selecting it. */
export function showCell(sheet: Excel.Worksheet, { row, column }: Area): void {
  sheet.activate();
  rangeOf(sheet, { row, column, rows: 1, columns: 1 }).select();
}

/** Brings a cell ('Appendix 1'!E12) to the front and selects it. */
export async function selectCell(cell: string): Promise<Outcome<null>> {
  const { sheet: name, area } = parseReference(cell) ?? { sheet: null, area: null };
  if (name === null || !area) return refuse('no-such-cell', `“${cell}” is not a cell of this workbook.`);
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject)
      return refuse('no-such-sheet', `There is no sheet “${name}” any more. Run the check again.`);
    if (sheet.visibility !== 'Visible')
      return refuse('sheet-hidden', `The sheet “${name}” is hidden. Unhide it to see the cell.`);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
    return done(null);
  });
}

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
