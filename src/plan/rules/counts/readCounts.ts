import { formatPercent } from '../../../words/numbers';

/** A percentage as it is printed: "55%" is 55 with 0 decimals, "less than 1%" has a sign. */
export interface PrintedPercent {
  readonly percent: number;
  readonly decimals: number;
  readonly sign: '' | '<' | '>';
  /** As it stands: "55%". */
  readonly text: string;
}

/** What one cell of a table of counts says: how many, how many per cent, or both. */
export interface ShareCell {
  readonly count: number | null;
  readonly percent: PrintedPercent | null;
}

/** "17 indicators" and "less than 1%" are figures; "PIs within the tolerance of -10% of the set target" is not. */
const mostLetters = 22;
/** No share is written in more signs. */
const longest = 200;
const lettersOf = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

const percentPattern =
  /(?:(<|>|less than|under|over|more than)\s*)?(\d{1,3}(?:\.\d+)?)\s*(?:%|per cent|percent)/i;
const countPattern = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?![\d.,]*\d|\s*%)/;

/** right; cut: the decimals were cut off (or rounded up) instead of rounded to the nearest; wrong. */
type ShareVerdict = 'right' | 'cut' | 'wrong';

/**
 * Reads "64", "55%", "64 (55%)", "55% (64)", "17 PIs", "<1%". Under a heading of percentages a bare number is one
 * ("55.4", or 0.55 as a fraction). Texts with other numbers, and empty cells, give neither.
 */
export function readShareCell(text: string, underPercent = false): ShareCell {
  const plain = text.trim();
  // "+4" and "-1" say how far a count moved.
  if (plain.length > longest || lettersOf(plain) > mostLetters || /^[+±−–-]\s?\d/.test(plain))
    return { count: null, percent: null };
  const percent = readPercent(plain);
  const rest = percent ? plain.replace(percentPattern, ' ') : plain;
  const numbers = rest.match(/\d[\d,.]*/g) ?? [];
  if (!percent && underPercent && /^\d+(\.\d+)?$/.test(plain)) return { count: null, percent: bare(plain) };
  const count = countPattern.exec(rest);
  const whole = numbers.length === 1 && count;
  return { count: whole ? Number(count[1]?.replace(/,/g, '')) : null, percent };
}

export function readPercent(text: string): PrintedPercent | null {
  const match = percentPattern.exec(text);
  if (!match) return null;
  const [whole, words = '', digits = ''] = match;
  const sign = /^(<|less|under)/i.test(words) ? '<' : /^(>|over|more)/i.test(words) ? '>' : '';
  return { percent: Number(digits), decimals: decimalsOf(digits), sign, text: whole.trim() };
}

/** 0.55 is a fraction, shown without its percent sign; 55 and 1.5 are not. 1 alone is all of them. */
function bare(digits: string): PrintedPercent {
  const number = Number(digits);
  const fraction = number <= 1 && digits.includes('.');
  const decimals = fraction ? Math.max(0, decimalsOf(digits) - 2) : decimalsOf(digits);
  const percent = fraction || digits === '1' ? number * 100 : number;
  return { percent: Number(percent.toFixed(6)), decimals, sign: '', text: digits };
}

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

/**
 * Whether a printed percentage is `count` of `base`, to the decimals that it is printed with. Halves may go either
 * way. "<1%" is right for anything from nothing to 1%.
 */
export function judgeShare(count: number, base: number, printed: PrintedPercent): ShareVerdict {
  const exact = (100 * count) / base;
  const { percent, decimals, sign } = printed;
  if (sign === '<') return exact <= percent ? 'right' : 'wrong';
  if (sign === '>') return exact >= percent ? 'right' : 'wrong';
  const unit = 10 ** -decimals;
  const off = Math.abs(exact - percent);
  // Floating point: 100 × 23 / 40 may stand a hair off 57.5.
  if (off <= unit / 2 + 1e-9) return 'right';
  return off < unit - 1e-9 ? 'cut' : 'wrong';
}

