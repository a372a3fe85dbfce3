import { damagedPart } from '../fileProblem';
import { checkXml } from './checkXml';
import { decodeXml, XmlFault } from './decodeXml';

/** Roots of parts that were found to be sound: saving reads them again, and need not check them again. */
const sound = new WeakMap<Uint8Array, string>();

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

/** Does a job on a part; an XmlFault of the job becomes a FileProblem that names the part. */
export function namingPart<T>(name: string, job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (error instanceof XmlFault) throw damagedPart(name, error.message);
    throw error;
  }
}
