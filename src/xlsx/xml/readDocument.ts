import { FileProblem } from '../fileProblem';
import { parseXml } from './parseXml';
import type { XmlElement } from './xmlElement';

/** The root of a whole document; null for what is not well-formed. */
export function readDocument(xml: string): XmlElement | null {
  try {
    const { before, root, after } = parseXml(xml, '');
    const outside = `${before}${after}`.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\ufeff/g, '');
    return outside.trim() === '' ? root : null;
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
