import { strToU8 } from 'fflate';
import { damagedPart, FileProblem } from '../fileProblem';
import { parseXml, type XmlPart } from '../xml/parseXml';
import { readPart } from '../xml/readPart';
import type { XmlElement } from '../xml/xmlElement';
import { readZip, writeZip } from '../zip/zip';

/** How the namespaces of our own parts begin. */
const ourNamespaces = 'https://github.com/business-plan-for-excel/';

const oldFormat =
  'The file is a workbook of the old .xls format. Open it in Excel and save it as an Excel workbook (.xlsx) first.';

const encrypted =
  'The workbook is encrypted with a password. Take the password away in Excel (File, Info, Protect Workbook) first.';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The parts of an Open Packaging file (ECMA-376 part 2), by name without the leading slash, in the order of the
 * file. Parts that nobody changes stay as the bytes they were.
 */
export class PackageParts {
  private readonly trees = new Map<string, XmlPart>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Throws a FileProblem for what is no zip archive, is damaged, or is larger than can be read safely. */
  static open(bytes: Uint8Array): PackageParts {
    refuseForeignFile(bytes);
    return new PackageParts(readZip(bytes));
  }

  static of(parts: Record<string, string>): PackageParts {
    return new PackageParts(new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  }

  /** A copy to change; the parts themselves are shared, for they are replaced and never written into. */
  copy(): PackageParts {
    return new PackageParts(new Map(this.parts));
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  /** The name as it stands in the package, whatever its capitals and its signs written with %; null if absent. */
  find(name: string): string | null {
    if (this.parts.has(name)) return name;
    const wanted = nameKey(name);
    return this.names().find((each) => nameKey(each) === wanted) ?? null;
  }

  has(name: string): boolean {
    return this.find(name) !== null;
  }

  /**
   * The text of an XML part, strictly decoded and well-formed; with the root that it has to have, by its local name,
   * where that is given. Throws a FileProblem that names the part.
   */
  text(name: string, root?: string): string {
    const key = this.find(name) ?? name;
    const content = this.parts.get(key);
    if (!content) throw damagedPart(key, 'is missing');
    return readPart(key, content, root);
  }

  /** The bytes of a part as they stand in the package, unchecked; null if it is absent. */
  raw(name: string): Uint8Array | null {
    return this.parts.get(this.find(name) ?? '') ?? null;
  }

  /**
   * The text of a part that others wrote, and that nothing of the plan depends on; null where it is not sound, for
   * then it only stays in the file. A part that names one of our own namespaces has to be sound.
   */
  foreignText(name: string): string | null {
    try {
      return this.text(name);
    } catch (error) {
      const content = this.raw(name);
      const isOurs = content !== null && new TextDecoder('latin1').decode(content).includes(ourNamespaces);
      if (error instanceof FileProblem && content !== null && !isOurs) return null;
      throw error;
    }
  }

  /** The part as a tree; changes to it are written when the package is. `root` as in `text`. */
  tree(name: string, opaque?: string, root?: string): XmlElement {
    const key = this.find(name) ?? name;
    let part = this.trees.get(key);
    if (!part) this.trees.set(key, (part = parseXml(this.text(key, root), key, opaque)));
    return part.root;
  }

  /** Whether both have the same parts with the same bytes. Changes to trees count once they are settled. */
  equals(other: PackageParts): boolean {
    return (
      this.parts.size === other.parts.size &&
      [...this.parts].every(([name, content]) => {
        const theirs = other.parts.get(name);
        return theirs === content || (theirs !== undefined && sameBytes(theirs, content));
      })
    );
  }

  setText(name: string, text: string): void {
    const key = this.find(name) ?? name;
    this.trees.delete(key);
    this.parts.set(key, strToU8(inUtf8(text)));
  }

  remove(name: string): void {
    const key = this.find(name) ?? name;
    this.trees.delete(key);
    this.parts.delete(key);
  }

  bytes(): Uint8Array {
    this.settle();
    return writeZip(this.parts);
  }

  /** Writes the trees that have changed into their parts. */
  settle(): void {
    for (const [name, part] of this.trees) {
      const { before, root, after } = part;
      const text = root.changed ? before + root.toString() + after : null;
      if (text !== null && text !== this.text(name)) this.parts.set(name, strToU8(inUtf8(text)));
    }
  }
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

const inUtf8 = (text: string): string =>
  text.replace(/^(\ufeff?<\?xml[^>]*encoding\s*=\s*)(["'])(?!utf-8\2)[\w.:-]+\2/i, '$1$2UTF-8$2');

/** Throws for what is certainly no .xlsx, saying what it is instead where that can be told. */
function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new FileProblem('The file is empty. Choose another one, or copy or download it again.');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An encrypted workbook is a compound file that has a stream named EncryptedPackage (MS-OFFCRYPTO).
    if (holdsUtf16(bytes, 'EncryptedPackage')) throw new FileProblem(encrypted, 'encrypted');
    throw new FileProblem(oldFormat);
  }
  if (startsWith(bytes, [0x09, 0x08])) throw new FileProblem(oldFormat);
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new FileProblem(
      'The file is not an Excel workbook: it has to be an .xlsx or .xlsm file. Open it in Excel (a .csv too) and save it as an Excel Workbook (.xlsx).',
    );
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Name of the part that a relationship of `source` points at: relative to its folder, or from the root with "/". */
export function resolveTarget(source: string, target: string): string {
  const path = safeDecode(target.replace(/#.*$/, '')).replaceAll('\\', '/');
  if (path.startsWith('/')) return path.slice(1);
  const folders = source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

/** "xl/tables/table7.xml": the first number that is free. */
export function freePartName(parts: { has(name: string): boolean }, start: string): string {
  for (let number = 1; ; number += 1) if (!parts.has(`${start}${number}.xml`)) return `${start}${number}.xml`;
}

/**
 * Folder of a part, with its slash; '' for a part at the top.
 *
 * @example folderOf('xl/workbook.xml') // 'xl/'
 */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Names of parts that are one: they do not tell capitals from small letters, nor a sign from its %xx. */
export const nameKey = (name: string): string => safeDecode(name).toLowerCase();

function safeDecode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
