import type { Area } from '../plan/snapshot';
import type { CellContent, ColumnWidth, RagFormat } from '../sheets/description';
import { asInput } from './asInput';
import { rangeOf } from './rangeOf';
import { replaceRagFormats } from './replaceRagFormats';

/** How to take back what a command did to the workbook. Sheets are found by id: they may have been renamed since. */
export type Undo =
  | { readonly kind: 'sheet added'; readonly sheetId: string; readonly name: string }
  | {
      readonly kind: 'table added';
      readonly sheetId: string;
      readonly table: string;
      readonly area: Area;
      readonly columnWidths: readonly ColumnWidth[];
    }
  | { readonly kind: 'coloured'; readonly sheets: readonly ColouredSheet[] };

export interface ColouredSheet {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  /** Formats of ours that stood there before. */
  readonly formats: readonly RagFormat[];
  /** Cells that were given a word, with what they held. */
  readonly words: readonly { readonly row: number; readonly column: number; readonly before: CellContent }[];
}

/**
 * Goes the way back. What is no longer there is let be: the officer has removed it already. After a job that stopped
 * half-way (`half done`) the cells are emptied even where the table did not come to be.
 */
export async function takeBack(
  context: Excel.RequestContext,
  undo: Undo,
  state: 'finished' | 'half done' = 'finished',
): Promise<void> {
  const { worksheets } = context.workbook;
  if (undo.kind === 'sheet added') {
    const sheet = worksheets.getItemOrNullObject(undo.sheetId);
    sheet.load('id');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
  } else if (undo.kind === 'table added') {
    const table = context.workbook.tables.getItemOrNullObject(undo.table);
    table.load('id');
    await context.sync();
    // Whether `delete` moves the cells below is not documented: the table becomes plain cells, and these are emptied.
    if (!table.isNullObject) table.convertToRange();
    if (!table.isNullObject || state === 'half done') emptyCells(worksheets.getItem(undo.sheetId), undo);
  } else {
    const columns = undo.sheets.map(({ sheetId, areas, formats, words }) => {
      const sheet = worksheets.getItem(sheetId);
      for (const { row, column, before } of words) sheet.getCell(row, column).formulas = [[asInput(before)]];
      return { sheet, areas, formats };
    });
    await replaceRagFormats(context, columns);
  }
  await context.sync();
}

function emptyCells(
  sheet: Excel.Worksheet,
  { area, columnWidths }: Extract<Undo, { kind: 'table added' }>,
): void {
  const cells = rangeOf(sheet, area);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear();
  for (const { column, columns, width } of columnWidths) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = width;
  }
}
