import { checkLength, wholeNumber } from '../sheet/soundSheet';
import { XmlFault } from '../xml/parseXml';
import { closingTag, localName, scanAttributes, scanTag } from '../../words/xml/scanTag';
import { decodeText, decodeXstring, encodeText, encodeXstring } from '../../words/xml/text';

/** The shared strings of a file. Rich text is read as its plain text; phonetic guides are left out. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Positions of entries with more to them than text, which a new plain text must not share. */
  readonly rich: ReadonlySet<number>;
  /** How many entries there are, and how many cells refer to them, as the part states it; null where it does not. */
  readonly stated: { readonly entries: number | null; readonly references: number | null };
}

export const noStrings: SharedStrings = {
  texts: [],
  rich: new Set(),
  stated: { entries: null, references: null },
};

/** Gives texts their place among the shared strings, behind those of the file; what was added is written once. */
export class StringTable {
  private readonly added: string[] = [];
  private places: Map<string, number> | undefined;

  constructor(private readonly file: SharedStrings) {}

  indexOf(text: string): number {
    this.places ??= this.filePlaces();
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.file.texts.length + this.added.length;
    this.added.push(text);
    this.places.set(text, place);
    return place;
  }

  get hasGrown(): boolean {
    return this.added.length > 0;
  }

  /**
   * The part with the added texts at its end, and as it was if none were. It says how many texts there are, so that
   * a lost one is noticed; the number of cells that refer to them, which is optional, is left out.
   */
  write(xml: string): string {
    if (this.added.length === 0) return xml;
    const root = scanTag(xml, 0);
    if (!root) return xml;
    const prefix = root.name.slice(0, -localName(root.name).length);
    const items = this.added
      .map((text) => `<${prefix}si>${textElement(text, prefix)}</${prefix}si>`)
      .join('');
    const tag = xml
      .slice(root.start, root.end)
      .replace(/\s(?:count|uniqueCount)="\d*"/g, '')
      .replace(/\/?>$/, ` uniqueCount="${this.file.texts.length + this.added.length}"$&`);
    const before = xml.slice(0, root.start);
    if (root.kind === 'empty')
      return `${before}${tag.slice(0, -2)}>${items}</${prefix}sst>${xml.slice(root.end)}`;
    const end = closingTag(xml, root)?.start ?? xml.length;
    return before + tag + xml.slice(root.end, end) + items + xml.slice(end);
  }

  private filePlaces(): Map<string, number> {
    const places = new Map<string, number>();
    this.file.texts.forEach((text, place) => {
      if (!this.file.rich.has(place) && !places.has(text)) places.set(text, place);
    });
    return places;
  }
}

/**
 * Throws an XmlFault where the number of entries is not the stated one while that of references is, or is left out: one entry was lost
 * or doubled, and cells would have each other's texts. Where both are wrong, the writer of the file does not count.
 */
export function checkCounts({ texts, stated }: SharedStrings, references: number): void {
  const counts = stated.references === null || stated.references === references;
  if (counts && stated.entries !== null && stated.entries !== texts.length)
    throw new XmlFault(`has ${texts.length} texts and says that it has ${stated.entries}`);
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
  const counts = new Map<string, string>();
  if (root) scanAttributes(xml, root, (name, value) => counts.set(name, value));
  const stated = (name: string): number | null =>
    counts.has(name) ? wholeNumber(counts.get(name) ?? '') : null;
  return { texts, rich, stated: { entries: stated('uniqueCount'), references: stated('count') } };
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
  let inRun = false;
  // An item has one text of its own, and so has each run of it.
  const filled = { item: false, run: false };
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
    if (local === 'r' || local === 'rPh') filled.run = false;
    if (local === 'r' || local === 'rPh') inRun = tag.kind === 'open';
    if (local !== 't' || tag.kind === 'close') continue;
    if (inRun ? filled.run : filled.item) throw new XmlFault('has a text with two values');
    filled[inRun ? 'run' : 'item'] = true;
    if (tag.kind === 'empty') continue;
    const close = closingTag(xml, tag);
    if (!close) throw new XmlFault('has a text that does not end');
    if (!phonetic) text += decodeXstring(decodeText(xml.slice(tag.end, close.start)));
    position = close.start;
  }
}

/** What a text is made of (CT_Rst). */
const within = new Set(['t', 'r', 'rPr', 'rPh', 'phoneticPr', 'extLst']);

const unknown = (name: string): XmlFault =>
  new XmlFault(`has among its texts what Excel does not know (“${name.slice(0, 20)}”)`);

/** <t>, keeping spaces and line breaks at its ends. */
function textElement(text: string, prefix: string): string {
  const keep = text !== text.trim() || /[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${encodeText(encodeXstring(text))}</${prefix}t>`;
}
