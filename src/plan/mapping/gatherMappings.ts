import type { KeptMapping, KeptMappings, Unreadable } from './kept';
import { readMappings } from './mappingsXml';

/** The custom XML parts that hold mappings: one as a rule, several where workbooks were merged. */
export interface MappingsRead {
  readonly mappings: KeptMappings;
  /** The parts that could be read. */
  readonly mappingParts: readonly MappingPart[];
}

export interface MappingPart {
  readonly id: string;
  readonly xml: string;
}

/** What the parts of a workbook in the namespace of mappings hold, in their order. */
export function gatherMappings(parts: readonly MappingPart[]): MappingsRead {
  const mappings: KeptMapping[] = [];
  const unreadable: Unreadable[] = [];
  const mappingParts: MappingPart[] = [];
  for (const { id, xml } of parts) {
    const read = readMappings(xml);
    if (typeof read === 'string') unreadable.push(read);
    else {
      mappingParts.push({ id, xml });
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
