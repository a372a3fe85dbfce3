import { FileProblem } from '../fileProblem';
import { make, type XmlElement } from '../xml/xmlElement';
import { type Namespaces, xmlDeclaration } from './namespaces';
import {
  folderOf,
  freePartName,
  nameKey,
  type PackageParts,
  relativeTarget,
  resolveTarget,
} from './packageParts';

export interface Relationship {
  readonly id: string;
  /** The last step of its type: "worksheet", "table". The same in transitional and strict files. */
  readonly kind: string;
  /** Name of the part; for an external one, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

const contentType = 'application/vnd.openxmlformats-package.relationships+xml';
const emptyRelationships = `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

const contentTypesPart = '[Content_Types].xml';

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relationships of a part ('' for the package), in file order; none if it has no relationships part. */
export function readRelationships(parts: PackageParts, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return parts
    .tree(name, undefined, 'Relationships')
    .all('Relationship')
    .map((element) => describe(element, part));
}

/** Adds a relationship to a part and returns its id. `type` is the whole address of the type. */
function addRelationship(parts: PackageParts, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!parts.has(name)) {
    parts.setText(name, emptyRelationships);
    // A package may list its parts one by one, so that nothing says what one more .rels is.
    addContentType(parts, name, contentType);
  }
  const root = parts.tree(name);
  const taken = new Set(root.all('Relationship').map((element) => element.get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  root.append(root.make('Relationship', { Id: id, Type: type, Target: relativeTarget(part, target) }));
  return id;
}

/** Content type of a part; '' if the package does not say. */
export function contentTypeOf(parts: PackageParts, name: string): string {
  const root = parts.tree(contentTypesPart, undefined, 'Types');
  const override = overridesOf(root, name)[0];
  if (override) return override.get('ContentType') ?? '';
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = root.all('Default').find((each) => each.get('Extension')?.toLowerCase() === extension);
  return byExtension?.get('ContentType') ?? '';
}

/** Says what a part is. What the package said of that name before, of a part that it does not have, goes. */
export function addContentType(parts: PackageParts, name: string, contentType: string): void {
  if (contentTypeOf(parts, name) === contentType) return;
  removeContentType(parts, name);
  if (contentTypeOf(parts, name) === contentType) return;
  const root = parts.tree(contentTypesPart);
  root.append(root.make('Override', { PartName: `/${name}`, ContentType: contentType }));
}

function removeContentType(parts: PackageParts, name: string): void {
  for (const override of overridesOf(parts.tree(contentTypesPart), name)) override.remove();
}

function overridesOf(root: XmlElement, name: string): XmlElement[] {
  const wanted = nameKey(`/${name}`);
  return root.all('Override').filter((each) => nameKey(each.get('PartName') ?? '') === wanted);
}

export function removeRelationship(parts: PackageParts, part: string, id: string): void {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return;
  for (const element of parts.tree(name).all('Relationship')) if (element.get('Id') === id) element.remove();
}

function describe(element: XmlElement, part: string): Relationship {
  const external = element.get('TargetMode') === 'External';
  const target = element.get('Target') ?? '';
  const type = element.get('Type') ?? '';
  return {
    id: element.get('Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolveTarget(part, target),
    external,
  };
}

/** Name of the workbook part. Throws a FileProblem, saying what the file is instead, if it is no .xlsx or .xlsm. */
export function findWorkbook(parts: PackageParts): string {
  const mimeType = parts.raw('mimetype');
  if (mimeType && new TextDecoder('latin1').decode(mimeType).includes('opendocument'))
    throw new FileProblem(
      'The file is an OpenDocument file. Open it in Excel and save it as an Excel workbook (.xlsx) first.',
    );
  const target = parts.has(contentTypesPart)
    ? readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target
    : undefined;
  const name = target === undefined ? null : parts.find(target);
  if (name === null)
    throw new FileProblem(
      'The file is a zip archive but not an Excel workbook: it has no workbook in it. Choose an .xlsx or .xlsm file.',
    );
  const type = contentTypeOf(parts, name);
  if (type.includes('sheet.binary'))
    throw new FileProblem(
      'The file is a binary workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx) first.',
    );
  if (type.includes('wordprocessingml') || type.includes('presentationml'))
    throw new FileProblem(
      'The file is a Word or PowerPoint document, not an Excel workbook. Choose an .xlsx or .xlsm file.',
    );
  // A part in place of the workbook is damage, and named.
  parts.tree(name, undefined, 'workbook');
  return name;
}

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
