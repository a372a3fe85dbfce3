import { gatherMappings, type MappingsRead } from '../plan/mapping/gatherMappings';
import { mappingsNamespace } from '../plan/mapping/mappingsXml';
import { errorCode } from './explainError';

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
    return gatherMappings(parts.map(({ id }, index) => ({ id, xml: answers[index]?.value ?? '' })));
  };
}

function isAnswered(result: OfficeExtension.ClientResult<string>): boolean {
  try {
    return typeof result.value === 'string';
  } catch (error) {
    if (errorCode(error) === 'ValueNotLoaded') return false;
    throw error;
  }
}
