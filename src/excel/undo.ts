import type { Area } from '../plan/snapshot';
import type { ColumnWidth, RagFormat } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { replaceRagFormats } from './replaceRagFormats';
import { writeCells, type CellAt } from './writeCells';

/** One thing that a command did to the workbook. Sheets are found by id: they may have been renamed since. */
export type Deed =
  | { readonly kind: 'sheet added'; readonly sheetId: string }
  | {
      readonly kind: 'table added';
      readonly sheetId: string;
      readonly table: string;
      readonly area: Area;
      readonly widthsBefore: readonly ColumnWidth[];
    }
  | {
      readonly kind: 'table grown';
      readonly sheetId: string;
      readonly table: string;
      readonly areaBefore: Area;
    }
  | { readonly kind: 'cells written'; readonly before: readonly CellAt[] }
  | {
      readonly kind: 'RAG formats replaced';
      readonly sheets: readonly {
        readonly sheetId: string;
        readonly areas: readonly Area[];
        readonly formatsBefore: readonly RagFormat[];
      }[];
    };

/** What a command did, in the order in which it is taken back. */
export type Undo = readonly Deed[];

/**
 * Goes the way back. What is no longer there is let be: the officer has removed it already. After a job that stopped
 * half-way (`half done`) cells are emptied even where their table did not come to be.
 */
export async function takeBack(
  context: Excel.RequestContext,
  undo: Undo,
  state: 'finished' | 'half done' = 'finished',
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const found = undo.map((deed) => {
    const sheet = 'sheetId' in deed ? worksheets.getItemOrNullObject(deed.sheetId).load('id') : null;
    const table = 'table' in deed ? tables.getItemOrNullObject(deed.table).load('id') : null;
    return { deed, sheet, table };
  });
  await context.sync();

  for (const { deed, sheet, table } of found) {
    if (deed.kind === 'sheet added' && sheet?.isNullObject === false) sheet.delete();
    if (deed.kind === 'cells written') writeCells(context, deed.before);
    if (deed.kind === 'table grown' && sheet && table?.isNullObject === false)
      table.resize(rangeOf(sheet, deed.areaBefore));
    if (deed.kind === 'table added' && sheet?.isNullObject === false) {
      // Whether `delete` moves the cells below is not documented: the table becomes plain cells, and these are emptied.
      if (table?.isNullObject === false) table.convertToRange();
      if (table?.isNullObject === false || state === 'half done') emptyCells(sheet, deed);
    }
  }
  const coloured = undo.flatMap((deed) => (deed.kind === 'RAG formats replaced' ? deed.sheets : []));
  if (coloured.length > 0) {
    await replaceRagFormats(
      context,
      coloured.map(({ sheetId, areas, formatsBefore }) => ({
        sheet: worksheets.getItem(sheetId),
        areas,
        formats: formatsBefore,
      })),
    );
  }
  await context.sync();
}

function emptyCells(
  sheet: Excel.Worksheet,
  { area, widthsBefore }: Extract<Deed, { kind: 'table added' }>,
): void {
  const cells = rangeOf(sheet, area);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear();
  for (const { column, columns, width } of widthsBefore) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = width;
  }
}
