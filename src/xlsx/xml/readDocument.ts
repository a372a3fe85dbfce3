import { FileProblem } from '../fileProblem';
import { saysNothing } from '../../words/xml/scanTag';
import { parseXml } from './parseXml';
import type { XmlElement } from './xmlElement';

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