/** A share as it should be printed, to the decimals of the other: "56%", "56.1%". */
export const shareText = (count: number, base: number, decimals: number): string =>
  formatPercent((100 * count) / base, decimals);

/** What the rows of a table of counts are counted by. */
export interface Status {
  /** Results against targets (Green, off target, in progress), or the way they move (improved, declined). */
  readonly family: 'result' | 'movement';
  /** Whether a row with this status has a result: those without one stand outside many a base of percentages. */
  readonly rated: boolean;
  /** One word for each status, so that "Green" and "GREEN (on target)" are the same. */
  readonly name: string;
}

/** Tried in this order: "off target" before "target", "not started" before "started". */
const statuses: readonly (readonly [RegExp, Status['family'], string])[] = [
  [
    /\b(n\/?a|grey|gray|white|no (data|rag|update|rating|status|result|target|return|information)|data only|not (available|applicable|due|reported|rated|set|assessed|measured|yet)|unrated|awaiting|tbc|tba|contextual|information only|monitor(ing)? only|baseline|suspended|missing|unknown|on hold|cannot be (compared|assessed))\b/,
    'result',
    '',
  ],
  [/\b(improv\w*|better|upward\w*|getting better|increas\w*)\b|^(▲|↑|⬆)/, 'movement', 'better'],
  [/\b(declin\w*|deteriorat\w*|worse\w*|worsen\w*|downward\w*|decreas\w*)\b|^(▼|↓|⬇)/, 'movement', 'worse'],
  [
    /\b(static|stable|unchanged|no change|maintain\w*|sustain\w*|same|constant|steady)\b|^(►|▶|→|↔|➡|◄►)/,
    'movement',
    'same',
  ],
  [/\b(blue)\b/, 'result', 'blue'],
  [/\b(green|🟢)\b|^🟢/u, 'result', 'green'],
  [/\b(amber|yellow|orange)\b|^[🟠🟡]/u, 'result', 'amber'],
  [/\b(red)\b|^🔴/u, 'result', 'red'],
  [/\b(not started|no progress)\b/, 'result', 'not started'],
  [/\b(significantly|well|more than) (below|off|under|missed)/, 'result', 'red'],
  [
    /\b(slightly|just|narrowly|marginally) (below|off|under|missed)|\b(near|within|close to|almost)\b/,
    'result',
    'amber',
  ],
  [
    /\b(off|below|under|behind|missed|not (met|achieved|on)|fail\w*|overdue|delayed|at risk)\b/,
    'result',
    'red',
  ],
  [/\b(in progress|started|ongoing|under ?way|partly|partially)\b/, 'result', 'in progress'],
  [/\b(complete\w*|delivered|closed)\b/, 'result', 'complete'],
  [/\b(on|above|at or above|met|meeting|achiev\w*|exceed\w*|over)\b/, 'result', 'green'],
];

/** A label of a status is short; whole sentences that name a colour are not labels. */
const longestLabel = 80;

/**
 * Status that a label of a table of counts names, in the words of several bodies; null if it names none. "n/a" and
 * the like ("Data only", "No update") are unrated. "R", "A" and "G" count where they stand alone.
 */
export function readStatus(label: string): Status | null {
  const plain = label.trim().toLowerCase();
  if (plain === '' || plain.length > longestLabel || /\d/.test(plain.replace(/\d+(\.\d+)?%/g, '')))
    return null;
  const letter = { g: 'green', a: 'amber', r: 'red', b: 'blue' }[plain];
  if (letter) return { family: 'result', rated: true, name: letter };
  const found = statuses.find(([pattern]) => pattern.test(plain));
  if (!found) return null;
  const [, family, name] = found;
  return { family, rated: name !== '', name: name === '' ? plain : name };
}

/** Whether a label is that of a total: "Total", "Grand total", "All indicators", "Overall". */
export const isTotalLabel = (label: string): boolean =>
  /^\s*(grand |sub[- ]?|overall )?totals?\b|^\s*(all|overall|sum)\b|\btotal\s*$/i.test(label);
