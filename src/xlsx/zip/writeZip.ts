import { strToU8 } from 'fflate';
import { crc32, deflate } from './native';
import { asItWasPacked } from './readZip';

/** Excel gives the parts of a package 1 January 1980; a fixed date makes equal workbooks equal files. */
const partDate = (1 << 21) | (1 << 16);

const localLength = 30;
const entryLength = 46;
const endLength = 22;

/**
 * A zip archive (APPNOTE 6.3) of these parts, in their order. A part that came out of an archive and was put in unchanged
 * is copied as it was packed there. Example: readZip(writeZip(new Map([['a.xml', bytes]]))).get('a.xml') equals bytes.
 */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...parts].map(([name, content]) => ({
    name: strToU8(name),
    isPlain: /^[\0-\x7f]*$/.test(name),
    size: content.length,
    ...packed(content),
  }));
  const lengthOf = (fixed: number): number => entries.reduce((sum, { name }) => sum + fixed + name.length, 0);
  const contents = entries.reduce((sum, { bytes }) => sum + bytes.length, lengthOf(localLength));
  const directory = lengthOf(entryLength);
  const archive = new Uint8Array(contents + directory + endLength);
  const view = new DataView(archive.buffer);
  let at = 0;
  let entryAt = contents;
  for (const { name, isPlain, size, method, bytes, crc } of entries) {
    /** What an entry says of itself, at its content and in the directory. */
    const describe = (start: number): void => {
      view.setUint16(start, 20, true);
      view.setUint16(start + 2, isPlain ? 0 : 0x800, true);
      view.setUint16(start + 4, method === 'stored' ? 0 : 8, true);
      view.setUint32(start + 6, partDate, true);
      view.setUint32(start + 10, crc, true);
      view.setUint32(start + 14, bytes.length, true);
      view.setUint32(start + 18, size, true);
      view.setUint16(start + 22, name.length, true);
    };
    view.setUint32(at, 0x04034b50, true);
    describe(at + 4);
    archive.set(name, at + localLength);
    archive.set(bytes, at + localLength + name.length);
    view.setUint32(entryAt, 0x02014b50, true);
    view.setUint16(entryAt + 4, 20, true);
    describe(entryAt + 6);
    view.setUint32(entryAt + 42, at, true);
    archive.set(name, entryAt + entryLength);
    at += localLength + name.length + bytes.length;
    entryAt += entryLength + name.length;
  }
  view.setUint32(entryAt, 0x06054b50, true);
  view.setUint16(entryAt + 8, entries.length, true);
  view.setUint16(entryAt + 10, entries.length, true);
  view.setUint32(entryAt + 12, directory, true);
  view.setUint32(entryAt + 16, contents, true);
  return archive;
}

const packed = (content: Uint8Array) =>
  asItWasPacked(content) ?? ({ method: 'deflated', bytes: deflate(content), crc: crc32(content) } as const);
