import { done, type Outcome } from './refusals';
import { run } from './run';
import { smallBlock } from '../grid/filled/splitFilled';
import type { SheetSnapshot } from '../grid/snapshot';
import { isUnread } from './contentsIn';
import { errorCode } from './explainError';
import { isTooMuch } from './readInBlocks';
import { readPlaces } from './readPlaces';
import { isHashes } from './readTexts';
import { readWorkbook, type WorkbookRead } from './readWorkbook';

/** Cells of a sheet changed, and by whose hand. */
export interface CellsChanged {
  readonly sheetId: string;
  readonly by: 'you' | 'a colleague' | 'the add-in';
}

/** Tells of changed cells on any sheet until it is stopped. */
export function watchCells(tell: (change: CellsChanged) => void): Promise<Outcome<() => Promise<void>>> {
  const watch = async (context: Excel.RequestContext): Promise<Outcome<() => Promise<void>>> => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      tell({ sheetId: event.worksheetId, by: handOf(event) });
    });
    await context.sync();
    return done(async () => {
      await Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
    });
  };
  return run(watch, { unasked: true });
}

function handOf({ source, triggerSource }: Excel.WorksheetChangedEventArgs): CellsChanged['by'] {
  if (triggerSource === 'ThisLocalAddin') return 'the add-in';
  return source === 'Remote' ? 'a colleague' : 'you';
}

/**
 * Reads some sheets of a workbook again after a change of cells, in one round trip. Where the sheets themselves have
 * changed since (renamed, removed, a table gone), hold too much for one, or show "####", everything is read anew.
 */
export async function rereadSheets(
  context: Excel.RequestContext,
  known: WorkbookRead,
  sheetIds: ReadonlySet<string>,
): Promise<WorkbookRead> {
  try {
    const sheets = known.sheets.filter(({ id }) => sheetIds.has(id));
    const fresh = await readCellsOf(context, sheets);
    const tooNarrow = [...(fresh?.values() ?? [])].some(({ text }) => text.some((row) => row.some(isHashes)));
    if (!fresh || tooNarrow) return await readWorkbook(context);
    return { ...known, sheets: known.sheets.map((sheet) => fresh.get(sheet.id) ?? sheet) };
  } catch (error) {
    if (errorCode(error) !== 'ItemNotFound' && !isTooMuch(error)) throw error;
    return readWorkbook(context);
  }
}

/** The sheets as they are now; null where they must be read in blocks. */
async function readCellsOf(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<Map<string, SheetSnapshot> | null> {
  const { worksheets, tables } = context.workbook;
  const { areas, used } = await readPlaces(
    context,
    sheets.map(({ id }) => worksheets.getItem(id)),
    sheets.flatMap((sheet) => sheet.tables.map(({ id }) => tables.getItem(id))),
    'values,text',
  );
  // Of whole rows and of too many cells Excel answers null; of a large block perhaps only a part is to be read.
  if (used.some(({ range, area }) => area && (isUnread(range) || area.rows * area.columns > smallBlock)))
    return null;
  let table = 0;
  return new Map(
    sheets.map((sheet, index) => {
      const cells = used[index];
      return [
        sheet.id,
        {
          ...sheet,
          used: cells?.area ?? null,
          farAway: [],
          merges: cells?.merges ?? [],
          values: cells?.area ? cells.range.values : [],
          text: cells?.area ? cells.range.text : [],
          tables: sheet.tables.map((one) => ({ ...one, area: areas[table++] ?? one.area })),
        },
      ];
    }),
  );
}
