import { make } from '../xml/xmlElement';
import { addContentType } from './contentTypes';
import type { Namespaces } from './namespaces';
import type { PackageParts } from './packageParts';
import { freePartName } from './partName';
import { addRelationship } from './relationships';

const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

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
  parts.setText(part, xml);
  parts.setText(
    properties,
    make(
      'ds:datastoreItem',
      { 'ds:itemID': id, 'xmlns:ds': propertiesNamespace },
      make('ds:schemaRefs', {}, reference),
    ).toString(),
  );
  addContentType(parts, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  addContentType(parts, part, 'application/xml');
  addRelationship(parts, workbookPart, `${namespaces.relationships}/customXml`, part);
  addRelationship(parts, part, `${namespaces.relationships}/customXmlProps`, properties);
  return part;
}
