import { freeCustomXmlId } from '../model/workbook';
import { addCustomXmlPart, reachableFrom } from '../package/addPart';
import type { PackageParts } from '../package/packageParts';
import { readRelationships, removeRelationship } from '../package/relationships';
import { namespaceOf, readDocument } from '../xml/readPart';
import type { CustomXmlSource } from './fileSource';
import type { Saving } from './saving';
import { settingsNamespace } from './settings';

/**
 * The custom XML parts of a workbook. What is not well-formed stays in the file only, and so does the part in which
 * the workbench keeps settings: in Excel those are no custom XML.
 */
export function readCustomXml(parts: PackageParts, workbookPart: string): CustomXmlSource[] {
  const found: CustomXmlSource[] = [];
  for (const { kind, target } of readRelationships(parts, workbookPart)) {
    const part = kind === 'customXml' ? parts.find(target) : null;
    if (part === null) continue;
    const xml = parts.foreignText(part);
    const root = xml === null ? null : readDocument(xml);
    if (xml === null || !root || namespaceOf(root) === settingsNamespace) continue;
    const id = itemId(parts, part);
    found.push({ id: found.some((each) => each.id === id) || !id ? freeCustomXmlId(found) : id, xml, part });
  }
  return found;
}

/** Writes what was added, changed or taken away; the other parts stay as the bytes they were. */
export function writeCustomXml({ workbook, source, parts, loose }: Saving): void {
  const before = new Map(source.customXml.map((each) => [each.id, each]));
  for (const { id, xml } of workbook.customXml) {
    const known = before.get(id);
    before.delete(id);
    if (known && known.xml !== xml) parts.setText(known.part, xml);
    if (known) continue;
    const root = readDocument(xml);
    const namespace = root ? namespaceOf(root) : '';
    addCustomXmlPart(parts, source.workbookPart, source.namespaces, { id, xml, namespace });
  }
  for (const { part } of before.values()) {
    for (const name of reachableFrom(parts, part)) loose.add(name);
    for (const { id, target } of readRelationships(parts, source.workbookPart))
      if (parts.find(target) === part) removeRelationship(parts, source.workbookPart, id);
  }
}

/** The id that the part's properties give it; '' where it has none. */
function itemId(parts: PackageParts, part: string): string {
  const properties = readRelationships(parts, part).find(({ kind }) => kind === 'customXmlProps')?.target;
  const xml = properties !== undefined && parts.has(properties) ? parts.foreignText(properties) : null;
  const root = xml === null ? null : readDocument(xml);
  return root?.get('itemID') ?? '';
}
