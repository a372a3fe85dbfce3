import { done, type Outcome } from './refusal';
import { run } from './run';

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
