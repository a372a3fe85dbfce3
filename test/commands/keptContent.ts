import { strFromU8, unzipSync } from 'fflate';

/** Attributes that count or bound what follows, and marks of the sheet that stands open: they follow from the rest. */
const derived = /\s(?:count|uniqueCount|ref|spans|activeTab|tabSelected|firstSheet|headerRowCount)="[^"]*"/g;

/** An empty cell has no type, one that has been filled has. */
const withoutType = (token: string): string =>
  token.startsWith('<c ') ? token.replace(/ t="\w+"/, '') : token;

/** Tags and texts of a part, in order; an empty element is told by its opening tag alone. */
const tokens = (part: Uint8Array): string[] =>
  strFromU8(part)
    .replace(/<([\w:]+)([^>]*)><\/\1>/g, '<$1$2>')
    .split(/(<[^>]+>)/)
    .map((token) =>
      token.startsWith('<')
        ? withoutType(token)
            .replace(derived, '')
            .replace(/\s*\/?>$/, '>')
        : token,
    )
    .filter((token) => token !== '');

/** The first tag or text of a part that is no longer there, or no longer in its order; null if all is kept. */
export function lostContent(before: Uint8Array, after: Uint8Array): string | null {
  const now = tokens(after);
  let at = 0;
  for (const token of tokens(before)) {
    while (at < now.length && now[at] !== token) at += 1;
    if (at === now.length) return token;
    at += 1;
  }
  return null;
}

/** Names of the parts that are not byte for byte what they were, those that are gone included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter((name) => {
    const [one, other] = [old[name], now[name]];
    return !one || !other || !Buffer.from(one).equals(Buffer.from(other));
  });
}
