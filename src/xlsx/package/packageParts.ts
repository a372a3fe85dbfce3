import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { FileProblem } from '../fileProblem';
import { parseXml, type XmlPart } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { nameKey } from './partName';
import { refuseForeignFile } from './refuseForeignFile';

/** Excel gives the parts of a package this date; a fixed one makes equal workbooks equal files. */
const partDate = new Date(1980, 0, 1);

/**
 * The parts of an Open Packaging file (ECMA-376 part 2), by name without the leading slash, in the order of the
 * file. Parts that nobody changes stay as the bytes they were.
 */
export class PackageParts {
  private readonly trees = new Map<string, XmlPart>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Throws a FileProblem for what is not a zip archive. */
  static open(bytes: Uint8Array): PackageParts {
    refuseForeignFile(bytes);
    try {
      const entries = Object.entries(unzipSync(bytes)).map(
        ([name, content]) => [name.replaceAll('\\', '/').replace(/^\//, ''), content] as const,
      );
      return new PackageParts(new Map(entries));
    } catch {
      throw new FileProblem('The file is damaged: it is a zip archive that cannot be unpacked.');
    }
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

  text(name: string): string {
    const content = this.parts.get(this.find(name) ?? '');
    if (!content) throw new FileProblem(`The workbook is damaged: its part ${name} is missing.`);
    return decodeBytes(content);
  }

  /** The part as a tree; changes to it are written when the package is. */
  tree(name: string, opaque?: string): XmlElement {
    const key = this.find(name) ?? name;
    let part = this.trees.get(key);
    if (!part) this.trees.set(key, (part = parseXml(this.text(key), key, opaque)));
    return part.root;
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
    for (const [name, { before, root, after }] of this.trees) {
      const text = this.text(name);
      const now = before + root.toString() + after;
      if (now !== text) this.parts.set(name, strToU8(inUtf8(now)));
    }
    const zippable: Zippable = {};
    for (const [name, content] of this.parts) zippable[name] = [content, { level: 6, mtime: partDate }];
    return zipSync(zippable);
  }
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); a byte order mark tells which. */
function decodeBytes(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content[0] === 0xef && content[1] === 0xbb ? content.subarray(3) : content);
}

const inUtf8 = (text: string): string =>
  text.replace(/^(\ufeff?<\?xml[^>]*encoding\s*=\s*)(["'])(?!utf-8\2)[\w.:-]+\2/i, '$1$2UTF-8$2');
