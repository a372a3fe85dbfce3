import type { KeptMapping } from '../plan/mapping/keptMapping';
import { writeMappings as mappingsXml } from '../plan/mapping/mappingsXml';
import type { Deed } from './undo';
import { writeAll } from './writeAll';
import type { WorkbookRead } from './readWorkbook';

/** Bytes that a workbook may carry of mappings: enough for some hundred tables. */
export const mostMappingBytes = 100_000;

/**
 * Keeps mappings in the workbook in place of those that were read, in one round trip. They go into the part that
 * holds them already; parts that cannot be read are left alone. Gives what takes it back, or null, with nothing
 * written, if they are too many.
 */
export async function writeMappings(
  context: Excel.RequestContext,
  { mappings: before, mappingParts }: WorkbookRead,
  mappings: readonly KeptMapping[],
): Promise<Deed | null> {
  const xml = mappingsXml(mappings);
  if (new TextEncoder().encode(xml).length > mostMappingBytes) return null;
  const parts = context.workbook.customXmlParts;
  const [known, ...others] = mappingParts;
  const part = known === undefined ? parts.add(xml) : parts.getItem(known);
  if (known !== undefined) part.setXml(xml);
  for (const id of others) parts.getItem(id).delete();
  part.load('id');
  const kept = before?.mappings ?? [];
  const xmlBefore = known === undefined ? null : mappingsXml(kept);
  await writeAll(context, known === undefined ? [] : [{ kind: 'mappings kept', partId: known, xmlBefore }]);
  return { kind: 'mappings kept', partId: part.id, xmlBefore };
}
