import { oneLine } from './shorten';

/** A person as a cell of owners names them. */
export interface Person {
  /** Without addresses; the addresses where nothing else stands there; '' where the cell names nobody. */
  readonly name: string;
  /** In small letters, each once, in their order. */
  readonly emails: readonly string[];
}

/**
 * Addresses of the plain kind that councils have. What has any other sign in it is none, so that nothing of a cell can
 * add a header or a second recipient to a link.
 */
const address =
  /(?<![\w.+@%-])[A-Za-z0-9_](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,6}[A-Za-z]{2,24}(?![\w@-]|\.\w)/g;

/** No longer than a name may be; of more nothing is read. */
const longest = 300;

const nobody =
  /^(?:|[-–—.?]+|n\/?a|none|nil|tb[acd]|to be (?:confirmed|agreed|appointed)|vacan(?:t|cy)|vacant post|unassigned|not (?:yet )?assigned|nobody|no owner)$/i;

/**
 * Reads who a cell names. readPerson("Jo Bloggs <Jo.Bloggs@example.gov.uk>") → Jo Bloggs, jo.bloggs@example.gov.uk;
 * readPerson("jo@example.gov.uk") has the address as its name; readPerson("TBC") and readPerson("Vacant") name nobody.
 * Two names in one cell stay one: "Jo Bloggs / Sam Hill" answer together.
 */
export function readPerson(text: string): Person {
  const whole = oneLine(text.slice(0, longest));
  const emails = [...new Set((whole.match(address) ?? []).map((one) => one.toLowerCase()))];
  const rest = whole
    .replace(address, ' ')
    .replace(/\bmailto:/gi, ' ')
    .replace(/[<([]\s*[>)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|/&–-]+|[\s,;:|/&–-]+$/g, '');
  const name = nobody.test(rest) ? '' : rest;
  return { name: name === '' ? emails.join(', ') : name, emails };
}

/** Whether a cell names somebody: not "", "TBC", "Vacant". */
export const namesSomebody = (text: string): boolean => readPerson(text).name !== '';

/** A message that a mail program is asked to begin. */
interface Message {
  /** Addresses as `readPerson` gives them; none where the writer is to fill them in. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly lines: readonly string[];
  /** What is written below where not all lines fit; of the number of those left out. */
  readonly more: (left: number) => string;
}

/** Windows hands over no more of a link than 2,083 characters; the rest is left for the client's own. */
const longestLink = 1900;
const lineBreak = '%0D%0A';

/**
 * A link that begins a message (RFC 6068). Subject and lines are percent-encoded, so that no text can end one field and
 * begin another; control characters are left out. Lines that would make the link longer than Windows takes are left out
 * from the end, and `more` says how many.
 * mailtoLink({ to: ['jo@example.gov.uk'], subject: 'Q2 & Q3', lines: ['a', 'b'], … }) →
 * "mailto:jo@example.gov.uk?subject=Q2%20%26%20Q3&body=a%0D%0Ab".
 */
export function mailtoLink({ to, subject, lines, more }: Message): string {
  const link = `mailto:${to.map(recipient).join(',')}?subject=${encoded(subject)}&body=`;
  const all = lines.map(encoded);
  const body = all.join(lineBreak);
  if (link.length + body.length <= longestLink) return link + body;
  const kept: string[] = [];
  let room = longestLink - link.length - encoded(more(lines.length)).length;
  for (const line of all) {
    room -= line.length + lineBreak.length;
    if (room < 0) break;
    kept.push(line);
  }
  return link + [...kept, encoded(more(lines.length - kept.length))].join(lineBreak);
}

const recipient = (email: string): string => encodeURIComponent(email).replace('%40', '@');

/** One line, percent-encoded; halves of signs, which cannot be encoded, are replaced. */
const encoded = (text: string): string =>
  encodeURIComponent(oneLine(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\p{Cc}/gu, ' ')));
