import { recordFromXml, recordNamespace } from '../sheets/summary/refresh/recordXml';
import type { SummaryRecord } from '../sheets/summary/refresh/summaryRecord';

/** What is remembered of one summary, and the custom XML part that holds it. */
export interface StoredRecord {
  readonly record: SummaryRecord;
  readonly xml: string;
  readonly partId: string;
}

/** The records of a workbook by their keys, and the parts that cannot be read. */
export type Records = ReadonlyMap<string, StoredRecord>;

/** Asks for the parts that hold records; they are there after the next sync, and read with `queueRecords`. */
export const askRecords = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(recordNamespace).load('items/id');

/** Queues the reading of what the parts hold; call what it gives after the next sync. */
export function queueRecords(parts: Excel.CustomXmlPartScopedCollection): () => Records {
  const read = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  return () =>
    new Map(
      read.flatMap(({ id, xml }) => {
        const found = recordFromXml(xml.value);
        return found ? [[found.key, { record: found.record, xml: xml.value, partId: id }] as const] : [];
      }),
    );
}

/** Queues keeping a record (its `xml`) under a key, in place of the one it had. null for the part takes it away. */
export function storeRecord(
  context: Excel.RequestContext,
  stored: StoredRecord | undefined,
  xml: string | null,
): void {
  const parts = context.workbook.customXmlParts;
  if (stored && xml !== null) parts.getItem(stored.partId).setXml(xml);
  else if (stored) parts.getItem(stored.partId).delete();
  else if (xml !== null) parts.add(xml);
}

/** Queues deleting the records of summaries that are no longer there: their sheets were deleted with their keys. */
export function dropOrphans(
  context: Excel.RequestContext,
  records: Records,
  worn: ReadonlySet<string>,
): void {
  for (const [key, { partId }] of records)
    if (!worn.has(key)) context.workbook.customXmlParts.getItem(partId).delete();
}
