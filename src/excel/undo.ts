import type { Area } from '../plan/snapshot';
import type { ColumnWidth, RagFormat } from '../sheets/description';
import { rangeOf } from './rangeOf';
import { restoreSheets, type Rewritten } from './restoreSheet';
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
      readonly kind: 'columns added';
      readonly sheetId: string;
      /** The real table that took them in, with its area before; absent for a plain range. */
      readonly table?: string;
      readonly areaBefore?: Area;
      /** Headings of columns that were added one by one, to a table with a totals row. */
      readonly singly: readonly string[];
      readonly area: Area;
      readonly widthsBefore: readonly ColumnWidth[];
    }
  | {
      readonly kind: 'table grown';
      readonly sheetId: string;
      readonly table: string;
      readonly areaBefore: Area;
    }
  | { readonly kind: 'sheet renamed'; readonly sheetId: string; readonly nameBefore: string }
  | Rewritten
  | { readonly kind: 'cells written'; readonly before: readonly CellAt[] }
  | {
      readonly kind: 'mappings kept';
      readonly partId: string;
      /** null: the part was added. */
      readonly xmlBefore: string | null;
    }
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
    const table =
      'table' in deed && deed.table !== undefined ? tables.getItemOrNullObject(deed.table).load('id') : null;
    const columns =
      table && deed.kind === 'columns added'
        ? deed.singly.map((heading) => table.columns.getItemOrNullObject(heading).load('id'))
        : [];
    const part =
      'partId' in deed ? context.workbook.customXmlParts.getItemOrNullObject(deed.partId).load('id') : null;
    return { deed, sheet, table, columns, part };
  });
  await context.sync();

  for (const { deed, sheet, table, columns, part } of found) {
    if (deed.kind === 'sheet added' && sheet?.isNullObject === false) sheet.delete();
    if (deed.kind === 'sheet renamed' && sheet?.isNullObject === false) sheet.name = deed.nameBefore;
    if (deed.kind === 'cells written') writeCells(context, deed.before);
    if (deed.kind === 'mappings kept' && part?.isNullObject === false) {
      if (deed.xmlBefore === null) part.delete();
      else part.setXml(deed.xmlBefore);
    }
    if (deed.kind === 'table grown' && sheet && table?.isNullObject === false)
      table.resize(rangeOf(sheet, deed.areaBefore));
    if (deed.kind === 'columns added' && sheet?.isNullObject === false) {
      // From the last: those before would pull it to the left.
      for (const column of [...columns].reverse()) if (!column.isNullObject) column.delete();
      if (deed.areaBefore && deed.singly.length === 0 && table?.isNullObject === false)
        table.resize(rangeOf(sheet, deed.areaBefore));
      emptyCells(sheet, deed);
    }
    if (deed.kind === 'table added' && sheet?.isNullObject === false) {
      // Whether `delete` moves the cells below is not documented: the table becomes plain cells, and these are emptied.
      if (table?.isNullObject === false) table.convertToRange();
      if (table?.isNullObject === false || state === 'half done') emptyCells(sheet, deed);
    }
  }
  await restoreSheets(
    context,
    undo.filter((deed) => deed.kind === 'sheet rewritten'),
  );
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
  { area, widthsBefore }: { readonly area: Area; readonly widthsBefore: readonly ColumnWidth[] },
): void {
  const cells = rangeOf(sheet, area);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear();
  for (const { column, columns, width } of widthsBefore) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = width;
  }
}
