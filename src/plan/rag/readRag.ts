import { normalise } from '../../words/fold';
import { readState } from '../figures/states';
import type { Rag } from './rag';

const letters: ReadonlyMap<string, Rag> = new Map<string, Rag>([
  ['r', 'Red'],
  ['a', 'Amber'],
  ['g', 'Green'],
  ['red', 'Red'],
  ['amber', 'Amber'],
  ['green', 'Green'],
  ['yellow', 'Amber'],
  ['orange', 'Amber'],
  ['grey', 'N/A'],
  ['gray', 'N/A'],
  ['not applicable', 'N/A'],
]);

const signs: ReadonlyMap<string, Rag> = new Map<string, Rag>([
  ['🔴', 'Red'],
  ['🟥', 'Red'],
  ['🟠', 'Amber'],
  ['🟡', 'Amber'],
  ['🟧', 'Amber'],
  ['🟨', 'Amber'],
  ['🟢', 'Green'],
  ['🟩', 'Green'],
  ['-', 'N/A'],
]);

/** A column of colours holds few different texts, so each is read once. */
const known = new Map<string, Rag | '' | null>();
const mostKnown = 1000;
const longest = 100;

/** What an officer's verdict says: the target was met, it was not, or it was nearly. */
type StatedVerdict = 'met' | 'nearly met' | 'not met' | 'unclear';

/** A cell that gives a verdict in other words than colours: "Met", "Not achieved", "On target", "Yes". */
export const verdictWords =
  /^(?:(?:just|nearly|partly|partially|slightly|well)\s+)?(?:not\s+)?(?:met|achieved|missed|exceeded|pass(?:ed)?|fail(?:ed)?|(?:on|off|above|below|within|near|under|over|close to)[ -](?:target|track|tolerance)|yes|no)\b.{0,12}$|^within \d{1,2} ?%$/i;

/**
 * Colour that a RAG cell names: "R ", "Amber", "Green*", "GREEN (on track)"; states ("tbc", "Annual", "Not
 * due", "Data only") are N/A. '' for an empty cell; null for a text that names no colour or two of them.
 */
export function readRag(text: string): Rag | '' | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const rag = readWords(text.trim());
  if (text.length <= longest && known.size < mostKnown) known.set(text, rag);
  return rag;
}

function readWords(plain: string): Rag | '' | null {
  if (plain === '') return '';
  const sign = signs.get(
    normalise(plain)
      .replace(/\ufe0f/g, '')
      .trim(),
  );
  if (sign) return sign;
  if (plain.length > longest) return null;
  if (readState(plain)) return 'N/A';
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = new Set(
    (words.length > 1 ? words.filter((word) => word.length > 1) : words).flatMap(
      (word) => letters.get(word) ?? [],
    ),
  );
  const [only] = named;
  return named.size === 1 && only ? only : null;
}

/**
 * Verdict of a RAG cell that names no colour: "Met" and "Yes" say met, "Not met", "Missed" and "Off target" not met,
 * "Partly met" and "Within tolerance" nearly. "Below target" is unclear, since lower may be better. null for other texts.
 */
export function readVerdict(text: string): StatedVerdict | null {
  const plain = text.trim();
  if (!verdictWords.test(plain)) return null;
  if (/^(?:above|below|under|over)\b/i.test(plain)) return 'unclear';
  if (
    /^(?:nearly|partly|partially|slightly|near|close to)\b|^within (?:tolerance|\d)|^within-tolerance/i.test(
      plain,
    )
  )
    return 'nearly met';
  return /^(?:just\s+)?(?:not|missed|fail|off|no)\b|^failed/i.test(plain) ? 'not met' : 'met';
}

/** Whether a verdict and a colour of the rule can both be right. */
export const agreesWith = (verdict: StatedVerdict, rag: 'Green' | 'Amber' | 'Red'): boolean =>
  verdict === 'unclear' || (rag === 'Green' ? verdict === 'met' : verdict !== 'met');
