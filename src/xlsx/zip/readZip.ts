import { Inflate } from 'fflate';
import { zipLimits, type ZipLimits } from './limits';
import { crc32, inflateNatively } from './native';
import { readDirectory, type ZipEntry } from './readDirectory';
import { damagedFile, shortName } from '../fileProblem';

/** Packed bytes that are unpacked at once: at most 1,032 times as many come out, so a lie is noticed in time. */
const step = 64 * 1024;

/** Of parts that came out of an archive, the bytes that they were there. */
const packedOf = new WeakMap<Uint8Array, PackedPart>();

export interface PackedPart {
  readonly method: ZipEntry['method'];
  readonly bytes: Uint8Array;
  readonly crc: number;
}

/** How a part stood in the archive that it was read from; undefined for one that was made since. */
export const asItWasPacked = (part: Uint8Array): PackedPart | undefined => packedOf.get(part);

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
