import { chosenOf, isAlternates, rankIn, type WithVersions } from './alternateContent';
import { attributeText, type Attributes } from './attributes';
import { localName } from '../../words/xml/scanTag';
import { decodeText, encodeAttribute, encodeText } from '../../words/xml/text';

/**
 * An element of a tree that loses nothing: until something in it changes it is written as the very text that was
 * read, and a change writes anew only the elements on the way to it. Names are told apart by their local part;
 * prefixes are kept as found, and new elements take the prefix of the one that makes them.
 */
export class XmlElement implements WithVersions<XmlElement> {
  parent: XmlElement | null = null;
  /** The text read, while it still holds; null once something inside has changed. */
  private raw: string | null = null;
  /** The opening tag read, while it still holds. */
  private rawTag: string | null = null;
  private nodes: (XmlElement | string)[] = [];

  constructor(
    readonly name: string,
    private readonly attributes = new Map<string, string>(),
  ) {}

  /** For the parser and for copies: children, and the source text while it holds. */
  adopt(nodes: (XmlElement | string)[], raw: string | null, rawTag: string | null): void {
    this.nodes = nodes;
    for (const node of nodes) if (typeof node !== 'string') node.parent = this;
    this.raw = raw;
    this.rawTag = rawTag;
  }

  get local(): string {
    return localName(this.name);
  }

  /** "x:" or "". */
  get prefix(): string {
    return this.name.slice(0, this.name.length - this.local.length);
  }

  get children(): XmlElement[] {
    return this.nodes.filter((node): node is XmlElement => typeof node !== 'string');
  }

  /** The children; where the file offers one of them in several versions, the one that Excel takes. */
  get elements(): XmlElement[] {
    const { children } = this;
    return children.some(isAlternates)
      ? children.flatMap((child) => (isAlternates(child) ? chosenOf(child) : child))
      : children;
  }

  /** Text directly in this element. */
  get text(): string {
    return this.nodes
      .filter((node): node is string => typeof node === 'string')
      .map((node) => (node.startsWith('<!--') || node.startsWith('<?') ? '' : decodeText(node)))
      .join('');
  }

  set text(value: string) {
    this.nodes = value === '' ? [] : [encodeText(value)];
    this.touch();
  }

  /** Value of an attribute by its name as written ("r:id") or, failing that, by its local name. */
  get(name: string): string | null {
    const exact = this.attributes.get(name);
    if (exact !== undefined) return exact;
    for (const [key, value] of this.attributes)
      if (!key.startsWith('xmlns') && localName(key) === name) return value;
    return null;
  }

  number(name: string): number | null {
    const value = Number(this.get(name)?.trim() || NaN);
    return Number.isFinite(value) ? value : null;
  }

  /** An xsd:boolean; `otherwise` where it is not given. */
  flag(name: string, otherwise = false): boolean {
    const text = this.get(name);
    return text === null ? otherwise : text === '1' || text === 'true' || text === 'on';
  }

  /** Sets attributes; null or undefined takes one away. Setting what is there already changes nothing. */
  set(attributes: Attributes): this {
    for (const [name, value] of Object.entries(attributes)) {
      const text = attributeText(value);
      if ((this.attributes.get(name) ?? null) === text) continue;
      if (text === null) this.attributes.delete(name);
      else this.attributes.set(name, text);
      this.rawTag = null;
      this.touch();
    }
    return this;
  }

  attributeNames(): string[] {
    return [...this.attributes.keys()];
  }

  child(local: string): XmlElement | null {
    return this.elements.find((child) => child.local === local) ?? null;
  }

  all(local: string): XmlElement[] {
    return this.elements.filter((child) => child.local === local);
  }

  /** Follows local names downwards: path('plotArea', 'layout'). */
  path(...locals: string[]): XmlElement | null {
    return locals.reduce<XmlElement | null>((element, local) => element?.child(local) ?? null, this);
  }

  /** Elements at any depth. */
  descendants(local: string): XmlElement[] {
    return this.children.flatMap((child) => [
      ...(child.local === local ? [child] : []),
      ...child.descendants(local),
    ]);
  }

