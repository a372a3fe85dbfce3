import { Inflate } from 'fflate';
import { damagedFile, shortName } from '../fileProblem';
import { crc32 } from './crc32';
import type { ZipEntry } from './readDirectory';

/** Packed bytes that are unpacked at once: at most 1,032 times as many come out, so a lie is noticed in time. */
const step = 64 * 1024;

/**
 * The content of an entry. Throws a FileProblem that names the part where what comes out is longer or shorter than
 * stated, or has another check sum. Memory and time are bounded by the size that the directory states.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
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

const changed = ({ name }: ZipEntry) =>
  damagedFile(`its part ${shortName(name)} is not what was saved (its length or check sum differs)`);
