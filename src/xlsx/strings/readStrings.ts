import { checkLength } from '../sheet/soundCells';
import { XmlFault } from '../xml/decodeXml';
import { localName, scanTag } from '../xml/scanTag';
import { decodeText, decodeXstring } from '../xml/text';

/** The shared strings of a file. Rich text is read as its plain text; phonetic guides are left out. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Positions of entries with more to them than text, which a new plain text must not share. */
  readonly rich: ReadonlySet<number>;
}

/** Throws an XmlFault for what Excel would not take: passing over an entry would give cells each other's texts. */
export function readStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  const root = scanTag(xml, 0);
  for (let tag = root && scanTag(xml, root.end); tag; tag = scanTag(xml, tag.end)) {
    if (tag.kind === 'close') break;
    if (localName(tag.name) === 'extLst') break;
    if (localName(tag.name) !== 'si') throw unknown(tag.name);
    if (tag.kind === 'empty') {
      texts.push('');
      continue;
    }
    const item = readStringItem(xml, tag.end, tag.name);
    if (item.rich) rich.add(texts.length);
    texts.push(item.text);
    tag = { ...tag, end: item.end };
  }
  return { texts, rich };
}

/** Text of an <si> or <is> whose opening tag ends at `from`; `end` lies behind its closing tag. */
export function readStringItem(
  xml: string,
  from: number,
  name: string,
): { text: string; rich: boolean; end: number } {
  let text = '';
  let rich = false;
  let phonetic = false;
  let position = from;
  for (;;) {
    const tag = scanTag(xml, position);
    if (!tag) throw new XmlFault('has a text that does not end');
    position = tag.end;
    if (tag.kind === 'close' && tag.name === name) return { text: checkLength(text), rich, end: tag.end };
    const local = localName(tag.name);
    if (local === 'rPh' && tag.kind !== 'empty') phonetic = tag.kind === 'open';
    if (local === 'r' || local === 'rPh' || local === 'phoneticPr') rich = true;
    if (!within.has(local)) throw unknown(tag.name);
    if (local === 'rPr' && tag.kind === 'open') position = xml.indexOf(`</${tag.name}`, tag.end);
    if (local !== 't' || tag.kind !== 'open') continue;
    const end = xml.indexOf(`</${tag.name}`, tag.end);
    if (end < 0) throw new XmlFault('has a text that does not end');
    if (!phonetic) text += decodeXstring(decodeText(xml.slice(tag.end, end)));
    position = end;
  }
}

/** What a text is made of (CT_Rst). */
const within = new Set(['t', 'r', 'rPr', 'rPh', 'phoneticPr', 'extLst']);

const unknown = (name: string): XmlFault =>
  new XmlFault(`has among its texts what Excel does not know (“${name.slice(0, 20)}”)`);
