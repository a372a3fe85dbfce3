import { gatherMappings, type MappingsRead } from '../plan/mapping/gatherMappings';
import { mappingsNamespace } from '../plan/mapping/mappingsXml';
import { errorCode } from './explainError';

/** The parts of a workbook that hold mappings. */
export const mappingPartsIn = ({ items }: Excel.CustomXmlPartCollection): readonly Excel.CustomXmlPart[] =>
  items.filter(({ namespaceUri }) => namespaceUri === mappingsNamespace);

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
