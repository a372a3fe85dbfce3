import { encodeText, encodeXstring } from '../xml/text';
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
    const root = /<((?:[\w.-]+:)?)sst\b[^>]*>/.exec(xml);
    if (!root) return xml;
    const prefix = root[1] ?? '';
    const items = this.added
      .map((text) => `<${prefix}si>${textElement(text, prefix)}</${prefix}si>`)
      .join('');
    const tag = root[0]
      .replace(/\s(?:count|uniqueCount)="\d*"/g, '')
      .replace(/\/?>$/, ` uniqueCount="${this.file.texts.length + this.added.length}"$&`);
    const before = xml.slice(0, root.index);
    const rest = xml.slice(root.index + root[0].length);
    if (tag.endsWith('/>')) return `${before}${tag.slice(0, -2)}>${items}</${prefix}sst>${rest}`;
    const end = rest.lastIndexOf(`</${prefix}sst`);
    return before + tag + rest.slice(0, end) + items + rest.slice(end);
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
export function textElement(text: string, prefix: string): string {
  const keep = text !== text.trim() || /[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${encodeText(encodeXstring(text))}</${prefix}t>`;
}
