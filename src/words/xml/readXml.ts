import { localName, saysNothing, scanAttributes, scanTag, type Tag } from './scanTag';
import { decodeText } from './text';

/** An element of a small XML document. */
export interface XmlNode {
  /** Its local name: "mappings" of `<bp:mappings>`. */
  readonly name: string;
  /** The namespace that its own tag declares for it; '' where it declares none. */
  readonly namespace: string;
  /** By local name; without the namespaces that the tag declares. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The text between its tags, without that of its children. */
  readonly text: string;
}

interface Open {
  /** The name as it is written, with its prefix. */
  readonly written: string;
  readonly node: XmlNode & { readonly children: XmlNode[]; text: string };
}

/**
 * The root of a small document, however it is written down: prefixes, quotes, comments and spaces in tags do not
 * matter. null where it is not well-formed. The time grows in line with the length, whatever is in it.
 * readXml("<bp:a xmlns:bp='urn:x' n='1'>b</bp:a>") → { name: 'a', namespace: 'urn:x', text: 'b', … }.
 */
export function readXml(xml: string): XmlNode | null {
  const open: Open[] = [];
  let position = 0;
  for (;;) {
    const tag = scanTag(xml, position);
    const parent = open.at(-1);
    const between = xml.slice(position, tag?.start ?? xml.length);
    if (!tag || (!parent && !saysNothing(between))) return null;
    if (parent) parent.node.text += decodeText(between);
    position = tag.end;
    if (tag.kind === 'close') {
      if (parent?.written !== tag.name) return null;
      open.pop();
    } else {
      const begun = { written: tag.name, node: nodeOf(xml, tag) };
      parent?.node.children.push(begun.node);
      if (tag.kind === 'open') open.push(begun);
      else if (!parent) return saysNothing(xml.slice(position)) ? begun.node : null;
    }
    if (parent && open.length === 0) return saysNothing(xml.slice(position)) ? parent.node : null;
  }
}

function nodeOf(xml: string, tag: Tag): Open['node'] {
  const attributes = new Map<string, string>();
  const prefix = tag.name.slice(0, -localName(tag.name).length).replace(/:$/, '');
  let namespace = '';
  scanAttributes(xml, tag, (name, raw) => {
    // A line break in a value is a space (XML 1.0, 3.3.3); one that counts is written as &#10;.
    const value = decodeText(raw.replace(/[\t\r\n]/g, ' '));
    if (name === (prefix === '' ? 'xmlns' : `xmlns:${prefix}`)) namespace = value;
    if (!/^xmlns(?::|$)/.test(name)) attributes.set(localName(name), value);
  });
  return { name: localName(tag.name), namespace, attributes, children: [], text: '' };
}

/** Whether two documents are one, however they are written down. */
export function sameXml(one: string, other: string): boolean {
  if (one === other) return true;
  const [node, otherNode] = [readXml(one), readXml(other)];
  return node !== null && otherNode !== null && plain(node) === plain(otherNode);
}

const plain = ({ name, namespace, attributes, children, text }: XmlNode): string =>
  JSON.stringify([name, namespace, [...attributes].sort(), text.trim(), children.map(plain)]);
