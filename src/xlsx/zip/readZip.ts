import { Inflate } from 'fflate';
import { zipLimits, type ZipLimits } from './limits';
import { readDirectory, type ZipEntry } from './readDirectory';
import { damagedFile, shortName } from '../fileProblem';

/** Packed bytes that are unpacked at once: at most 1,032 times as many come out, so a lie is noticed in time. */
const step = 64 * 1024;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

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
  return content;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
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

/** The check sum of zip archives (CRC-32 of ISO 3309). `crc32` of the bytes of "123456789" → 0xcbf43926. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (table[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

const changed = ({ name }: ZipEntry) =>
  damagedFile(`its part ${shortName(name)} is not what was saved (its length or check sum differs)`);
