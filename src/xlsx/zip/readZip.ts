import { zipLimits, type ZipLimits } from './limits';
import { readDirectory } from './readDirectory';
import { unpack } from './unpack';

/**
 * The parts of a zip archive by name, in the order of its directory, each as long as stated and with its check sum.
 * The directory is checked whole before anything is unpacked. Throws a FileProblem, its message a sentence that names
 * the part, for everything else.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): Map<string, Uint8Array> {
  return new Map(readDirectory(bytes, limits).map((entry) => [entry.name, unpack(bytes, entry)]));
}
