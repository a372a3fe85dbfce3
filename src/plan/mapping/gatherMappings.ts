import type { Unreadable } from '../../words/xml/kept';
import type { KeptMapping, KeptMappings } from './kept';
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
  /** What it says of tables that cannot be read; it stays in the part. */
  readonly others: readonly unknown[];
}

/** What the parts of a workbook in the namespace of mappings hold, in their order. */
export function gatherMappings(parts: readonly Omit<MappingPart, 'others'>[]): MappingsRead {
  const mappings: KeptMapping[] = [];
  const unreadable = new Set<Unreadable>();
  const mappingParts: MappingPart[] = [];
  for (const { id, xml } of parts) {
    const read = readMappings(xml);
    if (typeof read === 'string') unreadable.add(read);
    else {
      const { others } = read;
      mappingParts.push({ id, xml, others });
      if (others.length > 0) unreadable.add('damaged');
      for (const mapping of read.mappings) mappings.push(withFreeId(mapping, mappings));
    }
  }
  return { mappings: { mappings, unreadable: [...unreadable] }, mappingParts };
}

/** Two parts may use one id. */
function withFreeId(mapping: KeptMapping, others: readonly KeptMapping[]): KeptMapping {
  let id = mapping.id;
  while (others.some((other) => other.id === id)) id += "'";
  return { ...mapping, id };
}
