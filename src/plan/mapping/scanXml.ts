/** An element of a small XML document: its local name, its attributes by local name, and its elements. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A tag; where one part of it ends and the next begins is never in doubt, so that hostile texts take no longer. */
const tagPattern = /<(\/?)([^\s/<>]+)((?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*?)?)(\/?)>/g;

/** What says nothing: comments, instructions and quoted text, by their ends. */
const asides: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
];

/** The text without its asides; one that never ends stays, and is no tag. */
function withoutAsides(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const aside = asides.find(([begin]) => text.startsWith(begin, at));
    if (!aside) continue;
    const [begin, end] = aside;
    const last = text.indexOf(end, at + begin.length);
    if (last < 0) break;
    kept += text.slice(from, at);
    from = last + end.length;
    at = from - 1;
  }
  return kept + text.slice(from);
}

const attributePattern = /([^\s=/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

/**
 * The root of a document whose elements hold attributes and elements alone, whoever wrote it down again: prefixes,
 * quotes, comments and spaces do not matter. null where it is not well-formed. Text between tags is passed over.
 */
export function scanXml(xml: string): XmlNode | null {
  const text = withoutAsides(xml);
  const top: XmlNode[] = [];
  const open: { written: string; children: XmlNode[] }[] = [];
  let outside = '';
  let last = 0;
  for (const match of text.matchAll(tagPattern)) {
    const [whole, close, written = '', rest = '', empty] = match;
    const between = text.slice(last, match.index);
    if (between.includes('<')) return null;
    if (open.length === 0) outside += between;
    last = match.index + whole.length;
    if (close) {
      if (open.pop()?.written !== written) return null;
      continue;
    }
    const attributes = readAttributes(rest);
    if (!attributes) return null;
    const children: XmlNode[] = [];
    (open.at(-1)?.children ?? top).push({ name: localName(written), attributes, children });
    if (!empty) open.push({ written, children });
  }
  outside += text.slice(last);
  const [root, ...others] = top;
  return root && others.length === 0 && open.length === 0 && outside.replace(/\ufeff/g, '').trim() === ''
    ? root
    : null;
}

function readAttributes(text: string): Map<string, string> | null {
  const attributes = new Map<string, string>();
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    if (at >= text.length) return attributes;
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(text);
    if (!match) return null;
    const [whole, name = '', double, single] = match;
    attributes.set(localName(name), decode(double ?? single ?? ''));
    at += whole.length;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? whole;
      const code = hex ? parseInt(hex, 16) : parseInt(decimal ?? '', 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** A text between double quotes in a tag. */
export const encodeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
