/** A tag as it stands in a text: `start` at its "<", `end` behind its ">". */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** With its prefix, as written. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
}

const doubleQuote = 34;
const singleQuote = 39;
const greater = 62;
const slash = 47;

/**
 * The next element tag at or behind `from`; comments, CDATA and processing instructions are passed over. null at
 * the end of the text, and where a tag does not end.
 */
export function scanTag(text: string, from: number): Tag | null {
  let start = text.indexOf('<', from);
  while (start >= 0) {
    const next = text.charCodeAt(start + 1);
    if (next === 33 || next === 63) {
      const end = endOfOther(text, start);
      if (end < 0) return null;
      start = text.indexOf('<', end);
      continue;
    }
    const end = endOfTag(text, start);
    if (end < 0) return null;
    const close = next === slash;
    const nameStart = close ? start + 2 : start + 1;
    const empty = !close && text.charCodeAt(end - 2) === slash;
    return {
      start,
      end,
      name: text.slice(nameStart, endOfName(text, nameStart)),
      kind: close ? 'close' : empty ? 'empty' : 'open',
    };
  }
  return null;
}

/** Calls `visit` with each attribute of a tag, its value as written (entities not resolved). */
export function scanAttributes(
  text: string,
  tag: Pick<Tag, 'start' | 'end' | 'name'>,
  visit: (name: string, value: string) => void,
): void {
  let at = tag.start + 1 + tag.name.length;
  for (;;) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= tag.end) return;
    let quote = equals + 1;
    while (isSpace(text.charCodeAt(quote))) quote += 1;
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0 || close >= tag.end) return;
    let start = at;
    while (isSpace(text.charCodeAt(start))) start += 1;
    let end = equals;
    while (isSpace(text.charCodeAt(end - 1))) end -= 1;
    visit(text.slice(start, end), text.slice(quote + 1, close));
    at = close + 1;
  }
}

/** The part of a name behind its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A ">" in an attribute's value does not end the tag. */
function endOfTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === greater) return at + 1;
    if (code === doubleQuote || code === singleQuote) {
      at = text.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Where the name that starts at `from` ends. */
export function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === greater || code === slash || isSpace(code)) break;
  }
  return at;
}

/** What is no element, and how each begins and ends; a document type is refused before. */
const others = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

function endOfOther(text: string, start: number): number {
  const [open, close] = others.find((each) => text.startsWith(each[0], start)) ?? ['', '>'];
  const end = text.indexOf(close, start + open.length);
  return end < 0 ? -1 : end + close.length;
}

/** Whether a text beside the root says nothing: white space, comments, instructions and a document type alone. */
export function saysNothing(text: string): boolean {
  let at = 0;
  for (;;) {
    const next = text.indexOf('<', at);
    const blank = text.slice(at, next < 0 ? text.length : next).replaceAll('\ufeff', '');
    if (blank.trim() !== '') return false;
    if (next < 0) return true;
    const isOther = /^<(?:\?|!--|!DOCTYPE)/.test(text.slice(next, next + 9));
    at = isOther ? endOfOther(text, next) : -1;
    if (at < 0) return false;
  }
}

/**
 * The closing tag of an element that can hold none of its own name; null where there is none. What looks like a
 * closing tag in a comment or in CDATA is none. `isPlain`: the text is known to have neither.
 */
export function closingTag(text: string, tag: Tag, isPlain = false): Tag | null {
  // Nearly always only text is between them.
  const next = text.indexOf('<', tag.end);
  if (text.charCodeAt(next + 1) === slash && text.startsWith(tag.name, next + 2)) {
    const first = scanTag(text, next);
    if (first?.name === tag.name) return first;
  }
  const plain = text.indexOf(`</${tag.name}`, tag.end);
  if (plain < 0) return null;
  let close = scanTag(text, isPlain || isPlainText(text.slice(tag.end, plain)) ? plain : tag.end);
  while (close && !(close.kind === 'close' && close.name === tag.name)) close = scanTag(text, close.end);
  return close;
}

/** Whether a text has no comment, CDATA or instruction. */
export const isPlainText = (text: string): boolean => !/<[!?]/.test(text);

export const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
