import { normalise } from '../../../words/normalise';

export type KeyColour = 'green' | 'amber' | 'red';

/** What a key says of each colour it names, in its own words. */
export type Clauses = Readonly<Partial<Record<KeyColour, string>>>;

const colourWord = '(?:\\b(?:bright |dark |light )?(?:green|amber|yellow|orange|red)\\b|[🟢🟩🟠🟡🟧🟨🔴🟥])';
const letter = '(?:^|[\\s;,(|/])[GAR](?=\\s*[:=–-])';
const named = new RegExp(`${colourWord}|${letter}`, 'giu');

const colours = '(?:bright |dark |light )?(?:green|amber|yellow|orange|red)';
const signs = '[🟢🟩🟠🟡🟧🟨🔴🟥]';

/** Names a colour anywhere: "Amber: within 5%", "A = within 5%". */
export const anyColour =
  /green|amber|yellow|orange|\bred\b|[🟢🟩🟠🟡🟧🟨🔴🟥]|(?:^|[\s;,(|/])[GAR]\s*[:=–-]/iu;

/** Begins with a colour: "Green – on target", "G: met", "🟢 met", "Key: Green = …". */
export const startsWithColour = new RegExp(
  `^\\s*(?:key\\s*[:–-]?\\s*)?(?:${colours}\\b|${signs}|[GAR]\\s*(?:[:=–-]|$))`,
  'iu',
);

/** Is a colour and nothing else: "Green", "A:", "🔴". */
export const onlyColour = new RegExp(`^\\s*(?:${colours}|${signs}|[GAR])\\s*[:=–-]?\\s*$`, 'iu');

function colourOf(word: string): KeyColour {
  const plain = word.toLowerCase().replace(/[\s;,(|/]/g, '');
  if (/green|^g$|🟢|🟩/u.test(plain)) return 'green';
  return /red|^r$|🔴|🟥/u.test(plain) ? 'red' : 'amber';
}

const bare = (text: string): string =>
  text
    .replace(/^(?:[\s:=;,.|/()[\]–—*]|-(?!\d))+/, '')
    .replace(/(?<![\s:=;,|/([\]–—*-])[\s:=;,|/([\]–—*-]+$/, '')
    .replace(/^(?:rating|status|rated|light|means|where|is|if|when|performance is)\b[\s:=–-]*/i, '')
    .trim();

/** Without what leads up to a key: "RAG key: on target" → on target. A lead ends in a colon. */
function withoutLead(said: string): string {
  const end = said.lastIndexOf(':') + 1;
  return said.slice(0, end).replace(/^.*?\b(?:key|legend|rag)\b[^:]*:/i, '') + said.slice(end);
}

/** "and" or "or" before the next colour belongs to neither. */
const trimmed = (text: string): string => bare(bare(text).replace(/\b(?:and|or|while|,)$/i, ''));

/**
 * The words of a key by colour, whether the colours stand before them ("Green = on target; Amber: within 5%",
 * "A: within 5%") or after them ("on target (Green), within 5% (Amber)"). A colour named twice keeps what is said
 * first, unless only the second has a number. Null where no colour is named, or a colour stands without words.
 */
export function clausesOf(text: string): Clauses | null {
  const plain = normalise(text).replace(/\s+/g, ' ').trim();
  const found = [...plain.matchAll(named)];
  const [first] = found;
  if (!first) return null;
  // "RAG rating", "Red, Amber and Green" name colours and say nothing of them.
  const ahead = trimmed(plain.slice(0, first.index));
  const last = found.at(-1) ?? first;
  const after = trimmed(plain.slice(last.index + last[0].length));
  const trailing = after === '' && ahead !== '';
  const clauses: Partial<Record<KeyColour, string>> = {};
  found.forEach((match, at) => {
    const end = match.index + match[0].length;
    const previous = found[at - 1];
    const said = trailing
      ? plain.slice(previous ? previous.index + previous[0].length : 0, match.index)
      : plain.slice(end, found[at + 1]?.index ?? plain.length);
    const words = trimmed(trailing && !previous ? withoutLead(said) : said);
    const colour = colourOf(match[0]);
    const before = clauses[colour];
    if (words !== '' && (before === undefined || (!/\d/.test(before) && /\d/.test(words))))
      clauses[colour] = words;
  });
  return Object.keys(clauses).length === 0 ? null : clauses;
}
