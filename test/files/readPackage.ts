import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/**
 * A package as these tests see it. They read with a parser of their own (xmldom), so that a fault of the product's
 * reader does not hide the same fault of its writer.
 */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Name of the workbook's part; null where there is none. */
  readonly workbook: string | null;
  /** Name as it stands in the package, whatever its capitals; null where there is none. */
  find(name: string): string | null;
  text(name: string): string;
  /** Root of a part. Throws what the parser says of a part that is not well-formed. */
  root(name: string): Element;
  relationships(part: string): Relationship[];
  /** The workbook's list of sheets. */
  sheets(): SheetEntry[];
}

export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

export interface SheetEntry {
  readonly name: string;
  /** Of a worksheet. */
  readonly part: string | null;
  readonly state: string;
  readonly sheetId: string;
  readonly relationshipId: string;
}

/** Reads a file; the same bytes are read once. */
export function readPackage(bytes: Uint8Array): Package {
  let known = packages.get(bytes);
  if (!known) packages.set(bytes, (known = packageOf(bytes)));
  return known;
}

const packages = new WeakMap<Uint8Array, Package>();

function packageOf(bytes: Uint8Array): Package {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => [name.replaceAll('\\', '/').replace(/^\//, ''), content] as const),
  );
  const names = new Map([...parts.keys()].map((name) => [keyOf(name), name]));
  const roots = new Map<string, Element>();
  const find = (name: string): string | null => names.get(keyOf(name)) ?? null;
  const text = (name: string): string => decode(parts.get(find(name) ?? '') ?? new Uint8Array());
  const root = (name: string): Element => {
    let known = roots.get(name);
    if (!known) roots.set(name, (known = parse(text(name))));
    return known;
  };
  const relationships = (part: string): Relationship[] => {
    const own = find(`${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`);
    return own === null ? [] : children(root(own), 'Relationship').map((each) => relationship(each, part));
  };
  const workbook = relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? null;
  const sheets = (): SheetEntry[] => {
    if (workbook === null) return [];
    const targets = new Map(relationships(workbook).map((each) => [each.id, each]));
    const list = children(root(workbook), 'sheets')[0];
    return (list ? children(list, 'sheet') : []).map((element) => {
      const relationshipId = attribute(element, 'id') ?? '';
      const target = targets.get(relationshipId);
      return {
        name: attribute(element, 'name') ?? '',
        part: target?.kind === 'worksheet' ? target.target : null,
        state: attribute(element, 'state') ?? 'visible',
        sheetId: attribute(element, 'sheetId') ?? '',
        relationshipId,
      };
    });
  };
  return { parts, workbook, find, text, root, relationships, sheets };
}

export const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name);

/** The part of the workbook of a kind ("styles"), if it is there. */
export function partOfKind(pack: Package, kind: string): string | null {
  const target = pack.relationships(pack.workbook ?? '').find((each) => each.kind === kind)?.target;
  return target === undefined ? null : pack.find(target);
}

export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Elements directly in another; of one local name where it is given. */
export const children = (element: Element, local?: string): Element[] =>
  [...element.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && (local === undefined || (node as Element).localName === local),
  );

/** Elements at any depth. */
export const descendants = (element: Element, local?: string): Element[] =>
  children(element).flatMap((child) => [
    ...(local === undefined || child.localName === local ? [child] : []),
    ...descendants(child, local),
  ]);

/** An attribute by its local name. */
export function attribute(element: Element, local: string): string | null {
  for (const each of [...element.attributes])
    if (each.localName === local && each.prefix !== 'xmlns') return each.value;
  return null;
}

/** An element in the text of which everything that means the same looks the same. */
export function canonical(element: Element): string {
  let known = canonicals.get(element);
  if (known === undefined) canonicals.set(element, (known = spelled(element)));
  return known;
}

const canonicals = new WeakMap<Element, string>();

function spelled(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(
      (each) => ` {${each.namespaceURI ?? ''}}${each.localName ?? each.name}=${JSON.stringify(each.value)}`,
    )
    .sort();
  const content = [...element.childNodes].map((node) =>
    node.nodeType === 1
      ? canonical(node as Element)
      : node.nodeType === 3 || node.nodeType === 4
        ? textOf(node)
        : '',
  );
  const meaningful = content.filter(
    (piece) => piece.startsWith('<') || piece.trim() !== '' || content.length === 1,
  );
  return `<{${element.namespaceURI ?? ''}}${element.localName ?? ''}${attributes.join('')}>${meaningful.join('')}</>`;
}

const textOf = (node: { readonly nodeValue: string | null }): string =>
  (node.nodeValue ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;');

function parse(text: string): Element {
  const { documentElement } = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
  if (!documentElement) throw new Error('no root element');
  return documentElement;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
}

function relationship(element: Element, source: string): Relationship {
  const type = attribute(element, 'Type') ?? '';
  const external = attribute(element, 'TargetMode') === 'External';
  const target = attribute(element, 'Target') ?? '';
  return {
    id: attribute(element, 'Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolve(source, target),
    external,
  };
}

/** Names of parts do not tell capitals from small letters, nor a sign from its %xx. */
const keyOf = (name: string): string =>
  name.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16))).toLowerCase();

/** The part that a target names, seen from another part; a URL is a path with %, and what follows # is within. */
function resolve(source: string, target: string): string {
  const path = new URL(target.replaceAll('\\', '/'), `part:///${source}`).pathname;
  try {
    return decodeURIComponent(path.slice(1));
  } catch {
    return path.slice(1);
  }
}
