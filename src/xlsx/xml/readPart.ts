import { damagedPart, FileProblem } from '../fileProblem';
import { saysNothing, endOfName, isSpace, localName } from '../../words/xml/scanTag';
import { decodeXml, parseXml, XmlFault } from './parseXml';
import type { XmlElement } from './xmlElement';

/** Roots of parts that were found to be sound: saving reads them again, and need not check them again. */
const sound = new WeakMap<Uint8Array, string>();

/** Elements within each other; Excel's own parts have some twenty. */
const deepest = 256;

const greater = 62;
const slash = 47;

/**
 * Throws an XmlFault where a text is no well-formed XML as Excel takes it: tags that do not match, an attribute
 * twice or without quotes, a second root, a document type (DTD), an entity that is not one of XML's five, a character
 * that XML 1.0 does not allow. One look at each character, so the time grows in line with the length. Gives the local
 * name of the root: `checkXml('<x:sst/>')` → "sst".
 */
export const checkXml = (text: string): string => new XmlCheck(text).run();

class XmlCheck {
  /** The next "&" and "<" at or behind the place last looked at: each is searched for once. */
  private ampersand = 0;
  private less = 0;
  private at = 0;
  private readonly open: string[] = [];
  private root: string | null = null;

  constructor(private readonly text: string) {}

  run(): string {
    const { text, open } = this;
    if (notAllowed.test(text)) throw new XmlFault('has a character that XML does not allow');
    for (let start = text.indexOf('<'); ; start = text.indexOf('<', this.at)) {
      this.passText(start < 0 ? text.length : start);
      if (start < 0) break;
      const next = text.charCodeAt(start + 1);
      if (next === 33 || next === 63) this.at = endOfOther(text, start, open.length === 0);
      else if (next === slash) this.passClosing(start);
      else this.passOpening(start);
    }
    if (open.length > 0) throw new XmlFault('breaks off before its end');
    if (this.root === null) throw new XmlFault('is empty');
    return this.root;
  }

  private passText(end: number): void {
    if (this.open.length > 0) return this.checkEntities(this.at, end);
    if (this.text.slice(this.at, end).trim() !== '')
      throw new XmlFault('has text before its start or behind its end');
  }

  private passClosing(start: number): void {
    const { text } = this;
    const nameEnd = endOfName(text, start + 2);
    let end = nameEnd;
    while (isSpace(text.charCodeAt(end))) end += 1;
    if (text.charCodeAt(end) !== greater || this.open.pop() !== text.slice(start + 2, nameEnd))
      throw mismatch();
    this.at = end + 1;
  }

  private passOpening(start: number): void {
    const { text, open } = this;
    if (open.length === 0 && this.root !== null) throw new XmlFault('goes on behind its end');
    const nameEnd = endOfName(text, start + 1);
    const name = text.slice(start + 1, nameEnd);
    if (!isName(name)) throw mismatch();
    this.root ??= localName(name);
    this.at = nameEnd;
    if (!this.passAttributes()) open.push(name);
    if (open.length > deepest) throw new XmlFault('has too many elements within each other');
  }

  /** Passes what stands between a tag's name and its end; gives whether the tag closes itself. */
  private passAttributes(): boolean {
    const { text } = this;
    const names: string[] = [];
    for (;;) {
      const before = this.at;
      this.passSpace();
      const code = text.charCodeAt(this.at);
      const closes = code === slash;
      if (closes || code === greater) {
        if (closes && text.charCodeAt(this.at + 1) !== greater) throw mismatch();
        this.at += closes ? 2 : 1;
        return closes;
      }
      if (this.at === before)
        throw Number.isNaN(code) ? new XmlFault('breaks off before its end') : mismatch();
      const name = this.passAttribute();
      if (names.includes(name)) throw new XmlFault('has a tag with an attribute twice');
      if (names.push(name) > 500) throw new XmlFault('has a tag with too many attributes');
    }
  }

