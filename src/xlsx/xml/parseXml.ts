import { closingTag, localName, scanAttributes, scanTag, type Tag } from '../../words/xml/scanTag';
import { decodeText } from '../../words/xml/text';
import { damagedPart, type FileProblem, tooLarge } from '../fileProblem';
import { XmlElement } from './xmlElement';

/** What is wrong with a part as XML; the message goes on from "its part … ". */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

/**
 * Encodings that Excel reads, by the name a part declares, and what decodes each strictly. ECMA-376 part 2, 8.1.4
 * allows UTF-8 and UTF-16; old writers use the western code page.
 */
const decoders: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
};

/**
 * The text of a part, by its byte order mark or else by the encoding that it declares, else UTF-8. Throws an XmlFault
 * where bytes are none of that encoding, or the encoding is not known. The byte order mark is left out.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  if (first === 0x3c && second === 0) return decode(bytes, 'utf-16le');
  if (first === 0 && second === 0x3c) return decode(bytes, 'utf-16be');
  const declared = declaredEncoding(bytes);
  const encoding = Object.hasOwn(decoders, declared) ? decoders[declared] : undefined;
  if (encoding === undefined)
    throw new XmlFault(
      declared.startsWith('utf-16')
        ? 'says that it is written in UTF-16 and is not'
        : `is written in an encoding that Excel does not read (“${declared.slice(0, 30)}”)`,
    );
  if (encoding === 'us-ascii' && bytes.some((byte) => byte > 127)) throw notIn('us-ascii');
  return decode(bytes, encoding);
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw notIn(encoding);
  }
}

const notIn = (encoding: string): XmlFault =>
  new XmlFault(`has bytes that are no text in its encoding (${encoding.toUpperCase()})`);

/** In small letters; "utf-8" where none is declared. A declaration is written in plain letters. */
function declaredEncoding(bytes: Uint8Array): string {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const start = String.fromCharCode(...bytes.subarray(from, from + 200));
  const match = /^<\?xml\s[^>]*?\sencoding\s*=\s*(["'])(.*?)\1/.exec(start);
  return match?.[2]?.toLowerCase() ?? 'utf-8';
}

/** A part of the package as a tree. `before` and `after` the root are kept as they are. */
export interface XmlPart {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

interface Open {
  readonly element: XmlElement;
  readonly tag: Tag;
  readonly nodes: (XmlElement | string)[];
}

/** Elements of a tree; each takes some 300 bytes. Rows of sheets and texts are not kept in trees. */
const largestTree = 500_000;

/**
 * Parses a part. The content of an element named `opaque` is not looked into: it is one piece of text (a sheet's
 * rows, which are too many for a tree). Throws a FileProblem that names the part where tags do not match.
 */
export function parseXml(text: string, partName: string, opaque?: string): XmlPart {
  const damaged = (): FileProblem => damagedPart(partName, 'cannot be read (its tags do not match)');
  const stack: Open[] = [];
  let count = 0;
  let position = 0;
  for (;;) {
    const tag = scanTag(text, position);
    const parent = stack.at(-1);
    if (!tag) throw damaged();
    if (parent && tag.start > position) parent.nodes.push(text.slice(position, tag.start));
    position = tag.end;

    let finished: XmlElement | null = null;
    if (tag.kind === 'close') {
      if (!parent || parent.tag.name !== tag.name) throw damaged();
      stack.pop();
      finished = parent.element;
      finished.adopt(
        parent.nodes,
        text.slice(parent.tag.start, tag.end),
        text.slice(parent.tag.start, parent.tag.end),
      );
    } else {
      count += 1;
      if (count > largestTree) throw tooLarge(`its part ${partName} has more than half a million elements`);
      const element = new XmlElement(tag.name, attributesOf(text, tag));
      if (tag.kind === 'empty') {
        const raw = text.slice(tag.start, tag.end);
        element.adopt([], raw, raw);
        finished = element;
      } else {
        const open: Open = { element, tag, nodes: [] };
        stack.push(open);
        if (opaque !== undefined && localName(tag.name) === opaque) {
          position = closingTag(text, tag)?.start ?? -1;
          if (position < 0) throw damaged();
          if (position > tag.end) open.nodes.push(text.slice(tag.end, position));
        }
      }
    }
    if (!finished) continue;
    const above = stack.at(-1);
    if (above) above.nodes.push(finished);
    else return { before: text.slice(0, rootStart(text)), root: finished, after: text.slice(position) };
  }
}

function attributesOf(text: string, tag: Tag): Map<string, string> {
  const attributes = new Map<string, string>();
  // A line break in a value is a space (XML 1.0, 3.3.3); one that counts is written as &#10;.
  scanAttributes(text, tag, (name, value) =>
    attributes.set(name, decodeText(value.replace(/[\t\r\n]/g, ' '))),
  );
  return attributes;
}

const rootStart = (text: string): number => scanTag(text, 0)?.start ?? 0;
