import { encodeAttribute } from './text';
import { readXml, type XmlNode } from './readXml';

/**
 * What the add-in keeps in a workbook is kept in custom XML parts of one form: an element with the thing's name, in a
 * namespace of its own, with the version of what it says, and that as JSON between the tags.
 *
 *   <summary xmlns="https://github.com/business-plan-for-excel/summary" version="1" key="7">{"said":[],…}</summary>
 *
 * Each thing is one part, so what is damaged loses nothing else, and what another version or another program keeps is
 * left as it is. A thing that is kept is a `Kept`: its name, its version, and how its JSON is read.
 */
const own = 'https://github.com/business-plan-for-excel/';

/** The namespace of something that is kept: keptNamespace('mappings'), keptNamespace('steps/body/12-k3f0a'). */
export const keptNamespace = (path: string): string => `${own}${path}`;

/** Something that is kept. */
export interface Kept<Value> {
  /** Name of the element. */
  readonly element: string;
  /** The version that is written; earlier ones are read too. */
  readonly version: number;
  /** What a document says; null where it cannot be read. */
  read(document: KeptDocument): Value | null;
}

/** A document that was kept, of a version that is known. */
interface KeptDocument extends Pick<XmlNode, 'namespace' | 'attributes' | 'children' | 'text'> {
  readonly version: number;
  /** What stands between the tags; an error (SyntaxError) where that is no JSON. */
  json(): unknown;
}

/** Why something that is kept cannot be read. */
export type Unreadable = 'damaged' | 'newer';

/** What a part says, or why it cannot be read. */
export function readKept<Value>({ element, version, read }: Kept<Value>, xml: string): Value | Unreadable {
  const root = readXml(xml);
  const written = Number(root?.attributes.get('version'));
  if (root?.name !== element || !Number.isInteger(written) || written < 1) return 'damaged';
  if (written > version) return 'newer';
  try {
    return read({ ...root, version: written, json: () => JSON.parse(root.text) as unknown }) ?? 'damaged';
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged';
    throw error;
  }
}

/** The document of something that is to be kept, with `json` (see `keptJson`) between its tags. */
export function writeKept(
  { element, version }: Pick<Kept<unknown>, 'element' | 'version'>,
  namespace: string,
  json = '',
  attributes: Readonly<Record<string, string>> = {},
): string {
  const said = Object.entries({ xmlns: namespace, version: String(version), ...attributes })
    .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`)
    .join('');
  return json === '' ? `<${element}${said}/>` : `<${element}${said}>${json}</${element}>`;
}

/** JSON in letters that any XML holds as they are, whatever stood in the cells. */
export const keptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]|[<>&]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The key of a document that is one of several of its kind; '' where there is only one. */
export const keyOf = (xml: string): string => readXml(xml)?.attributes.get('key') ?? '';
