import { normalise } from '../../../words/fold';
import { shorten } from '../../../words/shorten';

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

/** What one colour of a key asks for. Bounds are null where the clause gives none. */
export type Condition =
  | { readonly kind: 'met' }
  /** Missed, without a number. */
  | { readonly kind: 'missed' }
  /** Missed by a margin that is not named. */
  | { readonly kind: 'margin' }
  /** Missed by `from` to `to`. */
  | {
      readonly kind: 'short';
      readonly from: number | null;
      readonly to: number | null;
      readonly points: boolean;
      readonly ofTarget: boolean;
      /** The bound itself does not belong to this colour: "less than 5% below". */
      readonly open: boolean;
    }
  /** The figure, or its share of the target, is from `from` to `to`. */
  | {
      readonly kind: 'figure';
      readonly from: number | null;
      readonly to: number | null;
      readonly ofTarget: boolean;
    }
  | { readonly kind: 'other'; readonly reason: string };

const sizes = /(\d+(?:\.\d+)?)\s*(percentage points?|% ?points?|%|per ?cent|pp\b|ppts?\b|points?)?/gi;

/** A second condition that no figure of one quarter settles. */
const more =
  /\b(?:improv(?:ed|ing|ement)|worsen\w*|declin\w*|direction|trend|same (?:quarter|period)|last (?:year|quarter)|previous|compared)\b/i;

const offWords =
  /\b(?:within|below|short|off|miss\w*|worse|varian\w*|deviat\w*|toleran\w*|under|away|adverse|lower|behind|from|outside|beyond|over|out|by|not)\b|[-+±]\s*\d/i;
const inside =
  /\b(?:within|up to|no more than|not more than|no greater than|not exceeding|less than|fewer than|at most|under|maximum|or less|or under|or fewer|inside)\b|[<≤±]/i;
const outside =
  /\b(?:more than|greater than|over|worse than|outside|exceed\w*|beyond|or more|or worse|at least|not within|not in|out of|in excess|above|further)\b|[>≥]|\d\s*%?\s*\+/i;
const negatedInside =
  /\b(?:no more than|not more than|no greater than|not exceeding|no worse than|not worse than)\b/i;

/**
 * Reads what a key says of one colour: "at or above target" → met; "within 5% of target" → short by up to 5;
 * "more than 5 percentage points below" → short by more than 5 points; "90% to 99% of target" → figure; "slightly
 * below" → margin. "10% below target" is up to 10 for Amber and from 10 for Red.
 */
export function readClause(words: string, colour: KeyColour): Condition {
  const text = words
    .toLowerCase()
    .replace(/≥|=>/g, '>=')
    .replace(/≤|=</g, '<=')
    .replace(/\bto within\b/g, 'within');
  if (more.test(text) && /\b(?:and|or|but|with)\b/.test(text))
    return { kind: 'other', reason: 'its colours depend on the direction of travel as well' };
  const found = [...text.matchAll(sizes)].map((match) => ({
    value: Number(match[1]),
    unit: match[2] ?? '',
  }));
  const numbers = found.filter(
    ({ unit, value }) => unit !== '' || found.some((one) => one.unit !== '' && one.value !== value),
  );
  if (found.length > 0 && numbers.length === 0) {
    return { kind: 'other', reason: 'its numbers are neither % nor points' };
  }
  if (numbers.length === 0) return withoutNumber(text);
  if (numbers.length > 2) return { kind: 'other', reason: `what it says of ${colour} has too many numbers` };
  const values = numbers.map(({ value }) => value).sort((a, b) => a - b);
  const [low = 0, high = low] = values;
  // "Green 5% or less" is a figure; "within 5%" and "up to 5% off" are shortfalls.
  if (
    colour === 'green' &&
    high < 50 &&
    !/\b(?:within|off|varian\w*|toleran\w*|short|deviat\w*|target)\b|[±-]\s*\d/.test(text)
  )
    return asFigure(
      text,
      low,
      high,
      values.length === 2,
      inside.test(text) || !outside.test(text) ? 'red' : colour,
      false,
    );
  const ofTarget = /\btarget/.test(text);
  const points = numbers.some(({ unit }) => /p/.test(unit.replace(/per ?cent(?!age)/, '')));
  if (high >= 50 || !(offWords.test(text) || inside.test(text) || outside.test(text))) {
    return asFigure(text, low, high, values.length === 2, colour, ofTarget);
  }
  const stated =
    /\bof (?:the |its |their |set |agreed |annual |quarterly )*target|% of\b/.test(text) && !points;
  const base = { kind: 'short', points, ofTarget: stated } as const;
  if (values.length === 2) return { ...base, from: low, to: high, open: false };
  const isInside = negatedInside.test(text) || (inside.test(text) && !/\bnot within\b|\bnot in\b/.test(text));
  const isOutside = !negatedInside.test(text) && outside.test(text) && !/\bless than\b|\bup to\b/.test(text);
  const beyond = isOutside && !(isInside && colour !== 'red') ? true : !isInside && colour === 'red';
  const open = beyond
    ? !/\bor (?:more|worse|over)\b|>=|\bat least\b|\d\s*%?\s*\+/.test(text)
    : /\bless than\b|\bunder \d|<(?!=)/.test(text);
  return beyond ? { ...base, from: low, to: null, open } : { ...base, from: null, to: low, open };
}

function withoutNumber(text: string): Condition {
  if (
    /\b(?:toleran\w*|range|slight\w*|margin\w*|agreed|close|near\w*|just|narrow\w*|acceptable|threshold|intervention)\b/.test(
      text,
    )
  ) {
    const beyond =
      /\b(?:outside|out of target and|below the|exceed\w*|not within|beyond|out of tolerance)\b/.test(text);
    return beyond ? { kind: 'missed' } : { kind: 'margin' };
  }
  if (
    /\b(?:not|miss\w*|below|under|short|fail\w*|off|behind|worse|outside|less than|lower|adverse|significant\w*|needs?|improvements?)\b/.test(
      text,
    )
  )
    return { kind: 'missed' };
  if (
    /\b(?:met|meets?|meeting|achiev\w*|exceed\w*|at|on|above|hit\w*|reach\w*|better|over|target)\b|>/.test(
      text,
    )
  )
    return { kind: 'met' };
  return { kind: 'other', reason: `it says “${shorten(text)}”` };
}

function asFigure(
  text: string,
  low: number,
  high: number,
  isRange: boolean,
  colour: KeyColour,
  ofTarget: boolean,
): Condition {
  const figure = (from: number | null, to: number | null): Condition => ({
    kind: 'figure',
    from,
    to,
    ofTarget,
  });
  if (isRange) return figure(low, high);
  if (
    /\b(?:or|and) (?:below|less|under|lower|fewer)\b|\b(?:below|under|less than|lower than|fewer than|worse than|up to)\b|</.test(
      text,
    ) &&
    !/\b(?:no|not) (?:less|lower) than\b/.test(text)
  )
    return figure(null, high);
  if (colour === 'red' && !/\babove|over|more|least|>/.test(text)) return figure(null, high);
  return figure(high, null);
}
