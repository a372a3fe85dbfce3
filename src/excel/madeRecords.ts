import { recordFromXml, recordNamespace, type MadeRecord } from '../sheets/made/madeRecord';

/** What is remembered of one made sheet, and the custom XML part that holds it. */
export interface StoredRecord {
  readonly record: MadeRecord;
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
