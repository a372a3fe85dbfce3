import { Inflate, strToU8, deflateSync } from 'fflate';
import { damagedFile, shortName } from '../fileProblem';
import { zipLimits, type ZipLimits } from './limits';
import { readDirectory, type ZipEntry } from './readDirectory';

/** What Node brings along for packing; the pane and an older Node have none, and pack in JavaScript. */
const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');

/** What Node says where more comes out than it was allowed. */
const tooMuch = 'ERR_BUFFER_TOO_LARGE';

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum of zip archives (CRC-32 of ISO 3309). `crc32` of the bytes of "123456789" → 0xcbf43926. */
export const crc32 = (bytes: Uint8Array): number => zlib?.crc32?.(bytes) ?? crc32InScript(bytes);

/** The same, worked out in JavaScript. */
export function crc32InScript(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (table[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/**
 * Unpacks `packed` (RFC 1951) by what Node brings along: what came out, or 'other' where it is not `size` bytes. Null where
 * there is nothing of the kind, or nothing can be made of the bytes. Never takes more memory than twice that size.
 */
export function inflateNatively(packed: Uint8Array, size: number): Uint8Array | 'other' | null {
  if (!zlib) return null;
  try {
    // A little more than is wanted, so that all of it comes in one piece.
    const options = { chunkSize: size + 64, maxOutputLength: Math.max(1, size) };
    const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, options);
    return length === size ? new Uint8Array(buffer, byteOffset, length) : 'other';
  } catch (error) {
    const isMore = typeof error === 'object' && error !== null && 'code' in error && error.code === tooMuch;
    return isMore ? 'other' : null;
  }
}

/** Packs bytes (RFC 1951), as small as Excel's own files are. */
export const deflate = (bytes: Uint8Array): Uint8Array =>
  zlib ? zlib.deflateRawSync(bytes, { level: 6 }) : deflateSync(bytes, { level: 6 });

/** Packed bytes that are unpacked at once: at most 1,032 times as many come out, so a lie is noticed in time. */
const step = 64 * 1024;

/** Of parts that came out of an archive, the bytes that they were there. */
const packedOf = new WeakMap<Uint8Array, PackedPart>();

interface PackedPart {
  readonly method: ZipEntry['method'];
  readonly bytes: Uint8Array;
  readonly crc: number;
}

/** How a part stood in the archive that it was read from; undefined for one that was made since. */
const asItWasPacked = (part: Uint8Array): PackedPart | undefined => packedOf.get(part);

/**
 * The parts of a zip archive by name, in the order of its directory, each as long as stated and with its check sum.
 * The directory is checked whole before anything is unpacked. Throws a FileProblem, its message a sentence that names
 * the part, for everything else.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): Map<string, Uint8Array> {
  return new Map(readDirectory(bytes, limits).map((entry) => [entry.name, unpack(bytes, entry)]));
}

/**
 * The content of an entry. Throws a FileProblem that names the part where what comes out is longer or shorter than
 * stated, or has another check sum. Memory and time are bounded by the size that the directory states.
 */
function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const content = entry.method === 'stored' ? packed.slice() : inflate(packed, entry);
  if (crc32(content) !== entry.crc) throw changed(entry);
  packedOf.set(content, { method: entry.method, bytes: packed, crc: entry.crc });
  return content;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  // What Node can make nothing of is read in steps, which say whether anything can be made of it.
  const content = inflateNatively(packed, entry.size) ?? inflateInSteps(packed, entry);
  if (content === 'other') throw changed(entry);
  return content;
}

/** Unpacks an entry in JavaScript, with an eye on how much comes out. */
export function inflateInSteps(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw changed(entry);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    throw changed(entry);
  }
  if (length !== content.length) throw changed(entry);
  return content;
}

const changed = ({ name }: ZipEntry) =>
  damagedFile(`its part ${shortName(name)} is not what was saved (its length or check sum differs)`);

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
