import {
  type KeptMapping,
  mappingsNamespace,
  writeMappings as mappingsXml,
} from '../plan/mapping/keptMappings';
import type { Change } from './step/change';
import type { WorkbookRead } from './readWorkbook';

/** Bytes that a workbook may carry of mappings: enough for some hundred tables. */
const mostMappingBytes = 100_000;

/**
 * Keeps mappings in the workbook in place of those that were read. They go into the part that holds them already; parts
 * that cannot be read are left alone, and so is what is said of tables that cannot be read. null if they are too many.
 */
export function writtenMappings(
  context: Excel.RequestContext,
  { mappingParts }: Pick<WorkbookRead, 'mappingParts'>,
  mappings: readonly KeptMapping[],
): Change | null {
  const aside = mappingParts.flatMap(({ others }) => others);
  const after = mappingsXml(mappings, aside);
  if (new TextEncoder().encode(after).length > mostMappingBytes) return null;
  const parts = context.workbook.customXmlParts;
  const [known, ...others] = mappingParts;
  return {
    deeds: [
      {
        kind: 'part written',
        namespace: mappingsNamespace,
        key: '',
        before: known?.xml ?? null,
        after,
        ...(known && { partId: known.id }),
      },
    ],
    queue() {
      if (known) parts.getItem(known.id).setXml(after);
      else parts.add(after);
      for (const { id } of others) parts.getItem(id).delete();
    },
  };
}
