import type { KeptMapping, KeptMappings, Unreadable } from '../plan/mapping/keptMapping';
import { mappingsNamespace, readMappings } from '../plan/mapping/mappingsXml';
import { errorCode } from './explainError';

/** The custom XML parts that hold mappings: one as a rule, several where workbooks were merged. */
export interface MappingsRead {
  readonly mappings: KeptMappings;
  /** Ids of the parts that could be read. */
  readonly mappingParts: readonly string[];
}

/** Queues the look-up of the parts, for the next round trip. */
export const findMappingParts = (context: Excel.RequestContext) =>
  context.workbook.customXmlParts.getByNamespace(mappingsNamespace).load('items/id');

/**
 * Queues the reading of the parts, for the next round trip; what it gives is called after that. If that round trip
 * failed (too much was asked of it), the parts are read in one of their own.
 */
export function askMappings(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): () => Promise<MappingsRead> {
  const asked = parts.map((part) => part.getXml());
  return async () => {
    let answers = asked;
    if (!asked.every(isAnswered)) {
      answers = parts.map((part) => part.getXml());
      await context.sync();
    }
    return gather(parts.map(({ id }, index) => ({ id, xml: answers[index]?.value ?? '' })));
  };
}

function gather(parts: readonly { readonly id: string; readonly xml: string }[]): MappingsRead {
  const mappings: KeptMapping[] = [];
  const unreadable: Unreadable[] = [];
  const mappingParts: string[] = [];
  for (const { id, xml } of parts) {
    const read = readMappings(xml);
    if (typeof read === 'string') unreadable.push(read);
    else {
      mappingParts.push(id);
      mappings.push(...read.map((mapping) => withFreeId(mapping, mappings)));
    }
  }
  return { mappings: { mappings, unreadable }, mappingParts };
}

/** Two parts may use one id. */
function withFreeId(mapping: KeptMapping, others: readonly KeptMapping[]): KeptMapping {
  let id = mapping.id;
  while (others.some((other) => other.id === id)) id += "'";
  return { ...mapping, id };
}

function isAnswered(result: OfficeExtension.ClientResult<string>): boolean {
  try {
    return typeof result.value === 'string';
  } catch (error) {
    if (errorCode(error) === 'ValueNotLoaded') return false;
    throw error;
  }
}
