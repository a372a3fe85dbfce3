import type { Area } from '../plan/snapshot';
import type { SheetDescription } from '../sheets/description';
import { rewriteSheet } from './rewriteSheet';
import { askRecords, queueRecords, storeRecord } from './summaryRecords';

/** A described sheet that was rewritten, and what it was before. */
export interface Rewritten {
  readonly kind: 'sheet rewritten';
  readonly sheetId: string;
  /** What it was rewritten with. */
  readonly described: SheetDescription;
  /** What stood there before, with the contents that its cells had. */
  readonly former: SheetDescription;
  readonly area: Area;
  /** The record that was kept of it, and the key by which it is kept now. */
  readonly record: { readonly key: string; readonly xml: string };
}

/** Writes former sheets again, and queues their records. A sheet that has been deleted since is let be. */
export async function restoreSheets(
  context: Excel.RequestContext,
  rewritten: readonly Rewritten[],
): Promise<void> {
  if (rewritten.length === 0) return;
  const parts = askRecords(context);
  const found = rewritten.map((deed) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(deed.sheetId).load('id');
    const tables = sheet.tables.load('items/name');
    return { deed, sheet, tables, charts: sheet.charts.load('items/name') };
  });
  await context.sync();
  const recordsOf = queueRecords(parts);
  await context.sync();
  const records = recordsOf();
  for (const { deed, sheet, tables, charts } of found) {
    if (sheet.isNullObject) continue;
    const { described, former, area, record } = deed;
    rewriteSheet(context, sheet, {
      former: { ...described, tables: stillThere(described, tables.items) },
      described: former,
      area,
      chartNames: charts.items.map(({ name }) => name),
    });
    storeRecord(context, records.get(record.key), record.xml);
  }
}

const stillThere = (
  { tables }: SheetDescription,
  now: readonly { readonly name: string }[],
): SheetDescription['tables'] => tables.filter(({ name }) => now.some((one) => one.name === name));
