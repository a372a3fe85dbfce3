import { make } from '../xml/xmlElement';
import { addPart } from './addPart';
import type { Namespaces } from './namespaces';
import type { PackageParts } from './packageParts';
import { freePartName } from './partName';

/**
 * Adds a custom XML part (ECMA-376 part 1, 15.2.5) with its properties (15.2.6): its id and the namespace of its
 * root. Gives the name of the part.
 */
export function addCustomXmlPart(
  parts: PackageParts,
  workbookPart: string,
  namespaces: Namespaces,
  { id, xml, namespace }: { readonly id: string; readonly xml: string; readonly namespace: string },
): string {
  const part = freePartName(parts, 'customXml/item');
  const properties = part.replace('item', 'itemProps');
  const reference = namespace === '' ? null : make('ds:schemaRef', { 'ds:uri': namespace });
  addPart(parts, {
    part,
    text: xml,
    contentType: 'application/xml',
    owner: workbookPart,
    type: `${namespaces.relationships}/customXml`,
  });
  addPart(parts, {
    part: properties,
    text: make(
      'ds:datastoreItem',
      { 'ds:itemID': id, 'xmlns:ds': namespaces.customXml },
      make('ds:schemaRefs', {}, reference),
    ).toString(),
    contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    owner: part,
    type: `${namespaces.relationships}/customXmlProps`,
  });
  return part;
}