  private passAttribute(): string {
    const { text } = this;
    const equalsAt = text.indexOf('=', this.at);
    const name = equalsAt < 0 || equalsAt - this.at > 300 ? '' : text.slice(this.at, equalsAt).trimEnd();
    if (!isName(name)) throw mismatch();
    this.at = equalsAt + 1;
    this.passSpace();
    const quote = text.charAt(this.at);
    if (quote !== '"' && quote !== "'") throw mismatch();
    const close = text.indexOf(quote, this.at + 1);
    if (close < 0) throw new XmlFault('breaks off before its end');
    if (this.less < this.at) this.less = indexOrEnd(text, '<', this.at);
    if (this.less < close) throw mismatch();
    this.checkEntities(this.at, close);
    this.at = close + 1;
    return name;
  }

  private passSpace(): void {
    while (isSpace(this.text.charCodeAt(this.at))) this.at += 1;
  }

  /** Entities between two places: XML's five, and characters by number. */
  private checkEntities(from: number, to: number): void {
    const { text } = this;
    if (this.ampersand < from) this.ampersand = indexOrEnd(text, '&', from);
    for (; this.ampersand < to; this.ampersand = indexOrEnd(text, '&', this.ampersand + 1)) {
      const found = text.slice(this.ampersand, this.ampersand + 12);
      if (!entity.test(found) && !isCharacter(found))
        throw new XmlFault(`has an entity that is not defined (“${found}”)`);
    }
  }
}

/** What is no Char of XML 1.0. A decoded text has no half of a surrogate pair. */
// eslint-disable-next-line no-control-regex
const notAllowed = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

const namePattern = /^[\p{L}_][\p{L}\p{N}\p{M}_.-]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.-]*)?$/u;
const plainName = /^[a-zA-Z_][\w.-]*(?::[a-zA-Z_][\w.-]*)?$/;

const isName = (name: string): boolean => plainName.test(name) || namePattern.test(name);

const mismatch = (): XmlFault => new XmlFault('cannot be read (its tags do not match)');

const entity = /^&(?:amp|lt|gt|quot|apos);/;
const numbered = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/i;

const indexOrEnd = (text: string, sign: string, from: number): number => {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
};

const literals = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/**
 * The text of an XML part: decoded strictly, well-formed, without a document type, and with the root it has to have
 * (by its local name), where that is known. Throws a FileProblem that names the part.
 */
export function readPart(name: string, bytes: Uint8Array, root?: string): string {
  return namingPart(name, () => {
    const text = decodeXml(bytes);
    const found = sound.get(bytes) ?? checkXml(text);
    sound.set(bytes, found);
    if (root !== undefined && found !== root)
      throw new XmlFault(`holds something else (“${found.slice(0, 30)}” in place of “${root}”)`);
    return text;
  });
}

function isCharacter(reference: string): boolean {
  const match = numbered.exec(reference);
  if (!match) return false;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** Behind a comment, CDATA or instruction. A document type is none that Excel takes: it can define entities. */
function endOfOther(text: string, start: number, outside: boolean): number {
  if (text.startsWith('<!DOCTYPE', start))
    throw new XmlFault('has a document type (DTD), which no workbook has');
  const literal = literals.find(([opening]) => text.startsWith(opening, start));
  if (!literal || (outside && literal[0] === '<![CDATA[')) throw mismatch();
  const end = text.indexOf(literal[1], start + literal[0].length);
  if (end < 0) throw new XmlFault('breaks off before its end');
  return end + literal[1].length;
}

/** Does a job on a part; an XmlFault of the job becomes a FileProblem that names the part. */
export function namingPart<T>(name: string, job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (error instanceof XmlFault) throw damagedPart(name, error.message);
    throw error;
  }
}

/** The root of a whole document; null for what is not well-formed. */
export function readDocument(xml: string): XmlElement | null {
  try {
    const { before, root, after } = parseXml(xml, '');
    return saysNothing(before) && saysNothing(after) ? root : null;
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

/** The namespace that an element's own tag declares for it; '' where it declares none. */
export function namespaceOf(element: XmlElement): string {
  const prefix = element.prefix.replace(/:$/, '');
  return element.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
}
