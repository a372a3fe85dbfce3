/** What is wrong with a part as XML; the message goes on from "its part … ". */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

/**
 * Encodings that Excel reads, by the name a part declares, and what decodes each strictly. ECMA-376 part 2, 8.1.4
 * allows UTF-8 and UTF-16; old writers use the western code page.
 */
const decoders: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
};

/**
 * The text of a part, by its byte order mark or else by the encoding that it declares, else UTF-8. Throws an XmlFault
 * where bytes are none of that encoding, or the encoding is not known. The byte order mark is left out.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  if (first === 0x3c && second === 0) return decode(bytes, 'utf-16le');
  if (first === 0 && second === 0x3c) return decode(bytes, 'utf-16be');
  const declared = declaredEncoding(bytes);
  const encoding = Object.hasOwn(decoders, declared) ? decoders[declared] : undefined;
  if (encoding === undefined)
    throw new XmlFault(
      declared.startsWith('utf-16')
        ? 'says that it is written in UTF-16 and is not'
        : `is written in an encoding that Excel does not read (“${declared.slice(0, 30)}”)`,
    );
  if (encoding === 'us-ascii' && bytes.some((byte) => byte > 127)) throw notIn('us-ascii');
  return decode(bytes, encoding);
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw notIn(encoding);
  }
}

const notIn = (encoding: string): XmlFault =>
  new XmlFault(`has bytes that are no text in its encoding (${encoding.toUpperCase()})`);

/** In small letters; "utf-8" where none is declared. A declaration is written in plain letters. */
function declaredEncoding(bytes: Uint8Array): string {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const start = String.fromCharCode(...bytes.subarray(from, from + 200));
  const match = /^<\?xml\s[^>]*?\sencoding\s*=\s*(["'])(.*?)\1/.exec(start);
  return match?.[2]?.toLowerCase() ?? 'utf-8';
}
