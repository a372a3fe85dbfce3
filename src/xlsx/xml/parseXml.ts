import { damagedPart, tooLarge, type FileProblem } from '../fileProblem';
import { closingTag, localName, scanAttributes, scanTag, type Tag } from '../../words/xml/scanTag';
import { decodeText } from '../../words/xml/text';
import { XmlElement } from './xmlElement';

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