  /** A new element, with the prefix of this one, not yet in the tree. */
  make(local: string, attributes: Attributes = {}, ...content: (XmlElement | string | null)[]): XmlElement {
    return make(this.prefix + local, attributes, ...content);
  }

  append(...content: (XmlElement | string | null)[]): this {
    for (const item of content) {
      if (item === null) continue;
      this.nodes.push(typeof item === 'string' ? encodeText(item) : item);
      if (typeof item !== 'string') item.parent = this;
    }
    this.touch();
    return this;
  }

  /** Puts a child before the first one that the schema's order has later; children not in the order are passed. */
  insertInOrder(child: XmlElement, order: readonly string[]): XmlElement {
    const rank = order.indexOf(child.local);
    const at = this.nodes.findIndex((node) => typeof node !== 'string' && rankIn(order, node) > rank);
    this.nodes.splice(at < 0 ? this.nodes.length : at, 0, child);
    child.parent = this;
    this.touch();
    return child;
  }

  /** Puts the children into the schema's order; those that the order does not have come last. */
  arrange(order: readonly string[]): this {
    const rank = ({ local }: XmlElement): number => order.indexOf(local) + 1 || order.length + 1;
    const { children } = this;
    const sorted = [...children].sort((one, other) => rank(one) - rank(other));
    if (sorted.every((child, place) => child === children[place])) return this;
    this.nodes = sorted;
    this.touch();
    return this;
  }

  /** The child of that name, made in its place if there is none. */
  ensure(local: string, order: readonly string[]): XmlElement {
    return this.child(local) ?? this.insertInOrder(this.make(local), order);
  }

  insertAfter(child: XmlElement, before: XmlElement): void {
    const place = this.nodes.findIndex((node) => typeof node !== 'string' && node.holds(before));
    this.nodes.splice(place + 1, 0, child);
    child.parent = this;
    this.touch();
  }

  private holds(element: XmlElement): boolean {
    return this === element || (element.parent !== null && this.holds(element.parent));
  }

  replaceWith(other: XmlElement): void {
    const { parent } = this;
    if (!parent) return;
    parent.nodes[parent.nodes.indexOf(this)] = other;
    other.parent = parent;
    parent.touch();
  }

  remove(): void {
    const { parent } = this;
    if (!parent) return;
    parent.nodes.splice(parent.nodes.indexOf(this), 1);
    parent.touch();
    this.parent = null;
  }

  /** What is between the tags, as XML. */
  get content(): string {
    return this.nodes.join('');
  }

  /** Replaces what is between the tags by text that is XML already. */
  setContent(xml: string): void {
    this.nodes = xml === '' ? [] : [xml];
    this.touch();
  }

  clear(): void {
    if (this.nodes.length > 0) this.setContent('');
  }

  /** A copy without a place in any tree. */
  clone(): XmlElement {
    const copy = new XmlElement(this.name, new Map(this.attributes));
    const nodes = this.nodes.map((node) => (typeof node === 'string' ? node : node.clone()));
    copy.adopt(nodes, this.raw, this.rawTag);
    return copy;
  }

  toString(): string {
    if (this.raw !== null) return this.raw;
    const tag = this.openTag();
    if (this.nodes.length === 0) return `${tag.slice(0, -1)}/>`;
    return `${tag}${this.nodes.join('')}</${this.name}>`;
  }

  /** Never self-closing. */
  private openTag(): string {
    if (this.rawTag !== null) return this.rawTag.replace(/\s*\/>$/, '>');
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`);
    return `<${this.name}${attributes.join('')}>`;
  }

  /** Whether anything in it has changed since it was read. */
  get changed(): boolean {
    return this.raw === null;
  }

  private touch(): void {
    this.raw = null;
    for (let up = this.parent; up && up.raw !== null; up = up.parent) up.raw = null;
  }
}

/** An element of its own; attributes that are null are left out, true is "1". */
export function make(
  name: string,
  attributes: Attributes = {},
  ...content: (XmlElement | string | null)[]
): XmlElement {
  const element = new XmlElement(name);
  element.set(attributes);
  return element.append(...content);
}
