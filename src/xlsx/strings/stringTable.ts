import { encodeText, encodeXstring } from '../../words/xml/text';
import { closingTag, localName, scanTag } from '../../words/xml/scanTag';
import type { SharedStrings } from './readStrings';

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

/** <t>, keeping spaces and line breaks at its ends. */
function textElement(text: string, prefix: string): string {
  const keep = text !== text.trim() || /[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${encodeText(encodeXstring(text))}</${prefix}t>`;
}
