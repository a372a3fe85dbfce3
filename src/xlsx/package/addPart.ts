import { make } from '../xml/xmlElement';
import type { Namespaces } from './namespaces';
import { type PackageParts, freePartName, folderOf } from './packageParts';
import {
  addContentType,
  removeContentType,
  addRelationship,
  readRelationships,
  relationshipsPart,
} from './relationships';

interface NewPart {
  readonly part: string;
  /** Its whole text, with the XML declaration. */
  readonly text: string;
  readonly contentType: string;
  readonly owner: string;
  /** Whole address of the type of the relationship. */
  readonly type: string;
}

/** A part of which a workbook has one at most. */
interface OnePart {
  /** Last step of the relationship's type: "styles". */
  readonly kind: string;
  /** What a new one is called, without its ending; the kind where it is not given. */
  readonly name?: string;
  readonly contentType: string;
  /** Address of the relationship's type without its last step. */
  readonly relationships: string;
  /** What it holds when it is made, with the XML declaration. */
  readonly text: () => string;
}

/**
 * Adds a part with all that a package has to say of it: its content type, and the relationship that leads to it.
 * Gives the id of the relationship.
 */
export function addPart(parts: PackageParts, { part, text, contentType, owner, type }: NewPart): string {
  parts.setText(part, text);
  addContentType(parts, part, contentType);
  return addRelationship(parts, owner, type, part);
}

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

/**
 * Name of the workbook's part of a kind. Where there is none it is made: beside the workbook, or, where a
 * relationship leads to a part that is missing, there.
 */
export function ensureWorkbookPart(parts: PackageParts, workbookPart: string, wanted: OnePart): string {
  const { kind, name = kind, contentType, relationships, text } = wanted;
  const known = readRelationships(parts, workbookPart).find((each) => each.kind === kind && !each.external);
  if (known) {
    const found = parts.find(known.target);
    if (found !== null) return found;
    parts.setText(known.target, text());
    addContentType(parts, known.target, contentType);
    return known.target;
  }
  const start = `${folderOf(workbookPart)}${name}`;
  const part = parts.has(`${start}.xml`) ? freePartName(parts, start) : `${start}.xml`;
  addPart(parts, { part, text: text(), contentType, owner: workbookPart, type: `${relationships}/${kind}` });
  return part;
}

/** Parts that can be reached from `part`, with itself. */
export function reachableFrom(parts: PackageParts, part: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [part];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const name = next === '' ? '' : parts.find(next);
    if (name === null || reached.has(name)) continue;
    reached.add(name);
    for (const relationship of readRelationships(parts, name))
      if (!relationship.external) waiting.push(relationship.target);
  }
  return reached;
}

/**
 * Removes those of the candidates that nothing leads to any more, with their relationships and content types.
 * Only candidates: a part that was unreachable in the officer's file already is not ours to throw away.
 */
export function removeOrphans(parts: PackageParts, candidates: Iterable<string>): void {
  const reached = reachableFrom(parts, '');
  for (const candidate of candidates) {
    const name = candidate === '' ? null : parts.find(candidate);
    if (name === null || reached.has(name)) continue;
    parts.remove(relationshipsPart(name));
    parts.remove(name);
    removeContentType(parts, name);
  }
}
