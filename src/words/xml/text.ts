const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Text between tags as a person would read it: entities and CDATA resolved, comments and instructions left out, line
 * ends as XML defines them. `decodeText('7<!-- 6 -->5&#37;')` → "75%".
 */
export function decodeText(raw: string): string {
  if (!raw.includes('<')) return decodeEntities(raw);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<') ? '' : decodeEntities(piece);
    })
    .join('');
}

function decodeEntities(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : parseInt(decimal, 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * For texts between tags. What XML allows in no way is left out, so that no text can spoil a part: where it is to be kept,
 * `encodeXstring` comes first.
 */
export const encodeText = (text: string): string =>
  allowed(text).replace(/[&<>\r]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&#13;',
  );

/** For values of attributes; see encodeText. */
export const encodeAttribute = (text: string): string =>
  allowed(text).replace(/[&<>"\n\r\t]/g, (sign) => {
    if (sign === '&') return '&amp;';
    if (sign === '<') return '&lt;';
    if (sign === '>') return '&gt;';
    if (sign === '"') return '&quot;';
    return `&#${sign.charCodeAt(0)};`;
  });

/** Undoes _xHHHH_, by which SpreadsheetML writes characters that XML does not allow (ECMA-376, ST_Xstring). */
export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex) => String.fromCharCode(parseInt(hex, 16)))
    : text;

export const encodeXstring = (text: string): string =>
  text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(notAllowed, (sign) => {
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });

/** What is no Char of XML 1.0: most control characters, half of a surrogate pair, U+FFFE and U+FFFF. */
const notAllowed = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const plain = /^[\t\n\r\x20-\ud7ff]*$/;
const allowed = (text: string): string => (plain.test(text) ? text : text.replace(notAllowed, ''));
